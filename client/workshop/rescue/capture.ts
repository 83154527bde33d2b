import { asPlainText } from '../../../shared/doc/fields.ts'
import { briefOf } from '../../../shared/doc/frame.ts'
import * as board from '../../../shared/doc/board.ts'
import { drafts } from '../../../shared/doc/desk.ts'
import { textLimits } from '../../../shared/domain/text.ts'
import type { Documents } from '../documents.ts'
import { homeOf, richTextAt, valueAt } from './homes.ts'
import { rescuedKinds, type Rescued } from './rescued.ts'

/**
 * What a person changed in these places of their documents, as it stands there now. One entry a
 * record, in the order of the places; a place nobody can read (a title not written yet) gives none.
 *
 * @param places as `placesIn` names them, of all documents together: no root is in two of them
 */
export function captureChanges(docs: Documents, places: readonly string[]): Rescued[] {
  const touched = new Map<string, Set<string> | null>()
  for (const place of places) {
    const [root = '', id = '', field] = place.split('/')
    const key = `${root}/${id}`
    const fields = touched.get(key)
    if (fields === null) continue
    if (field === undefined) touched.set(key, null)
    else touched.set(key, (fields ?? new Set()).add(field))
  }
  return [...touched]
    .map(([key, fields]) => captureOne(docs, key, fields && [...fields]))
    .filter((change) => change !== null)
}

function captureOne(
  docs: Documents,
  place: string,
  fields: readonly string[] | null,
): Rescued | null {
  const [root = '', id = ''] = place.split('/')
  const [name, part = ''] = root.split(':')
  const kind = rescuedKinds.find((one) => one === name)
  if (!kind) return null
  const at = { kind, part, id, fields, value: null, richText: null, title: '' }
  if (kind === 'brief') {
    const value = asPlainText(briefOf(docs.frame), textLimits.paragraph)
    return { ...at, id: '', fields: null, value, richText: richTextAt(docs, at) }
  }
  const value = valueAt(docs, at)
  const home = homeOf(kind)
  const isThere = home.shape === 'records' && home.of.map(docs[home.doc]).has(id)
  if (value === null && isThere) return null
  const isNoteTouched = kind === 'touchpoints' && (fields === null || fields.includes('note'))
  return {
    ...at,
    value,
    richText: isNoteTouched && value !== null ? richTextAt(docs, at) : null,
    title: titleOf(docs, kind, id),
  }
}

/** What a record calls itself, or what it is about; empty when nothing here says it. */
export function titleOf(docs: Documents, kind: Rescued['kind'], id: string): string {
  if (kind === 'ratings') return titleOf(docs, 'touchpoints', id)
  if (kind === 'estimates') return titleOf(docs, 'initiatives', id)
  if (kind === 'dots') return titleOf(docs, 'findings', id) || titleOf(docs, 'initiatives', id)
  if (kind === 'evidence') return titleAbout(docs, board.evidence.get(docs.board, id)?.touchpoint)
  if (kind === 'comments') return titleAbout(docs, board.comments.get(docs.board, id)?.target)
  const home = homeOf(kind)
  const record = home.shape === 'records' ? home.of.get(docs[home.doc], id) : null
  // A wish says in its fields what it is about.
  const said = record && 'wish' in record ? (record.fields as typeof record) : record
  return String(said?.title ?? said?.text ?? said?.name ?? '')
}

function titleAbout(docs: Documents, id: string | undefined): string {
  if (id === undefined) return ''
  return board.touchpoints.get(docs.board, id)?.title ?? drafts.get(docs.desk, id)?.title ?? ''
}
