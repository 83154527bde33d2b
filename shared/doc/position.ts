import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

/**
 * A sort key between two neighbours (`null` = the end). Neighbours that two people gave the same key,
 * or that stand in the wrong order, do not throw: the new key then follows the first one.
 */
export function positionBetween(before: string | null, after: string | null): string {
  const low = isKey(before) ? before : null
  const high = isKey(after) ? after : null
  if (low !== null && high !== null && low >= high) return generateKeyBetween(low, null)
  return generateKeyBetween(low, high)
}

/** `count` sort keys after `before`, ascending. */
export function positionsAfter(before: string | null, count: number): string[] {
  return generateNKeysBetween(isKey(before) ? before : null, null, count)
}

/** Keys come from any client; one that the library did not make would throw in it. */
function isKey(position: string | null): position is string {
  if (position === null) return false
  try {
    generateKeyBetween(position, null)
    return true
  } catch {
    return false
  }
}
