import type { RankedInitiative } from '../../../shared/domain/priority/rank.ts'

/** Parts of the list in the order they are read. */
export const sectionNames = ['quickWins', 'rest', 'tooFew', 'dropped'] as const
export type SectionName = (typeof sectionNames)[number]

export type Sections = Readonly<Record<SectionName, readonly string[]>>

/** Ids per part of the list, best first; what was dropped is no quick win, whatever its figures. */
export function sectionsOf(
  ranked: readonly RankedInitiative[],
  dropped: readonly string[],
): Sections {
  const idsOf = (belongs: (one: RankedInitiative) => boolean): readonly string[] =>
    ranked.filter(belongs).map(({ initiative }) => initiative.id)
  return {
    quickWins: idsOf(({ quadrant }) => quadrant === 'quickWin'),
    rest: idsOf(({ quadrant }) => quadrant !== 'quickWin' && quadrant !== 'tooFew'),
    tooFew: idsOf(({ quadrant }) => quadrant === 'tooFew'),
    dropped,
  }
}

/**
 * The parts as they may be shown while a hand is on the list: what is there stays where it is, what was
 * deleted is gone, what came stands at the end of its part. Nothing moves under the pointer.
 */
export function steadySections(shown: Sections, next: Sections): Sections {
  const known = new Set(sectionNames.flatMap((name) => shown[name]))
  const all = new Set(sectionNames.flatMap((name) => next[name]))
  const part = (name: SectionName): readonly string[] => [
    ...shown[name].filter((id) => all.has(id)),
    ...next[name].filter((id) => !known.has(id)),
  ]
  return {
    quickWins: part('quickWins'),
    rest: part('rest'),
    tooFew: part('tooFew'),
    dropped: part('dropped'),
  }
}
