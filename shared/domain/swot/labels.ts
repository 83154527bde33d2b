import type { Finding, SwotQuadrant } from './finding.ts'

const letters: Readonly<Record<SwotQuadrant, string>> = {
  strength: 'S',
  weakness: 'W',
  opportunity: 'O',
  threat: 'T',
}

/** The one letter of a quadrant; the same in every language, as in the acronym. */
export function letterOf(quadrant: SwotQuadrant): string {
  return letters[quadrant]
}

/** Whether a quadrant looks outside the organisation; its letter is outlined, not solid. */
export function isOutside(quadrant: SwotQuadrant): boolean {
  return quadrant === 'opportunity' || quadrant === 'threat'
}

/**
 * Short names of findings on a board: the quadrant's letter and the place there from 1, as `S1`.
 *
 * @param findings in display order, which decides the places
 * @returns finding id → label
 */
export function findingLabels(
  findings: readonly Pick<Finding, 'id' | 'quadrant'>[],
): ReadonlyMap<string, string> {
  const labels = new Map<string, string>()
  const counts = new Map<SwotQuadrant, number>()
  for (const { id, quadrant } of findings) {
    const place = (counts.get(quadrant) ?? 0) + 1
    counts.set(quadrant, place)
    labels.set(id, `${letterOf(quadrant)}${place}`)
  }
  return labels
}
