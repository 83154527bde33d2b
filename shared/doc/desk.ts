import type * as Y from 'yjs'
import { heldReasons } from '../domain/contribution.ts'
import type { Estimate } from '../domain/priority/initiative.ts'
import { emotions, isNoContact, scores, type Rating } from '../domain/rating/rating.ts'
import { textLimits } from '../domain/text.ts'
import { reaches, tags, type Draft } from '../domain/touchpoint/touchpoint.ts'
import { defineCollection } from './collection.ts'
import { asFlag, asId, asIds, asOneOf, asPlainText, asText, asWords, fieldsOf } from './fields.ts'
import { defineTable } from './table.ts'

/** One person's own document: drafts and ballots. Nobody else ever receives any of it (SPEC P1). */

/**
 * Touchpoints nobody else sees yet; need a title, a lost stage reads as empty. What says what it wishes
 * lies under the same root and is no draft (`deskWishes`).
 */
export const drafts = defineCollection<Draft>('drafts', (f) => {
  if (f.wish !== undefined) return null
  const title = asText(f.title, textLimits.title)
  if (title === '') return null
  return {
    title,
    note: asPlainText(f.note, textLimits.paragraph),
    stage: asId(f.stage) ?? '',
    channels: asIds(f.channels),
    reach: asOneOf(f.reach, reaches, null),
    department: asId(f.department),
    tags: asWords(f.tags, tags),
    held: asOneOf(f.held, heldReasons, undefined),
  }
})

/** Whether a draft was written while contributions were anonymous: it stays so, whatever holds when it is published. */
export function isPromised(doc: Y.Doc, id: string): boolean {
  return asFlag(fieldsOf(drafts.map(doc).get(id))?.anonymous)
}

/** Touchpoint id → rating, in one round. */
export const ratings = defineTable<Rating>('ratings', parseRating)

/** Initiative id → estimate, in one round. */
export const estimates = defineTable<Estimate>('estimates', (raw) => {
  const fields = fieldsOf(raw)
  const impact = scores.find((score) => score === fields?.impact)
  const effort = scores.find((score) => score === fields?.effort)
  return impact && effort ? { impact, effort } : null
})

/** Item id → number of dots, on one ballot (`swot` or `prioritise`). */
export const dots = defineTable<number>('dots', (raw) =>
  typeof raw === 'number' && Number.isInteger(raw) && raw > 0 && raw <= 100 ? raw : null,
)

const readyMap = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('ready')

/** Whether the person said "I am done" when asked by the ready check `id`. */
export function isReady(doc: Y.Doc, id: string): boolean {
  return readyMap(doc).get(id) === true
}

/** Says so, or takes it back; answers to earlier checks are forgotten. */
export function setReady(doc: Y.Doc, id: string, isDone: boolean): void {
  doc.transact(() => {
    for (const known of [...readyMap(doc).keys()])
      if (known !== id || !isDone) readyMap(doc).delete(known)
    if (isDone && !isReady(doc, id)) readyMap(doc).set(id, true)
  })
}

/**
 * A rating as the wire carries it, or `null` when any part is out of range. A part left out is one
 * that was not given, like `null`; with all three left out it is no rating. The mark `decides` is left
 * out where it is none or stands beside "no contact"; it never makes a rating none (SPEC R60).
 */
export function parseRating(raw: unknown): Rating | null {
  const fields = fieldsOf(raw)
  if (!fields) return null
  const { expectation = null, experience = null, emotion = null } = fields
  if (!('expectation' in fields || 'experience' in fields || 'emotion' in fields)) return null
  if (!isAnswer(expectation, scores) || !isAnswer(experience, scores)) return null
  if (!isAnswer(emotion, emotions)) return null
  const rating = { expectation, experience, emotion } as Rating
  const { decides } = fields
  return typeof decides !== 'boolean' || isNoContact(rating) ? rating : { ...rating, decides }
}

function isAnswer(raw: unknown, allowed: readonly number[]): boolean {
  return raw === null || allowed.includes(raw as number)
}
