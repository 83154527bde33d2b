import type { Context } from 'hono'
import type * as v from 'valibot'
import { judgeBody, type Read } from '../files/judgeBody.ts'
import { isRefusal, type Refusal } from '../room/contract.ts'
import { addressOf } from './address.ts'
import { createBodiesUnderway, type BodiesUnderway } from './bodiesUnderway.ts'
import { refusal } from './refuse.ts'

/** Reads the bodies of calls, each within its own limit and all within one (SPEC H2, H31). */
export interface BodyReader {
  /**
   * A JSON body of at most `limit` bytes (0 = no limit), judged by `schema`. Stops reading at the
   * limit, whatever the declared length says.
   */
  judged<const Schema extends v.GenericSchema>(
    c: Context,
    schema: Schema,
    limit: number,
  ): Promise<Read<v.InferOutput<Schema>>>
  /** The bytes of a body that is said to be JSON, at most `limit` (0 = no limit), not judged yet. */
  jsonBytes(c: Context, limit: number): Promise<Uint8Array | Refusal>
}

export interface BodyReaderOptions {
  /** Bytes of all bodies on their way together; 0 = no limit. */
  readonly bodiesBytes: number
  readonly trustedProxies: number
}

/** When a body that was given up may be sent again (s): slow ones are through or given up by then. */
const comeBackSeconds = 30

/** One reader for all calls of a server: the bodies it is reading share `bodiesBytes`. */
export function createBodyReader({ bodiesBytes, trustedProxies }: BodyReaderOptions): BodyReader {
  const underway = createBodiesUnderway(bodiesBytes)

  const jsonBytes = async (c: Context, limit: number): Promise<Uint8Array | Refusal> => {
    const request = c.req.raw
    if (!isJson(request.headers.get('content-type')))
      return refusal('badRequest', 'Send the body as JSON, with `Content-Type: application/json`.')
    const address = addressOf(c, trustedProxies)
    const bytes = await readBytes(request, limit || Infinity, (giveUp) =>
      underway.begin(address, giveUp),
    )
    if (bytes === 'tooLarge')
      return refusal(
        'tooLarge',
        `The body is larger than ${limit} bytes. Nothing was changed; send less.`,
      )
    if (bytes === 'brokenOff')
      return refusal('badRequest', 'The body ended too early. Nothing was changed; send it again.')
    if (bytes !== 'givenUp') return bytes
    c.header('Retry-After', String(comeBackSeconds))
    return refusal(
      'tooFast',
      `Too much is being sent to this server at once, most of it from your address. Nothing was changed; send it again in ${comeBackSeconds} s.`,
    )
  }
  return {
    jsonBytes,
    async judged(c, schema, limit) {
      const bytes = await jsonBytes(c, limit)
      return isRefusal(bytes) ? bytes : judgeBody(bytes, schema)
    },
  }
}

function isJson(type: string | null): boolean {
  return type?.split(';')[0]?.trim().toLowerCase() === 'application/json'
}

type Piece = Awaited<ReturnType<ReadableStreamDefaultReader<Uint8Array>['read']>>

/** All bytes of the body, unless there are more than `limit`, it was given up for others, or broke off. */
async function readBytes(
  request: Request,
  limit: number,
  begin: (giveUp: () => void) => ReturnType<BodiesUnderway['begin']>,
): Promise<Uint8Array | 'tooLarge' | 'givenUp' | 'brokenOff'> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return 'tooLarge'
  const reader = request.body?.getReader()
  if (!reader) return new Uint8Array()
  let wake = (): void => {}
  let isGivenUp = false
  const underway = begin(() => {
    isGivenUp = true
    wake()
  })
  const next = (): Promise<Piece | null> =>
    new Promise((resolve) => {
      wake = () => resolve(null)
      // What breaks a body off is its sender, not this server: no fault of ours to log (SPEC H39).
      reader.read().then(resolve, wake)
    })
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for (;;) {
      const piece = await next()
      if (piece === null || isGivenUp)
        return endReading(reader, isGivenUp ? 'givenUp' : 'brokenOff')
      if (piece.done) return Buffer.concat(chunks)
      length += piece.value.length
      if (length > limit) return endReading(reader, 'tooLarge')
      chunks.push(piece.value)
      underway.add(piece.value.length)
    }
  } finally {
    underway.done()
  }
}

/** Takes nothing more of it; whoever still sends is cut off once the answer is out. */
function endReading<Why>(reader: ReadableStreamDefaultReader<Uint8Array>, why: Why): Why {
  // reason of the catch: the sender went away, which is what was wanted
  reader.cancel().catch(() => undefined)
  return why
}
