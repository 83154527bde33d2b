import type { DocKind } from '../../../shared/access/docName.ts'
import type { Reservations } from '../reservations.ts'
import type { Effort } from './effort.ts'
import type { Frontier } from './frontier.ts'
import { mustBeOnePiece } from './onePiece.ts'
import type { Place } from './place.ts'
import { BadBytes } from './reader.ts'
import { createShelf, type AdmittedStruct, type Shelf } from './shelf.ts'
import type { Id, ScannedStruct, ScannedUpdate } from './scanUpdate.ts'
import { placeFor, type Known } from './spots.ts'

/** What judging needs to know besides the update. */
export interface Case {
  readonly kind: DocKind
  readonly frontier: Frontier
  readonly author: string
  /** Client ids that are spoken for, though nobody wrote under them. */
  readonly reservations?: Reservations
  /** The server's own edits cost what they cost. */
  readonly isTrusted?: boolean
  /**
   * Stored updates got lost, and whoever saw them may bring them again: nobody can say any more
   * which client id belongs to whom (SPEC L26).
   */
  readonly isRecovering?: boolean
}

/**
 * `gap`: something it builds on is missing here. `later`: nobody can say what it would cost before
 * what is on its way is applied.
 */
export type Verdict =
  | { readonly fits: readonly AdmittedStruct[]; readonly newClients: readonly number[] }
  | 'gap'
  | 'later'

/** What a client id costs that nobody used before: a row in the store, and a place in every state vector. */
const stepsPerClient = 16

/** What judging and taking come to, in steps of about a microsecond. */
export interface Work {
  steps: number
}

/**
 * Puts the new structs of an update in an order in which each one builds on what is known (SPEC G5).
 * Structs that are known already are passed over: a client with an offline copy sends them again.
 *
 * @param work what it costs is added, also when this throws
 * @throws BadBytes when the update is no honest one: another person's client id, an unknown root …
 */
export function judge(update: ScannedUpdate, about: Case, work: Work): Verdict {
  const { frontier, author, reservations, isTrusted, isRecovering = false } = about
  const queues = newStructs(update, frontier)
  const newClients: number[] = []
  for (const { client } of isRecovering ? [] : queues) {
    const owner = frontier.ownerOf(client)
    if (owner === null && !reservations?.isKeptFrom(client, author)) newClients.push(client)
    else if (owner !== author) throw new BadBytes(`client id ${client} belongs to somebody else`)
  }
  const shelf = createShelf()
  const effort = frontier.effort(({ client, clock }) => shelf.find(client, clock))
  try {
    const fits = fitsOf(update, queues, { ...about, shelf, effort })
    if (fits === null) return 'gap'
    if (fits === 'later' || effort.isUnsure) return 'later'
    effort.tryOut(update.bytes)
    return { fits, newClients }
  } finally {
    if (!isTrusted) work.steps += effort.steps + newClients.length * stepsPerClient
  }
}

interface Fitting extends Case {
  /** Takes what is put. */
  readonly shelf: Shelf
  readonly effort: Effort
}

/**
 * The structs in an order in which they can be put; `null` when something is missing, `later` when only
 * what is on its way can tell where they go.
 */
function fitsOf(
  update: ScannedUpdate,
  queues: readonly Queue[],
  { kind, frontier, isTrusted, shelf, effort }: Fitting,
): AdmittedStruct[] | 'later' | null {
  const fits: AdmittedStruct[] = []
  const states = new Map<number, number>()
  const stateOf = (client: number): number => states.get(client) ?? frontier.stateOf(client)
  const placeOf = ({ client, clock }: Id): Place =>
    clock < frontier.stateOf(client)
      ? frontier.placeOf(client, clock)
      : (shelf.find(client, clock)?.place ?? 'gone')
  let isUnclear = false
  const unclear = (): void => {
    if (isTrusted) return
    if (frontier.isQuiet) throw new BadBytes('an item stands beside one whose list is gone')
    isUnclear = true
  }
  const known: Known = { placeOf, unclear }
  const put = (struct: ScannedStruct): void => {
    const place = placeFor(struct, kind, known)
    if (place !== 'gone' && place.where !== null && !isTrusted) effort.spend(struct, place.where)
    const admitted = { struct, place }
    fits.push(admitted)
    shelf.add(admitted)
    states.set(struct.client, struct.clock + struct.length)
  }

  if (!putAll(queues, stateOf, put)) return null
  if (!update.deletes.every((d) => d.clock + d.length <= stateOf(d.client))) return null
  mustBeOnePiece(update, fits, frontier.stateOf)
  if (isUnclear) return 'later'
  if (isTrusted) return fits
  for (const range of update.deletes) effort.erase(range, frontier.stateOf(range.client))
  effort.sweep(fits)
  return fits
}

