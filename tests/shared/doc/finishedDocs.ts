import * as Y from 'yjs'
import { restoreArchive } from '../../../shared/doc/archive.ts'
import type { WorkshopDocs } from '../../../shared/doc/snapshot.ts'
import type { Workshop } from '../../../shared/domain/workshop.ts'
import { aWorkshop } from '../domain/report/aWorkshop.ts'

export const noteNodes = [
  { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Ząb' }] },
  {
    type: 'paragraph',
    content: [
      { type: 'text', text: 'plain ' },
      { type: 'text', text: 'bold', marks: [{ type: 'bold' }] },
      {
        type: 'text',
        text: ' link',
        marks: [{ type: 'link', attrs: { href: 'https://example.org' } }],
      },
    ],
  },
  {
    type: 'bulletList',
    content: [
      {
        type: 'listItem',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'item' }] }],
      },
    ],
  },
]

export const freshDocs = (): WorkshopDocs => ({
  frame: new Y.Doc(),
  board: new Y.Doc(),
  record: new Y.Doc(),
})

/** Documents as a finished workshop leaves them. */
export function finishedDocs(): WorkshopDocs {
  const workshop = aWorkshop({
    comments: [{ id: 'c1', target: 't1', text: 'why?', author: 'p1', at: 5 }],
    evidence: [
      {
        id: 'e1',
        touchpoint: 't1',
        kind: 'complaint',
        text: 'late again',
        source: 'mail',
        date: '2026-10-01',
        status: 'kept',
        author: null,
      },
    ],
  })
  return docsOf(workshop, { brief: noteNodes, notes: { t1: noteNodes } })
}

/** Documents of a workshop whose figures are those of the first round. */
export function docsOf(workshop: Workshop, richText: object = {}): WorkshopDocs {
  const filled = freshDocs()
  const { tallies, estimates } = workshop
  restoreArchive(filled, { workshop, richText, measurements: { r1: { tallies, estimates } } })
  return filled
}
