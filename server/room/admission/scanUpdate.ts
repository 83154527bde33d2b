/**
 * What an update in Yjs format V1 claims, without believing it and without making anything of it:
 * `Y.applyUpdate` allocates by declared counts and throws in the middle (SPEC G1–G4).
 */
import { BadBytes, createReader, type Reader } from './reader.ts'
import { checkKey, lengthOf, scanContent, type SharedType } from './scanContent.ts'

export interface Id {
  readonly client: number
  readonly clock: number
}

/** Where an item says it hangs: a root type, another item, or wherever its neighbour hangs (`null`). */
type Parent = { readonly root: string } | Id | null

export interface ScannedStruct {
  readonly client: number
  readonly clock: number
  readonly length: number
  /** `collected`: deleted with its parent, nothing but a length. */
  readonly kind: 'item' | 'collected' | 'skip'
  readonly origin: Id | null
  readonly rightOrigin: Id | null
  readonly parent: Parent
  /** Key in the map it hangs in, where it says one itself. */
  readonly key: string | null
  readonly type: SharedType
  /** Letters. */
  readonly isText: boolean
  /** Turns a format of rich text on or off. */
  readonly isFormat: boolean
  /** Deleted before it came: a place and a length. */
  readonly isGone: boolean
}

export interface ScannedUpdate {
  /** What was scanned. */
  readonly bytes: Uint8Array
  /** Client → its structs in clock order, without holes. */
  readonly clients: ReadonlyMap<number, readonly ScannedStruct[]>
  readonly deletes: readonly (Id & { readonly length: number })[]
}

const farthestClock = 2 ** 32

/** @throws BadBytes when the bytes are no such update, or hold what is never taken */
export function scanUpdate(bytes: Uint8Array): ScannedUpdate {
  const reader = createReader(bytes)
  const clients = new Map<number, ScannedStruct[]>()
  let last = Number.POSITIVE_INFINITY
  for (let left = reader.count(); left > 0; left--) {
    const structs = scanClient(reader)
    const client = structs[0]?.client
    // Yjs writes clients in descending order, and merging updates relies on it: another order would
    // tear holes into what others are sent.
    if (client === undefined || client >= last)
      throw new BadBytes('clients must stand once, in descending order, and with something')
    last = client
    clients.set(client, structs)
  }
  const deletes = scanDeletes(reader)
  if (reader.left > 0) throw new BadBytes('bytes after the end of the update')
  return { bytes, clients, deletes }
}

function scanClient(reader: Reader): ScannedStruct[] {
  const count = reader.count()
  const client = reader.uint()
  let clock = reader.uint()
  const structs: ScannedStruct[] = []
  for (let i = 0; i < count; i++) {
    const struct = scanStruct(reader, { client, clock })
    clock += struct.length
    if (clock >= farthestClock) throw new BadBytes('a clock is out of range')
    structs.push(struct)
  }
  return structs
}

/** Number of the content that is letters. */
const textKind = 4
/** Number of the content that is a format. */
const formatKind = 6
/** Number of the content that was deleted. */
const goneKind = 1

/** One literal for all kinds: this is made for every letter that is typed, and spread objects are slow. */
function scanStruct(reader: Reader, { client, clock }: Id): ScannedStruct {
  const info = reader.byte()
  const kind = info & 0b11111
  const isItem = kind !== 0 && kind !== 10
  const origin = isItem && info & 0x80 ? scanId(reader) : null
  const rightOrigin = isItem && info & 0x40 ? scanId(reader) : null
  const saysParent = isItem && !origin && !rightOrigin
  const parent = saysParent ? scanParent(reader) : null
  const key = saysParent && info & 0x20 ? reader.string() : null
  if (key !== null) checkKey(key)
  const content = isItem ? scanContent(kind, reader) : null
  return {
    client,
    clock,
    length: content ? content.length : lengthOf(reader),
    kind: isItem ? 'item' : kind === 0 ? 'collected' : 'skip',
    origin,
    rightOrigin,
    parent,
    key,
    type: content ? content.type : null,
    isText: kind === textKind,
    isFormat: kind === formatKind,
    isGone: kind === goneKind,
  }
}

function scanId(reader: Reader): Id {
  return { client: reader.uint(), clock: reader.uint() }
}

function scanParent(reader: Reader): Parent {
  return reader.uint() === 1 ? { root: reader.string() } : scanId(reader)
}

function scanDeletes(reader: Reader): (Id & { length: number })[] {
  const deletes: (Id & { length: number })[] = []
  for (let clients = reader.count(); clients > 0; clients--) {
    const client = reader.uint()
    for (let ranges = reader.count(); ranges > 0; ranges--) {
      deletes.push({ client, clock: reader.uint(), length: lengthOf(reader) })
    }
  }
  return deletes
}
