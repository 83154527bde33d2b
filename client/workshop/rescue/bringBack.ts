/** Putting a rescued change into the documents again, as a new edit of this page. */
import { differentPrefix } from '../../../shared/domain/contribution.ts'
import { drafts } from '../../../shared/doc/desk.ts'
import { stages } from '../../../shared/doc/frame.ts'
import { here } from '../../sync/here.ts'
import type { Documents } from '../documents.ts'
import { homeOf, replaceRichText, richTextAt, valueAt } from './homes.ts'
import type { Rescued } from './rescued.ts'

/** What the workshop says now about who writes and where. */
export interface Circumstances {
  /** Participant id, or `null` where contributions are anonymous. */
  readonly author: string | null
  /** New touchpoints stay drafts for now. */
  readonly isPrivate: boolean
}

/** Fields that follow from where and when a record was made; alone they are no difference. */
const incidental = ['position', 'author', 'at']

/** Whether the workshop says already what the change would say. */
export function isThere(docs: Documents, change: Rescued): boolean {
  const { kind, fields, value, richText } = change
  if (
    kind === 'touchpoints' &&
    value !== null &&
    isSame(drafts.get(docs.desk, change.id), value, fields)
  )
    return true
  if (kind !== 'brief' && !isSame(valueAt(docs, change), value, fields)) return false
  return richText === null || JSON.stringify(richTextAt(docs, change)) === JSON.stringify(richText)
}

function isSame(now: unknown, then: unknown, fields: readonly string[] | null): boolean {
  if (now === null || then === null || typeof now !== 'object' || typeof then !== 'object')
    return JSON.stringify(now ?? null) === JSON.stringify(then ?? null)
  const [a, b] = [now as Record<string, unknown>, then as Record<string, unknown>]
  const names = fields ?? Object.keys(a).filter((name) => !incidental.includes(name))
  return names.every((name) => JSON.stringify(said(a, name)) === JSON.stringify(said(b, name)))
}

/** What a record says under a name it was changed by; a pair put aside has a key of its own (SPEC D64). */
function said(record: Readonly<Record<string, unknown>>, name: string): unknown {
  if (!name.startsWith(differentPrefix)) return record[name]
  const others = record.different as readonly string[] | undefined
  return others?.includes(name.slice(differentPrefix.length)) === true ? true : undefined
}

/**
 * Makes the change again. What it belongs to and is gone meanwhile is made again as a whole; what is
 * there keeps the fields the person did not touch.
 */
export function bringBack(docs: Documents, change: Rescued, now: Circumstances): void {
  const { kind, part, id, value } = change
  const home = homeOf(kind)
  const doc = docs[home.doc]
  doc.transact(() => {
    if (home.shape === 'fields') home.of.patch(doc, { [id]: value })
    else if (home.shape === 'values') {
      if (value === null) home.of.remove(doc, part, id)
      else home.of.set(doc, part, id, value)
    } else if (home.shape === 'records') bringBackRecord(docs, change, now)
    else replaceRichText(docs, change, change.richText ?? [])
  }, here)
}

function bringBackRecord(docs: Documents, change: Rescued, now: Circumstances): void {
  const { kind, id, value, fields } = change
  const home = homeOf(kind)
  if (home.shape !== 'records') return
  const doc = docs[home.doc]
  if (value === null) return home.of.remove(doc, id)
  const record = home.of.parse(id, value)
  if (!record) return
  if (home.of.get(doc, id) !== null) {
    const names = fields ?? Object.keys(record).filter((name) => !incidental.includes(name))
    // What is not said is left as it is; only a parting is meant by saying nothing.
    const isSaid = (name: string) =>
      said(record, name) !== undefined || (fields !== null && name === 'into')
    const changes = Object.fromEntries(
      names.filter(isSaid).map((name) => [name, said(record, name)]),
    )
    home.of.patch(doc, id, withStage(docs, changes))
  } else if (kind === 'touchpoints' && now.isPrivate) {
    const { position: _, author: __, decision: ___, ...draft } = record
    const whole = drafts.parse(id, withStage(docs, draft))
    if (whole) docs.desk.transact(() => drafts.put(docs.desk, whole), here)
    return
  } else {
    const author = 'author' in record ? { author: now.author } : {}
    home.of.put(doc, { ...withStage(docs, record), ...author, id })
  }
  if (change.richText !== null) replaceRichText(docs, change, change.richText)
}

/** A stage that is gone leaves its touchpoints to the first one. */
function withStage<T extends Readonly<Record<string, unknown>>>(docs: Documents, record: T): T {
  const [first] = stages.list(docs.frame)
  if (typeof record.stage !== 'string' || !first) return record
  return stages.get(docs.frame, record.stage) ? record : { ...record, stage: first.id }
}
