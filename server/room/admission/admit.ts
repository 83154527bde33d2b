import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { judge, type Case, type Work } from './judge.ts'
import { BadBytes } from './reader.ts'
import type { AdmittedStruct } from './shelf.ts'
import { scanUpdate, type ScannedUpdate } from './scanUpdate.ts'

/**
 * - `taken`: to be stored and shown; `bytes` holds only what is new.
 * - `known`: well-formed but changes nothing.
 * - `gap`: something it builds on is missing here; ask the client for everything.
 * - `later`: to be sent again when what is on its way is applied.
 * - `refused`: never to be taken, and why.
 */
export type Admission = Outcome & {
  /** What judging and taking it costs beyond reading its bytes, in steps of about a microsecond. */
  readonly steps: number
}

type Outcome =
  | {
      readonly outcome: 'taken'
      readonly bytes: Uint8Array
      readonly structs: readonly AdmittedStruct[]
      readonly newClients: readonly number[]
      /** What it deletes, known deletions among it. */
      readonly deletes: ScannedUpdate['deletes']
    }
  | { readonly outcome: 'known' }
  | { readonly outcome: 'gap' }
  | { readonly outcome: 'later' }
  | { readonly outcome: 'refused'; readonly detail: string }

/** What was let in so far. */
export type AdmittedUpdate = Extract<Admission, { readonly outcome: 'taken' }>

/**
 * Judges an update before anything is done with it (SPEC G1–G8). Nothing is changed: who takes it
 * calls `frontier.admit`.
 */
export function admit(bytes: Uint8Array, about: Case): Admission {
  const work: Work = { steps: 1 }
  const outcome = outcomeOf(bytes, about, work)
  return { ...outcome, steps: work.steps }
}

function outcomeOf(bytes: Uint8Array, about: Case, work: Work): Outcome {
  try {
    // What cannot be read to the end is charged as if it was.
    work.steps += bytes.length / scannedPerStep
    const update = scanUpdate(bytes)
    work.steps += stepsToPassOver(update) - bytes.length / scannedPerStep
    const verdict = judge(update, about, work)
    if (verdict === 'gap' || verdict === 'later') return { outcome: verdict }
    if (verdict.fits.length === 0 && deletesNothing(update, about)) return { outcome: 'known' }
    return {
      outcome: 'taken',
      bytes: onlyNew(bytes, update, about),
      structs: verdict.fits,
      newClients: verdict.newClients,
      deletes: update.deletes,
    }
  } catch (error) {
    if (error instanceof BadBytes) return { outcome: 'refused', detail: error.message }
    throw error
  }
}

/** Bytes that are read, and structs and ranges that are passed over, in the time of one step. */
const scannedPerStep = 64
const passedPerStep = 4

/** Cost of an update of which nothing is new: of one long text less than of many letters. */
function stepsToPassOver({ clients, deletes }: ScannedUpdate): number {
  let count = deletes.length
  for (const structs of clients.values()) count += structs.length
  return count / passedPerStep
}

function deletesNothing(update: ScannedUpdate, { frontier }: Case): boolean {
  return update.deletes.every((d) => frontier.isDeleted(d.client, d.clock, d.length))
}

/**
 * Structs that are known already are cut off: stored beside the originals, a forged copy of them
 * could win when updates are merged.
 */
function onlyNew(bytes: Uint8Array, update: ScannedUpdate, { frontier }: Case): Uint8Array {
  const overlaps = [...update.clients].some(
    ([client, [first]]) => first && first.clock < frontier.stateOf(client),
  )
  if (!overlaps) return bytes
  const vector = encoding.createEncoder()
  encoding.writeVarUint(vector, update.clients.size)
  for (const client of update.clients.keys()) {
    encoding.writeVarUint(vector, client)
    encoding.writeVarUint(vector, frontier.stateOf(client))
  }
  return Y.diffUpdate(bytes, encoding.toUint8Array(vector))
}
