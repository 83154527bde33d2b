import type { Digest } from '../../../shared/domain/digest/digest.ts'
import type { Text } from '../../i18n/i18n.tsx'

/** What changed in a few words: what concerns the person first; groups in which nothing happened are left out. */
export function shortDigest(digest: Digest, t: Text): readonly string[] {
  const { mentions, remarks, mine, given, added } = digest
  const forYou = [mentions, remarks].flat().reduce((sum, { n }) => sum + n, 0)
  const counts = {
    forYou: forYou + mine.length + given.length,
    added: added.reduce((sum, { n }) => sum + n, 0),
    room: digest.activities.length + Number(digest.step !== null) + Number(digest.round !== null),
    departments: new Set(digest.departments.map(({ department }) => department)).size,
  }
  return (['forYou', 'added', 'room', 'departments'] as const).flatMap((group) =>
    counts[group] > 0 ? [t(`digest.short.${group}`, counts[group])] : [],
  )
}
