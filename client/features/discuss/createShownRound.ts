import { createMemo, createSignal } from 'solid-js'
import { own } from '../../../shared/domain/own.ts'
import { askedIn } from '../../../shared/domain/rating/askedIn.ts'
import { isAnswered } from '../../../shared/domain/rating/latestTallies.ts'
import { talliesTogether } from '../../../shared/domain/rating/talliesTogether.ts'
import type { Tally } from '../../../shared/domain/rating/tally.ts'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** A round as it is spoken of: its own name, or its number in the order of rounds. */
export interface NamedRound {
  readonly id: string
  readonly name: string
  readonly number: number
  /** What it asked about alone; absent where it asked about all. */
  readonly touchpoints?: readonly string[]
}

/** A round with what one touchpoint got in it. */
export interface RoundTally {
  readonly round: NamedRound
  readonly tally: Tally
}

/**
 * The round the discussion looks at: the latest one whose figures are out. While a new round is
 * secret, the one before it stays readable; what was not rated again keeps its earlier figures. A
 * person may look at one round alone, which moves nobody else.
 */
export function createShownRound(
  workshop: Pick<
    Workshop,
    'rounds' | 'session' | 'talliesOf' | 'tallies' | 'latestTallies' | 'touchpoints'
  >,
) {
  const named = createMemo((): readonly NamedRound[] => {
    const known = workshop.rounds().map((round, at) => ({ ...round, number: at + 1 }))
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
  const latest = createMemo(() => latestOut(upTo(current())))
  const [chosenId, choose] = createSignal<string | null>(null)
  const chosen = createMemo(
    () => named().find((one) => one.id === chosenId() && isOut(one)) ?? null,
  )
  const round = (): NamedRound | null => chosen() ?? latest()
  /** The figures of one round alone. */
  const talliesIn = (id: string): Readonly<Record<string, Tally>> =>
    talliesTogether({ ...workshop.talliesOf(id) }, workshop.touchpoints())
  const tallies = createMemo(() => {
    const one = chosen()
    return one ? talliesIn(one.id) : workshop.tallies()
  })
  return {
    /** `null` while no round's figures are out. */
    round,
    /** Rounds whose figures are out, oldest first. */
    out: () => named().filter(isOut),
    /** The round somebody looks at alone; `null` = each touchpoint with its latest figures. */
    chosen,
    choose: (id: string | null): void => void choose(id),
    talliesIn,
    /** What is looked at: where one round is looked at alone, what that asked about (SPEC DS102). */
    touchpoints: () => askedIn(workshop.touchpoints(), chosen()?.touchpoints),
    current,
    next: (): number => named().length + 1,
    /** A newer round is being rated while this one is shown. */
    isBehind: (): boolean => latest() !== null && latest()!.id !== current().id,
    tallies,
    /** What a touchpoint stands with now, and the round that is from; `null` for what nobody rated. */
    of: (id: string): RoundTally | null => {
      const alone = chosen()
      if (alone) {
        const tally = own(tallies(), id)
        return tally && isAnswered(tally) ? { round: alone, tally } : null
      }
      const latest = own(workshop.latestTallies(), id)
      const from = latest && named().find((one) => one.id === latest.round)
      return from ? { round: from, tally: latest.tally } : null
    },
    /** Whether a newer round, up to the one shown, asked about a touchpoint as well. */
    isAskedSince: (touchpoint: Touchpoint, since: NamedRound): boolean =>
      named()
        .slice(since.number, round()?.number)
        .some(({ touchpoints }) => askedIn([touchpoint], touchpoints).length > 0),
    /** The latest of the rounds before `before` in which a touchpoint was rated. */
    earlierOf: (id: string, before: NamedRound): RoundTally | null => {
      for (const earlier of named()
        .slice(0, before.number - 1)
        .reverse()) {
        const tally = own(talliesIn(earlier.id), id)
        if (tally && isAnswered(tally)) return { round: earlier, tally }
      }
      return null
    },
  }
}
