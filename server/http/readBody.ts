import type * as v from 'valibot'
import { judgeBody, type Read } from '../files/judgeBody.ts'
import { isRefusal, type Refusal } from '../room/contract.ts'
import { refusal } from './refuse.ts'

/**
 * Reads a JSON body of at most `limit` bytes (0 = no limit) and judges it by `schema` (SPEC H2).
 * Stops reading at the limit, whatever the declared length says.
 */
export async function readBody<const Schema extends v.GenericSchema>(
  request: Request,
  schema: Schema,
  limit: number,
): Promise<Read<v.InferOutput<Schema>>> {
  const bytes = await readJsonBytes(request, limit)
  return isRefusal(bytes) ? bytes : judgeBody(bytes, schema)
}

/** The bytes of a body that is said to be JSON, at most `limit` (0 = no limit), not judged yet. */
export async function readJsonBytes(
  request: Request,
  limit: number,
): Promise<Uint8Array | Refusal> {
  if (!isJson(request.headers.get('content-type'))) {
    return refusal('badRequest', 'Send the body as JSON, with `Content-Type: application/json`.')
  }
  return (
    (await readBytes(request, limit || Infinity)) ??
    refusal('tooLarge', `The body is larger than ${limit} bytes. Nothing was changed; send less.`)
  )
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
