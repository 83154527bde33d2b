import * as v from 'valibot'
import type { Refusal } from '../room/contract.ts'

/** Issues named in one answer; a longer list helps nobody. */
const mostIssues = 8

/** A body that has passed its schema, or why it has not. */
export type Read<T> = { readonly body: T } | Refusal

/** Judges the bytes of a JSON body by `schema` (SPEC H2). What was sent is never repeated. */
export function judgeBody<const Schema extends v.GenericSchema>(
  bytes: Uint8Array,
  schema: Schema,
): Read<v.InferOutput<Schema>> {
  const json = parseJson(bytes)
  if (json === undefined) return unfit('The body is not valid JSON in UTF-8')
  const judged = v.safeParse(schema, json)
  return judged.success ? { body: judged.output } : unfit(describe(judged.issues))
}

const unfit = (why: string): Refusal => ({
  refused: 'badRequest',
  detail: `${why}. Nothing was changed.`,
})

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown
  } catch {
    return undefined
  }
}

function describe(issues: readonly v.BaseIssue<unknown>[]): string {
  const named = issues.slice(0, mostIssues).map(describeIssue)
  const left = issues.length - named.length
  return named.join('; ') + (left > 0 ? `; and ${left} more` : '')
}

/** Names the field and what was expected; never repeats what was sent. */
function describeIssue(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue)
  const place = field === null ? 'The body' : `\`${field}\``
  if (issue.expected === 'never') return `${place} is not a known field`
  if (issue.received === 'undefined') return `${place} is missing`
  if (issue.kind === 'schema') return `${place} must be ${issue.expected ?? issue.type}`
  // Messages of the library repeat what was received; those of our own schemas start in lower case.
  return /^[a-z]/u.test(issue.message) ? `${place} ${issue.message}` : `${place} is out of range`
}
