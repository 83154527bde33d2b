import { isKnownRoot } from '../../../shared/doc/roots.ts'
import type { DocKind } from '../../../shared/access/docName.ts'
import type { Frontier } from './frontier.ts'
import {
  deepestAll,
  deepestPlain,
  depthWithin,
  rootDepth,
  type Depth,
  type Place,
} from './place.ts'
import { BadBytes } from './reader.ts'
import { createShelf, type AdmittedStruct } from './shelf.ts'
import type { Id, ScannedStruct, ScannedUpdate } from './scanUpdate.ts'

/** What judging needs to know besides the update. */
export interface Case {
  readonly kind: DocKind
  readonly frontier: Frontier
  readonly author: string
}

/** `gap`: something it builds on is missing here. */
export type Verdict =
  { readonly fits: readonly AdmittedStruct[]; readonly newClients: readonly number[] } | 'gap'

/**
 * Puts the new structs of an update in an order in which each one builds on what is known (SPEC G5).
 * Structs that are known already are passed over: a client with an offline copy sends them again.
 *
 * @throws BadBytes when the update is no honest one: another person's client id, an unknown root …
 */
export function judge(update: ScannedUpdate, { kind, frontier, author }: Case): Verdict {
  const queues = newStructs(update, frontier)
  const newClients: number[] = []
  for (const { client } of queues) {
    const owner = frontier.ownerOf(client)
    if (owner === null) newClients.push(client)
    else if (owner !== author) throw new BadBytes(`client id ${client} belongs to somebody else`)
  }
  const fits: AdmittedStruct[] = []
  const shelf = createShelf()
  const states = new Map<number, number>()
  const stateOf = (client: number): number => states.get(client) ?? frontier.stateOf(client)
  const placeOf = ({ client, clock }: Id): Place =>
    clock < frontier.stateOf(client)
      ? frontier.placeOf(client, clock)
      : (shelf.find(client, clock)?.place ?? 'gone')

  let open = queues
  while (open.length > 0) {
    const before = fits.length
    for (const queue of open) {
      for (
        let head = queue.structs[queue.at];
        head && isReady(head, stateOf);
        head = queue.structs[++queue.at]
      ) {
        const admitted = { struct: head, place: placeFor(head, kind, placeOf) }
        fits.push(admitted)
        shelf.add(admitted)
        states.set(head.client, head.clock + head.length)
      }
    }
    open = open.filter((queue) => queue.at < queue.structs.length)
    if (open.length > 0 && fits.length === before) return 'gap'
  }
  const isDeletable = update.deletes.every((d) => d.clock + d.length <= stateOf(d.client))
  return isDeletable ? { fits, newClients } : 'gap'
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
    const fresh = structs.filter((s) => s.kind !== 'skip' && s.clock + s.length > known)
    if (fresh.length > 0) queues.push({ client, structs: fresh, at: 0 })
  }
  return queues
}

/** Whether everything the struct builds on is known; its own client's past must be complete. */
function isReady(struct: ScannedStruct, stateOf: (client: number) => number): boolean {
  if (struct.clock > stateOf(struct.client)) return false
  const parent = struct.parent && 'client' in struct.parent ? struct.parent : null
  return [struct.origin, struct.rightOrigin, parent].every((id) => {
    if (id === null) return true
    if (id.client === struct.client && id.clock >= struct.clock)
      throw new BadBytes('an item builds on its own future')
    return id.clock < stateOf(id.client)
  })
}

function placeFor(struct: ScannedStruct, kind: DocKind, placeOf: (id: Id) => Place): Place {
  if (struct.kind === 'collected') return 'gone'
  const inside = insideOf(struct, kind, placeOf)
  if (inside === 'gone') return 'gone'
  const own = depthWithin(inside, struct.type)
  if (own && (own.plain > deepestPlain || own.all > deepestAll))
    throw new BadBytes('shared types are nested too deep')
  return { inside, own }
}

function insideOf(
  struct: ScannedStruct,
  kind: DocKind,
  placeOf: (id: Id) => Place,
): Depth | 'gone' {
  const { parent } = struct
  if (parent && 'root' in parent) {
    if (!isKnownRoot(kind, parent.root))
      throw new BadBytes(`${kind} has no root called ${JSON.stringify(parent.root.slice(0, 40))}`)
    return rootDepth
  }
  if (parent) {
    const place = placeOf(parent)
    if (place === 'gone') return 'gone'
    if (place.own === null) throw new BadBytes('an item hangs on one that holds nothing')
    return place.own
  }
  const neighbours = [struct.origin, struct.rightOrigin]
    .filter((id) => id !== null)
    .map((id) => placeOf(id))
  if (neighbours.includes('gone')) return 'gone'
  const [first] = neighbours
  return first && first !== 'gone' ? (first.inside ?? 'gone') : 'gone'
}
