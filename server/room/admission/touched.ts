/**
 * Which touchpoints an update would move, merge away or take off the board, told by where its items
 * stand and what it deletes (SPEC G18). Of a map of Yjs only the newest value of a key counts, so what
 * deletes, follows or replaces that one is all there is to look for.
 */
import * as Y from 'yjs'
import type { Frontier } from './frontier.ts'
import { typeCalled } from './neighbours.ts'
import type { Id, ScannedUpdate } from './scanUpdate.ts'
import type { AdmittedStruct } from './shelf.ts'

/**
 * - `whole`: the touchpoint is replaced or deleted.
 * - `added`: there was none under this id.
 * - `place`: its stage, position, author, or what it is merged into, is written.
 * - `parting`: what it is merged into is taken away.
 * - `title`: the text that is its title is replaced or deleted.
 * - `letters`: letters of its title are deleted.
 */
export interface Touch {
  /** `null`: of a touchpoint that nobody but its writer can know yet. */
  readonly id: string | null
  readonly what: 'whole' | 'added' | 'place' | 'parting' | 'title' | 'letters'
}

export interface Touching {
  /** What is applied already. */
  readonly doc: Y.Doc
  readonly frontier: Pick<Frontier, 'underwayAt' | 'ownerOf'>
  readonly structs: readonly AdmittedStruct[]
  readonly deletes: ScannedUpdate['deletes']
  readonly author: string
}

const root = 'touchpoints'
const placing: ReadonlySet<string> = new Set(['stage', 'position', 'into', 'author'])

/** What the update touches; what it writes inside a touchpoint that it adds is not among it. */
export function touchedBy(touching: Touching): readonly Touch[] {
  let touches: Touch[] | null = null
  const note = (touch: Touch | null): void => {
    if (touch) (touches ??= []).push(touch)
  }
  for (const admitted of touching.structs) note(touchOfStruct(admitted, touching))
  for (const range of touching.deletes) touchesOfRange(range, touching, note)
  return touches ?? []
}

function touchOfStruct({ struct, place }: AdmittedStruct, touching: Touching): Touch | null {
  if (struct.kind !== 'item' || place === 'gone' || place.where === null) return null
  const at = keyed(place.where)
  if (!at) return null
  // It follows a value that nobody was shown yet.
  if (at.list === root && struct.origin && isOthers(struct.origin, touching))
    return { id: null, what: 'whole' }
  return touchOfKey(at, 'set', touching)
}

/** A key of a map; `null` for a place in a list. */
function keyed(where: string): { readonly list: string; readonly key: string } | null {
  const slash = where.indexOf('/')
  return slash < 0 ? null : { list: where.slice(0, slash), key: where.slice(slash + 1) }
}

function touchOfKey(
  { list, key }: { readonly list: string; readonly key: string },
  how: 'set' | 'deleted',
  touching: Touching,
): Touch | null {
  const { doc } = touching
  if (list === root) {
    const value = doc.getMap(root)._map.get(key)
    return { id: key, what: value && !value.deleted ? 'whole' : 'added' }
  }
  const what = whatOf(key, how)
  if (what === null) return null
  const type = typeCalled(doc, list)
  if (type) return ofTouchpoint(type, what)
  return isOthers(idIn(list), touching) && standsIn(idIn(list), root, touching)
    ? { id: null, what }
    : null
}

function whatOf(key: string, how: 'set' | 'deleted'): Touch['what'] | null {
  if (key === 'title') return 'title'
  if (!placing.has(key)) return null
  return key === 'into' && how === 'deleted' ? 'parting' : 'place'
}

/** `null` when the type is no touchpoint on the board. */
function ofTouchpoint(type: Y.AbstractType<unknown>, what: Touch['what']): Touch | null {
  const item = type._item
  if (!item || item.deleted || item.parentSub === null) return null
  const { parent } = item
  if (!(parent instanceof Y.AbstractType) || parent._item || parent !== rootOf(item)) return null
  return { id: item.parentSub, what }
}

/** The map of touchpoints of the document that holds the item. */
function rootOf({ parent }: Y.Item): unknown {
  return parent instanceof Y.AbstractType ? parent.doc?.share.get(root) : null
}

function touchesOfRange(
  { client, clock, length }: Id & { readonly length: number },
  touching: Touching,
  note: (touch: Touch | null) => void,
): void {
  const { doc, frontier } = touching
  const end = clock + length
  const known = Math.min(end, Y.getState(doc.store, client))
  const structs = doc.store.clients.get(client) ?? []
  if (clock < known)
    for (let at = Y.findIndexSS(structs, clock); at < structs.length; at++) {
      const struct = structs[at] as Y.Item | Y.GC
      if (struct.id.clock >= known) break
      if (struct instanceof Y.Item && !struct.deleted) note(touchOfItem(struct))
    }
  for (let at = Math.max(clock, known); at < end;) {
    const underway = frontier.underwayAt(client, at)
    if (!underway) return
    note(touchUnderway(underway, touching))
    at = underway.struct.clock + underway.struct.length
  }
}

/** The item is deleted, and was not before. */
function touchOfItem({ parent, parentSub }: Y.Item): Touch | null {
  if (!(parent instanceof Y.AbstractType)) return null
  if (parentSub === null) return lettersIn(parent)
  if (!parent._item)
    return parent.doc?.share.get(root) === parent ? { id: parentSub, what: 'whole' } : null
  const what = whatOf(parentSub, 'deleted')
  return what && ofTouchpoint(parent, what)
}

/** Letters of a list; `null` when that is no title. */
function lettersIn(list: Y.AbstractType<unknown>): Touch | null {
  const title = list._item
  if (title?.parentSub !== 'title' || !(title.parent instanceof Y.AbstractType)) return null
  return ofTouchpoint(title.parent, 'letters')
}

/** What is deleted is still on its way. */
function touchUnderway({ struct, place }: AdmittedStruct, touching: Touching): Touch | null {
  if (place === 'gone' || place.where === null) return null
  const at = keyed(place.where)
  const isForeign = isOthers(struct, touching)
  if (at?.list === root) return isForeign ? { id: null, what: 'whole' } : null
  if (at) return touchOfKey(at, 'deleted', touching)
  const list = typeCalled(touching.doc, place.where)
  if (list) return lettersIn(list)
  return isForeign && standsIn(idIn(place.where), 'title', touching)
    ? { id: null, what: 'letters' }
    : null
}

/** Written by somebody else, and not in the document yet. */
function isOthers({ client, clock }: Id, { doc, frontier, author }: Touching): boolean {
  if (clock < Y.getState(doc.store, client)) return false
  return frontier.underwayAt(client, clock) !== null && frontier.ownerOf(client) !== author
}

/** Whether what is on its way is a value of the map `name`, or the value of that key. */
function standsIn({ client, clock }: Id, name: string, { frontier }: Touching): boolean {
  const place = frontier.underwayAt(client, clock)?.place
  const at = place && place !== 'gone' && place.where !== null ? keyed(place.where) : null
  return at !== null && (at.list === name || at.key === name)
}

/** The id in the name of a list that is no root. */
function idIn(list: string): Id {
  const [client, clock] = list.split(':')
  return { client: Number(client), clock: Number(clock) }
}
