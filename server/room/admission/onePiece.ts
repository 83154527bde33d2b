/**
 * A live value under a key of a map is one piece. Yjs makes no others, and where one of several is
 * cut in two, half of it stays live beside the value that follows: with its map it cannot be
 * collected, and the document can neither be changed nor read again (SPEC G15).
 */
import { BadBytes } from './reader.ts'
import type { AdmittedStruct } from './shelf.ts'
import type { Id, ScannedStruct, ScannedUpdate } from './scanUpdate.ts'

/**
 * What was set again and again under one key may be kept for undo, deleted and in one piece: it is
 * taken when the same update deletes all of it that is new.
 *
 * @param put what is new in the update
 * @param known first clock of a client that is not known yet
 * @throws BadBytes when a live value is of several pieces
 */
export function mustBeOnePiece(
  update: ScannedUpdate,
  put: readonly AdmittedStruct[],
  known: (client: number) => number,
): void {
  let ranges: Ranges | null = null
  for (const admitted of put) {
    const { struct } = admitted
    if (struct.length === 1 || struct.isGone || !isUnderKey(admitted)) continue
    ranges ??= rangesOf(update)
    if (!isErased(ranges, struct, known(struct.client)))
      throw new BadBytes('a value under a key must be one piece')
  }
}

function isUnderKey({ struct, place }: AdmittedStruct): boolean {
  if (struct.kind !== 'item') return false
  if (place === 'gone' || place.where === null) return struct.key !== null
  return place.where.includes('/')
}

/** Client → what is deleted of it, by clock. */
type Ranges = ReadonlyMap<number, (Id & { readonly length: number })[]>

function rangesOf({ deletes }: ScannedUpdate): Ranges {
  const ranges = new Map<number, (Id & { readonly length: number })[]>()
  for (const range of deletes) {
    const known = ranges.get(range.client)
    if (known) known.push(range)
    else ranges.set(range.client, [range])
  }
  for (const list of ranges.values()) list.sort((a, b) => a.clock - b.clock)
  return ranges
}

/** Whether one range covers all of the struct that is not known. */
function isErased(ranges: Ranges, { client, clock, length }: ScannedStruct, known: number) {
  const from = Math.max(clock, known)
  const list = ranges.get(client) ?? []
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((list[middle] as Id).clock <= from) low = middle + 1
    else high = middle
  }
  const range = list[low - 1]
  return range !== undefined && range.clock + range.length >= clock + length
}
