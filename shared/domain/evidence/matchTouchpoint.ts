import { foldName } from '../intake/foldName.ts'
import type { Named } from '../intake/columns.ts'
import { likeness, profileOf } from '../touchpoint/likeness.ts'
import type { Touchpoint } from '../touchpoint/touchpoint.ts'
import type { Language } from '../workshop.ts'

type Place = Pick<Touchpoint, 'id' | 'title' | 'stage'>

/** A touchpoint as a table names it. */
export interface GivenName {
  readonly touchpoint: string
  /** Empty when the table does not say. */
  readonly stage: string
}

/** Titles less alike than this are not proposed. */
const alikeEnough = 0.6

/**
 * Finds touchpoints by what a table calls them (SPEC D85): the same title without case, accents and marks at
 * its ends; where several have it, the stage decides, and where that does not, nobody does.
 *
 * @returns id, or `null` where none or more than one is meant
 */
export function touchpointFinder(
  touchpoints: readonly Place[],
  stages: readonly Named[],
): (name: GivenName) => string | null {
  const byTitle = new Map<string, Place[]>()
  for (const one of touchpoints) {
    const key = foldName(one.title)
    byTitle.set(key, [...(byTitle.get(key) ?? []), one])
  }
  const stageIds = new Map(stages.map(({ id, name }) => [foldName(name), id]))
  return ({ touchpoint, stage }) => {
    const all = byTitle.get(foldName(touchpoint)) ?? []
    const stageId = stageIds.get(foldName(stage))
    const meant = all.length > 1 ? all.filter((one) => one.stage === stageId) : all
    return meant.length === 1 ? (meant[0]?.id ?? null) : null
  }
}

/**
 * Proposes for a name the touchpoint whose title is most like it; `null` when none is like enough. Made once for
 * many names: a long table asks for hundreds.
 */
export function touchpointProposer(
  touchpoints: readonly Place[],
  language: Language,
): (name: string) => string | null {
  const profiles = touchpoints.map(({ id, title }) => ({ id, profile: profileOf(title, language) }))
  return (name) => {
    const given = profileOf(name, language)
    let best: { id: string; alike: number } | null = null
    for (const { id, profile } of profiles) {
      const alike = likeness(given, profile)
      if (alike >= alikeEnough && alike > (best?.alike ?? 0)) best = { id, alike }
    }
    return best?.id ?? null
  }
}