interface Queue {
  readonly client: number
  readonly structs: readonly ScannedStruct[]
  /** Index of the first one not yet placed. */
  at: number
}

function newStructs(update: ScannedUpdate, frontier: Frontier): Queue[] {
  const queues: Queue[] = []
  for (const [client, structs] of update.clients) {
    const known = frontier.stateOf(client)
    const fresh: ScannedStruct[] = []
    for (const struct of structs)
      if (struct.kind !== 'skip' && struct.clock + struct.length > known)
        fresh.push(newPartOf(struct, known))
    if (fresh.length > 0) queues.push({ client, structs: fresh, at: 0 })
  }
  return queues
}

/** The rest of a run whose beginning is known stands behind that, whatever the beginning says of itself. */
function newPartOf(struct: ScannedStruct, known: number): ScannedStruct {
  const { client, clock, length, kind } = struct
  if (clock >= known) return struct
  const origin = kind === 'item' ? { client, clock: known - 1 } : null
  const rest = { clock: known, length: length - (known - clock), origin }
  return { ...struct, ...rest, parent: null, key: null }
}

/**
 * Puts all structs, each after those it builds on; whether that was possible. A queue that is stuck
 * waits for one struct and is looked at again only when that is put: passing over all queues again
 * and again would cost the square of their number.
 */
function putAll(
  queues: readonly Queue[],
  stateOf: (client: number) => number,
  put: (struct: ScannedStruct) => void,
): boolean {
  const byClient = new Map(queues.map((queue) => [queue.client, queue]))
  const waiting = new Map<ScannedStruct, Queue[]>()
  const ready = [...queues]
  for (let queue = ready.pop(); queue; queue = ready.pop()) {
    for (let head = queue.structs[queue.at]; head; head = queue.structs[++queue.at]) {
      if (head.clock > stateOf(head.client)) return false
      const missing = missingOf(head, stateOf)
      if (missing) {
        const needed = structAt(byClient.get(missing.client)?.structs ?? [], missing.clock)
        if (!needed) return false
        const others = waiting.get(needed)
        if (others) others.push(queue)
        else waiting.set(needed, [queue])
        break
      }
      put(head)
      for (const woken of waiting.get(head) ?? []) ready.push(woken)
      waiting.delete(head)
    }
  }
  return waiting.size === 0
}

/** The first thing the struct builds on that is not known yet. */
function missingOf(struct: ScannedStruct, stateOf: (client: number) => number): Id | null {
  const parent = struct.parent && 'client' in struct.parent ? struct.parent : null
  for (const id of [struct.origin, struct.rightOrigin, parent]) {
    if (id === null) continue
    if (id.client === struct.client && id.clock >= struct.clock)
      throw new BadBytes('an item builds on its own future')
    if (id.clock >= stateOf(id.client)) return id
  }
  return null
}

/** The struct that holds `clock`; `structs` are in clock order and may have holes. */
function structAt(structs: readonly ScannedStruct[], clock: number): ScannedStruct | null {
  let low = 0
  let high = structs.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const struct = structs[middle] as ScannedStruct
    if (clock < struct.clock) high = middle - 1
    else if (clock >= struct.clock + struct.length) low = middle + 1
    else return struct
  }
  return null
}
