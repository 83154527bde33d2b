/**
 * Which departments may be told (SPEC D2, D16). Published together with the totals, a department's
 * mean gives the mean of all others away; so not only small departments are hidden, but also the
 * next smallest until those left over are nobody or three and more. The choice looks at head counts
 * only, never at answers, so it tells nothing itself.
 * @see admindatahandbook.mit.edu ch. 5 (complementary suppression)
 */
import { fewest, isSafe } from './fewest.ts'
import { isNotAlone } from './knowers.ts'
import { sum } from './mean.ts'

/** Head counts of one group for one touchpoint. */
export interface Heads {
  readonly expectation: number
  readonly experience: number
  readonly emotion: number
  /** Gave both expectation and experience. */
  readonly pairs: number
}

/** Whether the figures of a group may be told. */
type Verdict = 'shown' | 'tooFew' | 'complementary'

/** What may be told of each department. */
export interface Verdicts {
  /** Expectation and experience stand or fall together, because the gap ties them. */
  readonly scores: Verdict
  readonly emotion: Verdict
  readonly gap: Verdict
}

/** Head counts of all people, or of those whose answers somebody does not know. */
export interface Crowd {
  /** The departments that get a row, in display order. */
  readonly groups: readonly Heads[]
  /** People who have no row of their own; always part of the rest. */
  readonly others: Heads
}

/** A crowd, and when a number of its people can be told of. */
interface Look extends Crowd {
  readonly isSafe: (n: number) => boolean
}

/**
 * @param everybody decides by the rule of three
 * @param unknowns of each person who knows others' answers (SPEC A40), the people they do not know
 * @returns one answer per group, in the same order
 */
export function suppress(everybody: Crowd, unknowns: readonly Crowd[] = []): readonly Verdicts[] {
  const { groups } = everybody
  const looks: readonly Look[] = [
    { ...everybody, isSafe },
    ...unknowns.map((crowd) => ({ ...crowd, isSafe: isNotAlone })),
  ]
  const isBigEnough = (at: number, counts: (heads: Heads) => readonly number[]): boolean =>
    looks.every((look) => {
      const heads = look.groups[at]
      return !heads || counts(heads).every(look.isSafe)
    })
  const isGapTold = mayTellGap(everybody, unknowns)
  const scores = withComplement(
    groups.map((_, at) => isBigEnough(at, (g) => [g.expectation, g.experience])),
    groups.map((g) => Math.max(g.expectation, g.experience)),
    (shown) => looks.every((look) => areScoresSafe(look, shown, isGapTold)),
  )
  const emotion = withComplement(
    groups.map((_, at) => isBigEnough(at, (g) => [g.emotion])),
    groups.map((g) => g.emotion),
    (shown) => looks.every((look) => look.isSafe(total(restOf(look, shown), (g) => g.emotion))),
  )
  const hasScores = scores.map((verdict) => verdict === 'shown')
  const gap = withComplement(
    groups.map((_, at) => hasScores[at] === true && isBigEnough(at, (g) => [g.pairs, unpaired(g)])),
    groups.map((g) => (unpaired(g) > 0 ? g.pairs : 0)),
    (told) => looks.every((look) => areUnpairedSafe(look, hasScores, told)),
  )
  return groups.map((_, i) => ({
    scores: scores[i] ?? 'tooFew',
    emotion: emotion[i] ?? 'tooFew',
    gap: gap[i] ?? 'tooFew',
  }))
}

/** Whether the gap of all together is told: of three pairs, and where nobody could take it apart. */
export function mayTellGap(everybody: Crowd, unknowns: readonly Crowd[]): boolean {
  const all = (crowd: Crowd, count: (heads: Heads) => number): number =>
    total([...crowd.groups, crowd.others], count)
  if (all(everybody, (g) => g.pairs) < fewest) return false
  return unknowns.every(
    (crowd) => isNotAlone(all(crowd, (g) => g.pairs)) && isNotAlone(all(crowd, unpaired)),
  )
}

/**
 * Hides the smallest shown group, of equals the later one, until what is shown is safe or none is left.
 *
 * @param bigEnough per group, in display order: whether it may be shown for itself
 * @param sizes people per group; a group of 0 has nothing to hide
 * @param isSafeSet whether these groups can be shown together
 */
function withComplement(
  bigEnough: readonly boolean[],
  sizes: readonly number[],
  isSafeSet: (shown: readonly boolean[]) => boolean,
): Verdict[] {
  const shown = [...bigEnough]
  while (!isSafeSet(shown)) {
    const smallest = indexOfSmallest(shown, sizes)
    if (smallest === null) break
    shown[smallest] = false
  }
  return shown.map((isShown, i) =>
    isShown ? 'shown' : bigEnough[i] ? 'complementary' : ('tooFew' as const),
  )
}

function indexOfSmallest(shown: readonly boolean[], sizes: readonly number[]): number | null {
  let found: number | null = null
  sizes.forEach((size, i) => {
    if (!shown[i] || size === 0) return
    if (found === null || size <= (sizes[found] ?? 0)) found = i
  })
  return found
}

/** The rest must be safe in both answers, and so must the people whom the gaps could single out. */
function areScoresSafe(look: Look, shown: readonly boolean[], isGapTold: boolean): boolean {
  const { groups, isSafe } = look
  const rest = pooled(restOf(look, shown))
  if (!isSafe(rest.expectation) || !isSafe(rest.experience)) return false
  if (!isGapTold) return true
  const parts = [...groups.filter((_, i) => shown[i]), rest]
  return parts.every((part) => isSafe(part.pairs)) && areUnpairedSafe(look, shown, [])
}

/**
 * The total of experience minus expectation minus gaps is a sum over people who left one of the two
 * answers out. Rows must not narrow it down to fewer people than the totals alone do: what can be
 * taken off are groups whose gap is told, and groups in which nobody gave both answers.
 */
function areUnpairedSafe(look: Look, shown: readonly boolean[], told: readonly boolean[]): boolean {
  const { groups, others, isSafe } = look
  const rest = pooled(restOf(look, shown))
  const off = groups.filter((g, i) => shown[i] && (told[i] || g.pairs === 0))
  if (rest.pairs === 0) off.push(rest)
  const taken = total(off, unpaired)
  return taken === 0 || isSafe(total([...groups, others], unpaired) - taken)
}

/** Everybody without a shown row. */
function restOf({ groups, others }: Crowd, shown: readonly boolean[]): Heads[] {
  return [...groups.filter((_, i) => !shown[i]), others]
}

function pooled(groups: readonly Heads[]): Heads {
  return {
    expectation: total(groups, (g) => g.expectation),
    experience: total(groups, (g) => g.experience),
    emotion: total(groups, (g) => g.emotion),
    pairs: total(groups, (g) => g.pairs),
  }
}

/** People who gave one of expectation and experience, not both. */
function unpaired(heads: Heads): number {
  return heads.expectation + heads.experience - 2 * heads.pairs
}

function total(groups: readonly Heads[], count: (heads: Heads) => number): number {
  return sum(groups.map(count))
}
