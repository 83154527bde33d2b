/** Which touchpoints are probably the same, found by their titles in any stages; people decide. */
import type { Language } from '../workshop.ts'
import { likeness, profileOf, type Profile } from './likeness.ts'
import type { Touchpoint } from './touchpoint.ts'

/**
 * From here on two titles are called likely the same (OUR RULE): of labelled pairs in four languages
 * 95 in 100 that reach it are the same, and 4 of 5 that are the same reach it (SPEC D68).
 */
export const likelyFrom = 0.7

/** Two touchpoints that are probably the same. */
export interface LikelyPair {
  /** The one that comes first in the journey. */
  readonly one: string
  readonly other: string
  /** How alike the titles are, `likelyFrom`..1. */
  readonly score: number
}

type Compared = Pick<Touchpoint, 'id' | 'title' | 'different' | 'merged'>

interface Known {
  readonly title: string
  readonly profile: Profile
  /** Id of each likely other → score; both know of each other. */
  readonly likely: Map<string, number>
}

/**
 * Finds likely pairs over and over: only what came or was retitled since the last call is compared
 * again, so that a change among hundreds costs hundreds of comparisons and not all of them.
 *
 * @returns of touchpoints in journey order the pairs nobody has put aside: likeliest first, equal ones in journey order
 */
export function createLikely(
  language: Language,
): (touchpoints: readonly Compared[]) => readonly LikelyPair[] {
  const known = new Map<string, Known>()

  const forget = (id: string): void => {
    for (const other of known.get(id)?.likely.keys() ?? []) known.get(other)?.likely.delete(id)
    known.delete(id)
  }
  const learn = ({ id, title }: Compared): void => {
    const profile = profileOf(title, language)
    const likely = new Map<string, number>()
    for (const [other, { profile: theirs, likely: back }] of known) {
      const score = likeness(profile, theirs)
      if (score < likelyFrom) continue
      likely.set(other, score)
      back.set(id, score)
    }
    known.set(id, { title, profile, likely })
  }

  return (touchpoints) => {
    const now = new Map(touchpoints.map((one) => [one.id, one]))
    for (const [id, { title }] of known) if (now.get(id)?.title !== title) forget(id)
    for (const one of touchpoints) if (!known.has(one.id)) learn(one)
    const isAside = pairsAside(touchpoints)
    const rank = new Map(touchpoints.map(({ id }, index) => [id, index]))
    const pairs = touchpoints.flatMap(({ id: one }, index) =>
      [...(known.get(one)?.likely ?? [])]
        .filter(([other]) => (rank.get(other) ?? -1) > index && !isAside(one, other))
        .sort(([a], [b]) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
        .map(([other, score]) => ({ one, other, score })),
    )
    return pairs.sort((a, b) => b.score - a.score)
  }
}

/** Who was told apart stays so after a merge: what was said of the merged one holds for the kept one. */
function pairsAside(touchpoints: readonly Compared[]): (one: string, other: string) => boolean {
  const shown = new Map(
    touchpoints.flatMap(({ id, merged = [] }) => [
      [id, id] as const,
      ...merged.map((part) => [part.id, id] as const),
    ]),
  )
  const aside = new Set(
    touchpoints.flatMap(({ id, different = [] }) =>
      different.map((other) => `${id} ${shown.get(other) ?? other}`),
    ),
  )
  return (one, other) => aside.has(`${one} ${other}`) || aside.has(`${other} ${one}`)
}
