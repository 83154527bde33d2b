import { createMemo } from 'solid-js'
import type { Tally } from '../../../shared/domain/rating/tally.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** A round as it is spoken of: its own name, or its number in the order of rounds. */
export interface NamedRound {
  readonly id: string
  readonly name: string
  readonly number: number
}

/**
 * The round the discussion looks at: the latest one whose figures are out. While a new round is
 * secret, the one before it stays readable.
 */
export function createShownRound(workshop: Pick<Workshop, 'rounds' | 'session' | 'talliesOf'>) {
  const named = createMemo((): readonly NamedRound[] => {
    const known = workshop.rounds().map(({ id, name }, at) => ({ id, name, number: at + 1 }))
    const now = workshop.session.round
    return known.some((round) => round.id === now)
      ? known
      : [...known, { id: now, name: '', number: known.length + 1 }]
  })
  const current = (): NamedRound =>
    named().find((round) => round.id === workshop.session.round) ?? named()[0]!
  const isOut = (round: NamedRound): boolean => Object.keys(workshop.talliesOf(round.id)).length > 0
  const upTo = (round: NamedRound): NamedRound[] => named().slice(0, round.number)
  const latestOut = (rounds: readonly NamedRound[]): NamedRound | null =>
    rounds.findLast(isOut) ?? null
  const round = createMemo(() => latestOut(upTo(current())))
  // A copy, because the sums ask a record for its *own* ids, which a store does not notice by itself.
  const tallies = createMemo((): Readonly<Record<string, Tally>> => ({
    ...workshop.talliesOf(round()?.id ?? current().id),
  }))
  return {
    /** `null` while no round's figures are out. */
    round,
    current,
    next: (): number => named().length + 1,
    /** A newer round is being rated while this one is shown. */
    isBehind: (): boolean => round() !== null && round()!.id !== current().id,
    tallies,
    /** The latest earlier round with figures. */
    earlier: (): NamedRound | null => {
      const now = round()
      return now && latestOut(named().slice(0, now.number - 1))
    },
  }
}
