/**
 * Which of the person's ratings missed the reveal: those this browser still had to send when the
 * server said that the round is revealed. Only the server knows what it counted, and it tells
 * nobody (SPEC P3); so it is worked out here, and kept for page loads to come.
 */
import { createEffect, createSignal, on, untrack } from 'solid-js'
import { recall, remember } from '../memory/memory.ts'
import type { ReplicaState } from '../sync/replicaState.ts'

interface Watched {
  readonly state: () => ReplicaState
}

export interface LateOptions {
  /** Tells people and workshops in one browser apart. */
  readonly key: string
  readonly round: () => string
  readonly isRevealed: () => boolean
  readonly record: Watched
  /** `null` = this person rates nothing. */
  readonly desk: (Watched & { unsavedPlaces(): readonly string[] }) | null
  /** Root under which the ratings of a round lie. */
  readonly rootOf: (round: string) => string
}

/** Ids of what the person rated too late in the current round. Needs an owner. */
export function createLateRatings(options: LateOptions): () => readonly string[] {
  const { key, round, isRevealed, record, desk, rootOf } = options
  const [kept, setKept] = createSignal(read(key))
  if (desk === null) return () => []
  const waiting = new Set<string>()
  const isSure = ({ connection, isSettled }: ReplicaState): boolean =>
    connection === 'connected' && isSettled

  createEffect(() => {
    const [ofRecord, ofDesk] = [record.state(), desk.state()]
    // Until both have spoken, the server may be further than what is known of it here.
    if (!isSure(ofRecord) || ofDesk.connection !== 'connected')
      for (const place of desk.unsavedPlaces()) waiting.add(place)
    else if (isSure(ofDesk) && !untrack(isRevealed)) waiting.clear()
  })
  createEffect(
    on(isRevealed, (now) => {
      if (!now || waiting.size === 0) return
      const start = `${rootOf(round())}/`
      const ids = [...waiting].flatMap((place) =>
        place.startsWith(start) ? [place.slice(start.length)] : [],
      )
      waiting.clear()
      if (ids.length === 0) return
      const before = kept().round === round() ? kept().ids : []
      remember(key, setKept({ round: round(), ids: [...new Set([...before, ...ids])] }))
    }),
  )
  return () => (isRevealed() && kept().round === round() ? kept().ids : [])
}

interface Kept {
  readonly round: string
  readonly ids: readonly string[]
}

function read(key: string): Kept {
  const { round, ids } = (recall(key) ?? {}) as Partial<Kept>
  if (typeof round !== 'string' || !Array.isArray(ids)) return { round: '', ids: [] }
  return { round, ids: ids.filter((id) => typeof id === 'string') }
}
