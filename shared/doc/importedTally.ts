/**
 * Tallies that come in with an archive. Inside a workshop only the server writes tallies, so their
 * readers trust the shape; here anybody may have written them, and every number is judged.
 */
import { onlyNumber } from '../domain/rating/distribution.ts'
import { fewest } from '../domain/rating/fewest.ts'
import { sum } from '../domain/rating/mean.ts'
import type {
  DepartmentRow,
  Distribution,
  DotTally,
  EstimateTally,
  Proxied,
  Tally,
} from '../domain/rating/tally.ts'
import { asArray, asId, asNumber, asOneOf, fieldsOf } from './fields.ts'

/** More than answer anywhere: an import holds 20,000 answers, a workshop 5,000 people and as many customers. */
const mostPeople = 100_000

/** A tally of ratings, copied, or `null` when any part of it does not fit. */
export function parseImportedTally(raw: unknown): Tally | null {
  const fields = fieldsOf(raw)
  if (!fields) return null
  const n = asCount(fields.n)
  const noContact = asCount(fields.noContact)
  const expectation = parseDistribution(fields.expectation, 1, 5)
  const experience = parseDistribution(fields.experience, 1, 5)
  const emotion = parseDistribution(fields.emotion, -2, 2)
  if (n === null || noContact === null || !expectation || !experience || !emotion) return null
  if ([expectation, experience, emotion].some((one) => one.n > n)) return null
  return {
    n,
    noContact,
    expectation,
    experience,
    emotion,
    gap: parseGap(fields.gap),
    departments: asArray(fields.departments)
      .map(parseRow)
      .filter((row) => row !== null)
      .slice(0, 200),
    range: asNumber(fields.range, 0, 4),
    between: asNumber(fields.between, 0, 1),
    ...parseProxied(fields.proxied, n),
    ...parseDecides(fields.decides, n),
  }
}

/** The vote on who decides among `n` people; what does not fit is left out, the rest stays. */
function parseDecides(raw: unknown, n: number): Pick<Tally, 'decides'> {
  const fields = fieldsOf(raw)
  const votes = asCount(fields?.votes)
  const voters = asCount(fields?.voters)
  if (votes === null || voters === null) return {}
  return voters >= fewest && voters <= n && votes <= voters ? { decides: { votes, voters } } : {}
}

/** Of `n` people, those a scribe entered answers for; what does not fit is left out. */
function parseProxied(raw: unknown, n: number): Proxied {
  if (raw === null) return { proxied: null }
  const count = asCount(raw)
  return count !== null && count >= fewest && count <= n ? { proxied: count } : {}
}

/** A tally of estimates, copied, or `null` when it does not fit. */
export function parseImportedEstimates(raw: unknown): EstimateTally | null {
  const fields = fieldsOf(raw)
  const n = asCount(fields?.n)
  const impact = parseDistribution(fields?.impact, 1, 5)
  const effort = parseDistribution(fields?.effort, 1, 5)
  return n !== null && impact && effort && impact.n <= n && effort.n <= n
    ? { n, impact, effort, ...parseProxied(fields?.proxied, n) }
    : null
}

/** Dots of one item, copied, or `null` when they do not fit. */
export function parseImportedDots(raw: unknown): DotTally | null {
  const fields = fieldsOf(raw)
  const dots = asCount(fields?.dots)
  const voters = asCount(fields?.voters)
  return dots === null || voters === null
    ? null
    : { dots, voters, ...parseProxied(fields?.proxied, voters) }
}

function parseDistribution(raw: unknown, low: number, high: number): Distribution | null {
  const fields = fieldsOf(raw)
  const n = asCount(fields?.n)
  if (!fields || n === null) return null
  const counts = asArray(fields.counts).map(asCount)
  const mean = asNumber(fields.mean, low, high)
  const median = asNumber(fields.median, low, high)
  const [first, third] = asArray(fields.quartiles).map((q) => asNumber(q, low, high))
  const agreement = asNumber(fields.agreement, -1, 1)
  // Only how many: too few, or somebody knew all answers but one (SPEC A40).
  if (n < fewest || (counts.length === 0 && mean === null)) return onlyNumber(n)
  if (mean === null || counts.length !== 5) return null
  const told = counts.filter((count) => count !== null)
  if (told.length !== counts.length || sum(told) !== n) return null
  return {
    n,
    counts: told,
    mean,
    median,
    quartiles: typeof first === 'number' && typeof third === 'number' ? [first, third] : null,
    agreement,
  }
}

function parseGap(raw: unknown): Tally['gap'] {
  const fields = fieldsOf(raw)
  const value = asNumber(fields?.value, -4, 4)
  const n = asCount(fields?.n)
  return value === null || n === null || n < fewest ? null : { value, n }
}

function parseRow(raw: unknown): DepartmentRow | null {
  const fields = fieldsOf(raw)
  const department = asDepartment(fields?.department)
  const n = asCount(fields?.n)
  if (!fields || department === null || n === null) return null
  const hidden = asOneOf(fields.hidden, ['tooFew', 'complementary'] as const, null)
  const shown = (value: unknown, low: number, high: number): number | null =>
    hidden === null ? asNumber(value, low, high) : null
  return {
    department,
    n,
    hidden,
    expectation: shown(fields.expectation, 1, 5),
    experience: shown(fields.experience, 1, 5),
    emotion: shown(fields.emotion, -2, 2),
    gap: shown(fields.gap, -4, 4),
  }
}

/** People without a department have the empty id in tallies. */
function asDepartment(raw: unknown): string | null {
  return raw === '' ? '' : asId(raw)
}

function asCount(raw: unknown): number | null {
  const count = asNumber(raw, 0, mostPeople)
  return count !== null && Number.isInteger(count) ? count : null
}
