/**
 * Updates as an attacker would write them by hand: in the format, but with contents, parents and
 * neighbours that no client makes.
 */
import * as encoding from 'lib0/encoding'
import type { Chance } from './chance.ts'

/** Clocks that were used: something to build on, to cut and to delete. */
export interface Stretch {
  readonly client: number
  readonly clock: number
  readonly length: number
}

export interface AnyUpdate {
  readonly bytes: Uint8Array
  /** What the update would add. */
  readonly added: readonly Stretch[]
}

export interface AnyUpdateOptions {
  readonly chance: Chance
  readonly clients: readonly number[]
  readonly roots: readonly string[]
  /** What was taken before. */
  readonly known: readonly Stretch[]
  /** First clock of a client that nobody used. */
  readonly stateOf: (client: number) => number
  /** Keys of maps that are written under; left out = a few of no meaning. */
  readonly keys?: readonly string[]
}

const plainKeys = ['a', 'b', 'toString', '']
const texts = ['a', 'hello', '\u{1f600}\u{1f600}', 'x'.repeat(20), '=1+1']

/** One update of a few structs and deletions. */
export function anyUpdate(options: AnyUpdateOptions): AnyUpdate {
  const { chance, known, stateOf } = options
  const e = encoding.createEncoder()
  const added: Stretch[] = []
  const clients = options.clients.filter(() => chance.happens(0.5)).sort((a, b) => b - a)
  encoding.writeVarUint(e, clients.length)
  for (const client of clients) {
    const count = 1 + chance.below(3)
    let clock = Math.max(0, stateOf(client) - (chance.happens(0.1) ? 1 : 0))
    encoding.writeVarUint(e, count)
    encoding.writeVarUint(e, client)
    encoding.writeVarUint(e, clock)
    for (let i = 0; i < count; i++) {
      const length = writeStruct(e, { ...options, known: [...known, ...added] })
      added.push({ client, clock, length })
      clock += length
    }
  }
  const gone = [...known, ...added].filter(() => chance.happens(0.15))
  encoding.writeVarUint(e, gone.length)
  for (const { client, clock, length } of gone) {
    encoding.writeVarUint(e, client)
    encoding.writeVarUint(e, 1)
    encoding.writeVarUint(e, clock + (chance.happens(0.5) ? 0 : chance.below(Math.min(length, 3))))
    encoding.writeVarUint(e, chance.happens(0.5) ? length : 1 + chance.below(Math.min(length, 3)))
  }
  return { bytes: encoding.toUint8Array(e), added }
}

/** Answers its length. */
function writeStruct(
  e: encoding.Encoder,
  { chance, known, roots, keys = plainKeys }: AnyUpdateOptions,
): number {
  if (chance.happens(0.1)) {
    const length = chance.pick([1, 3, 2 ** 31])
    encoding.writeUint8(e, chance.happens(0.7) ? 0 : 10)
    encoding.writeVarUint(e, length)
    return length
  }
  const anId = (): [number, number] => {
    const { client, clock, length } = chance.pick(known)
    return [client, clock + chance.below(Math.min(length, 30))]
  }
  const writeId = ([client, clock]: [number, number]): void => {
    encoding.writeVarUint(e, client)
    encoding.writeVarUint(e, clock)
  }
  const kind = chance.pick([1, 2, 3, 4, 4, 5, 6, 7, 7, 7, 8, 8])
  const origin = known.length > 0 && chance.happens(0.55) ? anId() : null
  const rightOrigin = known.length > 0 && chance.happens(0.35) ? anId() : null
  const isKeyed = chance.happens(0.3)
  const neighbours = (origin ? 0x80 : 0) | (rightOrigin ? 0x40 : 0)
  encoding.writeUint8(e, kind | neighbours | (isKeyed ? 0x20 : 0))
  if (origin) writeId(origin)
  if (rightOrigin) writeId(rightOrigin)
  if (!origin && !rightOrigin) {
    const isInside = known.length > 0 && chance.happens(0.5)
    encoding.writeVarUint(e, isInside ? 0 : 1)
    if (isInside) writeId(anId())
    else encoding.writeVarString(e, chance.pick(roots))
    if (isKeyed) encoding.writeVarString(e, chance.pick(keys))
  }
  return writeContent(e, kind, chance)
}

/** Answers its length. */
function writeContent(e: encoding.Encoder, kind: number, chance: Chance): number {
  const many = 1 + chance.below(3)
  const times = (write: () => void): number => {
    encoding.writeVarUint(e, many)
    for (let i = 0; i < many; i++) write()
    return many
  }
  const json = (): void =>
    encoding.writeVarString(e, chance.pick(['{}', '1', 'null', '[1]', '"x"']))
  if (kind === 1) {
    const length = chance.pick([1, 2, 5, 1000, 2 ** 31])
    encoding.writeVarUint(e, length)
    return length
  }
  if (kind === 2) return times(json)
  if (kind === 3) encoding.writeVarUint8Array(e, new Uint8Array(3))
  else if (kind === 4) {
    const text = chance.pick(texts)
    encoding.writeVarString(e, text)
    return text.length
  } else if (kind === 5) json()
  else if (kind === 6) {
    encoding.writeVarString(e, chance.pick(['bold', 'x', 'hasOwnProperty']))
    json()
  } else if (kind === 7) {
    const type = chance.pick([0, 1, 2, 3, 4, 6])
    encoding.writeVarUint(e, type)
    if (type === 3) encoding.writeVarString(e, 'paragraph')
  } else return times(() => writeAny(e, chance, 0))
  return 1
}

function writeAny(e: encoding.Encoder, chance: Chance, depth: number): void {
  const kinds = [127, 126, 125, 124, 123, 122, 121, 120, 119, 118, 117, 116]
  const kind = chance.pick(kinds)
  encoding.writeUint8(e, kind)
  if (kind === 125) writeInteger(e, chance)
  else if (kind === 124) encoding.writeFloat32(e, chance.pick([Number.NaN, 1.5]))
  else if (kind === 123) encoding.writeFloat64(e, chance.pick([Number.NaN, -0, Infinity]))
  else if (kind === 122) encoding.writeBigInt64(e, BigInt(chance.below(1000)))
  else if (kind === 119) encoding.writeVarString(e, chance.pick(texts))
  else if (kind === 116) encoding.writeVarUint8Array(e, new Uint8Array(chance.below(4)))
  else if (kind === 118 || kind === 117) {
    const count = depth > 3 ? 0 : chance.below(3)
    encoding.writeVarUint(e, count)
    for (let i = 0; i < count; i++) {
      if (kind === 118) encoding.writeVarString(e, chance.pick(plainKeys))
      writeAny(e, chance, depth + 1)
    }
  }
}

/** Now and then one filled up with as many bytes as one likes, or too large to be exact. */
function writeInteger(e: encoding.Encoder, chance: Chance): void {
  if (chance.happens(0.9))
    return encoding.writeVarInt(e, chance.pick([0, -0, 1, -5, 63, 64, 2 ** 31, -(2 ** 53 - 1)]))
  const fill = chance.pick([0x80, 0xff])
  for (let left = chance.pick([5, 7, 8, 9, 160]); left > 0; left--) encoding.writeUint8(e, fill)
  encoding.writeUint8(e, chance.below(128))
}
