import * as Y from 'yjs'
import { comments, evidence, noteOf, touchpoints } from '../../../shared/doc/board.ts'
import { writeRichText } from '../../../shared/doc/richText.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'

/** Three touchpoints in one stage, each with a note, a channel and a comment; `b` with evidence. */
export function plant(doc: Y.Doc): void {
  for (const [id, title] of [
    ['a', 'Hotline'],
    ['b', 'Calling support'],
    ['c', 'Invoice'],
  ] as const) {
    touchpoints.put(doc, aTouchpoint(id, { title, position: `a${id}`, channels: [id] }))
    writeRichText(noteOf(doc, id)!, `Note of ${id}`)
    const by = { author: null, at: 1 }
    comments.put(doc, { id: `comment-${id}`, target: id, text: `About ${id}`, ...by })
  }
  evidence.put(doc, {
    id: 'proof',
    touchpoint: 'b',
    kind: 'crm',
    text: '40 calls',
    source: '',
    date: null,
    status: 'kept',
    author: null,
  })
}

export function board(): Y.Doc {
  const doc = new Y.Doc()
  plant(doc)
  return doc
}
