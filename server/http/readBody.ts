import * as v from 'valibot'
import type { Refusal } from '../room/contract.ts'
import { refusal } from './refuse.ts'

/** Issues named in one answer; a longer list helps nobody. */
const mostIssues = 8

/** A body that has passed its schema, or why it has not. */
export type Read<T> = { readonly body: T } | Refusal

/**
 * Reads a JSON body of at most `limit` bytes (0 = no limit) and judges it by `schema` (SPEC H2).
 * Stops reading at the limit, whatever the declared length says.
 */
export async function readBody<const Schema extends v.GenericSchema>(
  request: Request,
  schema: Schema,
  limit: number,
): Promise<Read<v.InferOutput<Schema>>> {
  if (!isJson(request.headers.get('content-type'))) {
    return refusal('badRequest', 'Send the body as JSON, with `Content-Type: application/json`.')
  }
  const bytes = await readBytes(request, limit || Infinity)
  if (bytes === null) {
    return refusal(
      'tooLarge',
      `The body is larger than ${limit} bytes. Nothing was changed; send less.`,
    )
  }
  const json = parseJson(bytes)
  if (json === undefined) {
    return refusal('badRequest', 'The body is not valid JSON in UTF-8. Nothing was changed.')
  }
  const judged = v.safeParse(schema, json)
  if (judged.success) return { body: judged.output }
  return refusal('badRequest', `${describe(judged.issues)}. Nothing was changed.`)
}

function isJson(type: string | null): boolean {
  return type?.split(';')[0]?.trim().toLowerCase() === 'application/json'
}

/** All bytes of the body; `null` when there are more than `limit`. */
async function readBytes(request: Request, limit: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return null
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.length
    if (length > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

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
