/** What of a rescued change the person may still make: where only authors rearrange, others’ touchpoints keep their place. */
import type { Rescued } from './rescued.ts'

/** Fields that say where a touchpoint is. */
const placing: readonly string[] = ['stage', 'position', 'into', 'author']

/**
 * The change without what would be refused; `null` when nothing is left of it.
 *
 * @param mayRearrange whether the person may move and delete the touchpoint of an id; true for none
 */
export function allowedPart(
  change: Rescued,
  mayRearrange: (touchpointId: string) => boolean,
): Rescued | null {
  if (change.kind !== 'touchpoints' || mayRearrange(change.id)) return change
  const { value } = change
  if (value === null || typeof value !== 'object') return null
  const fields = (change.fields ?? Object.keys(value)).filter((name) => !placing.includes(name))
  return fields.length > 0 ? { ...change, fields } : null
}
