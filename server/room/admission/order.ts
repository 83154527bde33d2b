/**
 * An item stands between two neighbours, the left one left of the right one (SPEC G15). Named the
 * other way round, Yjs would put it here in one replica and there in another, by the order in which
 * things came.
 */
import * as Y from 'yjs'
import { createPlainDoc } from '../plainDoc.ts'
import { itemAt } from './neighbours.ts'
import { BadBytes } from './reader.ts'
import type { Id, ScannedStruct } from './scanUpdate.ts'

/** Where to look neighbours up. */
export interface Surroundings {
  readonly doc: Y.Doc
  /** The struct that holds an id, among those that are not in the document yet. */
  readonly structAt: (id: Id) => ScannedStruct | null
  /** Takes the cost of looking, in steps of about a microsecond. */
  readonly charge: (steps: number) => void
}

/** Items that are passed in the time of one step. */
const passedPerStep = 4
/** Bytes of a document that are copied in the time of one step. */
const copiedPerStep = 32

/**
 * Whether the neighbours stand in the right order; `null` when that cannot be told before what holds
 * one of them is applied.
 *
 * @throws BadBytes when they stand the wrong way round
 */
export function standInOrder(left: Id, right: Id, where: Surroundings): true | null {
  const [before, after] = [holderOf(left, where), holderOf(right, where)]
  if (before === null || after === null) return null
  const isBefore = tellFromNames([left, before], [right, after]) ?? walk(before, after, where)
  if (isBefore === false) throw new BadBytes('an item stands behind what it stands before')
  return isBefore
}

/**
 * Tries an update on a copy, because nobody could tell in advance how the neighbours of some structs stand.
 *
 * @throws BadBytes when one of them stands the wrong way round, or the update cannot be applied
 */
export function standInOrderOnceApplied(
  { doc, charge }: Surroundings,
  bytes: Uint8Array,
  structs: readonly ScannedStruct[],
): void {
  const copy = createPlainDoc()
  const state = Y.encodeStateAsUpdate(doc)
  charge((state.length + bytes.length) / copiedPerStep)
  try {
    Y.applyUpdate(copy, state)
    Y.applyUpdate(copy, bytes)
  } catch {
    throw new BadBytes('the update cannot be applied') // reason: whatever Yjs stumbles over, it is not taken
  }
  for (const { origin, rightOrigin } of structs)
    if (origin && rightOrigin)
      standInOrder(origin, rightOrigin, { doc: copy, structAt: () => null, charge })
}

/** What holds an id. */
type Holder = Y.Item | ScannedStruct

function holderOf(id: Id, { doc, structAt }: Surroundings): Holder | null {
  return itemAt(doc, id) ?? structAt(id)
}

type Named = readonly [id: Id, holder: Holder]

/** What the neighbours' own neighbours tell; honest ones nearly always do. */
function tellFromNames([left, before]: Named, [right, after]: Named): boolean | null {
  if (before === after) return left.clock < right.clock
  if (before instanceof Y.Item && before.right === after) return true
  const { origin, rightOrigin } = after
  if (isFrom(before.rightOrigin, after) && before.rightOrigin.clock <= right.clock) return true
  if (isFrom(origin, before) && origin.clock >= left.clock) return true
  if (isFrom(before.origin, after) && before.origin.clock >= right.clock) return false
  if (isFrom(rightOrigin, before) && rightOrigin.clock <= left.clock) return false
  return null
}

function isFrom(id: Id | null, holder: Holder): id is Id {
  if (id === null) return false
  const { client, clock } = holder instanceof Y.Item ? holder.id : holder
  return id.client === client && id.clock >= clock && id.clock < clock + holder.length
}

/** `null` when one of them is not in the document yet. */
function walk(before: Holder, after: Holder, { charge }: Surroundings): boolean | null {
  if (!(before instanceof Y.Item && after instanceof Y.Item)) return null
  for (let at = before.right; at; at = at.right) {
    if (at === after) return true
    charge(1 / passedPerStep)
  }
  return false
}
