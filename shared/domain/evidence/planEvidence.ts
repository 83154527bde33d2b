import { foldName } from '../intake/foldName.ts'
import {
  excerptOf,
  type BadEvidence,
  type BadEvidenceRow,
  type EvidenceRow,
} from './checkEvidence.ts'
import type { Evidence, EvidenceKind } from './evidence.ts'
import type { GivenName } from './matchTouchpoint.ts'

/** Evidence as it is added; who adds it is said by whoever does. */
export type PlannedEvidence = Omit<Evidence, 'id' | 'author'>

interface PlanOptions {
  /** Which touchpoint a row is about; `null` = none. */
  readonly touchpointOf: (name: GivenName) => string | null
  /** Kind of rows that say none. */
  readonly kind: EvidenceKind
  /** Source of rows that say none. */
  readonly source: string
  readonly there: readonly Pick<Evidence, 'touchpoint' | 'text' | 'date'>[]
}

/**
 * What comes in of the rows that say something, in their order, and what is left out (SPEC D86): without a
 * touchpoint, there already, or twice in the table (the same words about the same touchpoint on the same day).
 */
export function planEvidence(
  good: readonly EvidenceRow[],
  { touchpointOf, kind, source, there }: PlanOptions,
): { readonly planned: readonly PlannedEvidence[]; readonly bad: readonly BadEvidenceRow[] } {
  const known = new Set(there.map(keyOf))
  const above = new Set<string>()
  const planned: PlannedEvidence[] = []
  const bad: BadEvidenceRow[] = []
  for (const row of good) {
    const leaveOut = (reason: BadEvidence): void =>
      void bad.push({ number: row.number, reason, text: excerptOf(row.text) })
    const touchpoint = touchpointOf(row)
    if (touchpoint === null) {
      leaveOut('noTouchpoint')
      continue
    }
    const key = keyOf({ touchpoint, text: row.text, date: row.date })
    if (known.has(key) || above.has(key)) {
      leaveOut(known.has(key) ? 'there' : 'twice')
      continue
    }
    above.add(key)
    planned.push({
      touchpoint,
      kind: row.kind ?? kind,
      text: row.text,
      source: row.source || source,
      date: row.date,
      ...(row.count === null ? {} : { count: row.count }),
      status: 'kept',
    })
  }
  return { planned, bad }
}

function keyOf({ touchpoint, text, date }: Pick<Evidence, 'touchpoint' | 'text' | 'date'>): string {
  return JSON.stringify([touchpoint, foldName(text), date])
}
