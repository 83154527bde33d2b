import { own } from '../own.ts'
import type { Touchpoint } from '../touchpoint/touchpoint.ts'
import type { Round } from '../workshop.ts'
import { askedIn } from './askedIn.ts'
import { beforeAfter, type BeforeAfter } from './beforeAfter.ts'
import type { HeatMeasure } from './heatmap.ts'
import { isAnswered } from './latestTallies.ts'
import type { Tally } from './tally.ts'

/** A round whose figures are out: touchpoint id → figures, also of merged ones (see `talliesTogether`). */
export interface RevealedRound extends Pick<Round, 'touchpoints'> {
  readonly tallies: Readonly<Record<string, Tally>>
}

/** A touchpoint before and after, and the round its figures before are from; `null` = no round had any. */
export interface ComparedTouchpoint<T> extends BeforeAfter {
  readonly from: T | null
}

/**
 * Touchpoints that a round asked about, in the order given, each beside the figures it had before
 * (SPEC DS100): those of one round, which may be another for each touchpoint, never pooled.
 *
 * @param shown in journey order, those that stand for themselves (`shownTouchpoints`)
 * @param rounds `earlier` oldest first
 */
export function compareRounds<T extends RevealedRound>(
  shown: readonly Pick<Touchpoint, 'id' | 'merged'>[],
  rounds: { readonly earlier: readonly T[]; readonly after: RevealedRound },
  measure: HeatMeasure,
): readonly ComparedTouchpoint<T>[] {
  const { earlier, after } = rounds
  const ids = askedIn(shown, after.touchpoints).map(({ id }) => id)
  const from = new Map(ids.map((id) => [id, roundBefore(id, earlier)]))
  const before = ids.flatMap((id) => {
    const tally = own(from.get(id)?.tallies ?? {}, id)
    return tally ? [[id, tally] as const] : []
  })
  return beforeAfter(ids, Object.fromEntries(before), after.tallies, measure).map((row) => ({
    ...row,
    from: from.get(row.id) ?? null,
  }))
}

/**
 * The round a touchpoint had its figures from before a later one (OUR RULE): the newest in which
 * anybody answered for it. None that asked about all is passed over: that nobody rated it there is
 * what there is to tell.
 *
 * @param earlier oldest first
 * @returns `null` where every one of them asked about others alone
 */
export function roundBefore<T extends RevealedRound>(id: string, earlier: readonly T[]): T | null {
  const hasAnswers = (tallies: T['tallies']): boolean => {
    const tally = own(tallies, id)
    return tally !== null && isAnswered(tally)
  }
  return (
    earlier.findLast(
      ({ touchpoints, tallies }) => touchpoints === undefined || hasAnswers(tallies),
    ) ?? null
  )
}

/**
 * The round another one is first compared with: the newest that asked about anything it asks about, or
 * else the newest; `null` for none.
 *
 * @param asked what the other round was opened with; `undefined` = all
 * @param earlier oldest first
 */
export function roundToCompareWith<T extends Pick<Round, 'touchpoints'>>(
  shown: readonly Pick<Touchpoint, 'id' | 'merged'>[],
  asked: readonly string[] | undefined,
  earlier: readonly T[],
): T | null {
  const again = askedIn(shown, asked)
  const sharing = earlier.findLast(({ touchpoints }) => askedIn(again, touchpoints).length > 0)
  return sharing ?? earlier.at(-1) ?? null
}
