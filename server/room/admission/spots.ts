import type { DocKind } from '../../../shared/access/docName.ts'
import { isKnownRoot } from '../../../shared/doc/roots.ts'
import {
  deepestAll,
  deepestPlain,
  depthWithin,
  depthOfRoot,
  spotOf,
  type Depth,
  type Place,
} from './place.ts'
import { BadBytes } from './reader.ts'
import type { Id, ScannedStruct } from './scanUpdate.ts'

/** What is known of the items a struct can name. */
export interface Known {
  readonly placeOf: (id: Id) => Place
  /** Call for a struct with one neighbour that is gone and one that is not. */
  readonly unclear: () => void
}

/**
 * Where a struct will hang.
 *
 * @throws BadBytes when it may not hang there, or Yjs could not tell where
 */
export function placeFor(struct: ScannedStruct, kind: DocKind, known: Known): Place {
  if (struct.kind === 'collected') return 'gone'
  const spot = spotFor(struct, kind, known)
  if (spot === 'gone') return 'gone'
  if (!mayStandIn(spot, struct)) throw new BadBytes('rich text takes its nodes and words only')
  const own = depthWithin(spot.inside, struct.type)
  if (own && (own.plain > deepestPlain || own.all > deepestAll))
    throw new BadBytes('shared types are nested too deep')
  return { ...spot, own }
}

/**
 * Editors read rich text as nodes with words in them, and stop at anything else. What a node has under
 * a key is none of its content.
 */
function mayStandIn({ inside, where }: Spot, { type, isText, isFormat, isGone }: ScannedStruct) {
  const { takes } = inside
  if (takes === 'anything' || isGone || where.includes('/')) return true
  return takes === 'nodes' ? type === 'node' || type === 'words' : isText || isFormat
}

interface Spot {
  readonly inside: Depth
  readonly where: string
}

function spotFor(struct: ScannedStruct, kind: DocKind, known: Known): Spot | 'gone' {
  const { parent, key } = struct
  if (!parent) return spotBetween(struct, known)
  if ('root' in parent) {
    if (!isKnownRoot(kind, parent.root))
      throw new BadBytes(`${kind} has no root called ${JSON.stringify(parent.root.slice(0, 40))}`)
    return { inside: depthOfRoot(parent.root), where: spotOf(parent, key) }
  }
  const place = known.placeOf(parent)
  if (place === 'gone' || place.own === 'gone') return 'gone'
  if (place.own === null) throw new BadBytes('an item hangs on one that holds nothing')
  return { inside: place.own, where: spotOf(parent, key) }
}

/**
 * An item that names no parent hangs where its neighbours do: both in one list, or copies would differ.
 * Where one of them is gone with its list, so is the other, unless it is still on its way.
 */
function spotBetween(
  { origin, rightOrigin }: ScannedStruct,
  { placeOf, unclear }: Known,
): Spot | 'gone' {
  const left = origin && spotAt(placeOf(origin))
  const right = rightOrigin && spotAt(placeOf(rightOrigin))
  for (const spot of [left, right])
    if (rightOrigin && spot && spot !== 'gone' && spot.where.includes('/'))
      throw new BadBytes('a value of a map stands before another one')
  if (left === 'gone' || right === 'gone') {
    if (left && right && left !== right) unclear()
    return 'gone'
  }
  if (left && right && left.where !== right.where)
    throw new BadBytes('an item stands between two that are in different places')
  return left ?? right ?? 'gone'
}

function spotAt(place: Place): Spot | 'gone' {
  if (place === 'gone' || place.inside === null || place.where === null) return 'gone'
  return { inside: place.inside, where: place.where }
}
