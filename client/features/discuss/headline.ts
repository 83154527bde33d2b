import { isSplit } from '../../../shared/domain/rating/agreement.ts'
import type { Tally } from '../../../shared/domain/rating/tally.ts'
import { clearRange } from './agendaGroup.ts'
import { telling } from './telling.ts'

/** What people think the customer counts on, as far as it can be said in one sentence. */
type ExpectationVerdict = 'everyone' | 'nearlyEveryone' | 'most' | 'few' | 'split' | null

/** What there is to talk about; figures in scale units. */
export type ExperienceVerdict =
  | { readonly kind: 'tooFew'; readonly n: number }
  | {
      readonly kind: 'apart'
      readonly highest: { readonly department: string; readonly experience: number }
      readonly lowest: { readonly department: string; readonly experience: number }
      readonly range: number
    }
  /** `splitInside`: the departments that are shown are close, so the split is not between them. */
  | { readonly kind: 'split' | 'splitInside' }
  | { readonly kind: 'short' | 'over'; readonly gap: number }
  | { readonly kind: 'close'; readonly experience: number; readonly range: number }
  | { readonly kind: 'mean'; readonly experience: number; readonly agreement: number | null }

export interface Headline {
  readonly expectation: ExpectationVerdict
  readonly experience: ExperienceVerdict
}

/**
 * The result as a sentence before it is drawn (OUR RULE): first how much the customer counts on it,
 * then the one thing to talk about. Departments apart come before people split, these before a gap.
 * It says no more than the numbers carry: "everyone" means every single answer was 4 or 5.
 *
 * @param tally `null` when nobody rated the touchpoint
 */
export function headlineOf(tally: Tally | null): Headline {
  const experience = tally?.experience.mean ?? null
  if (tally === null || experience === null)
    return { expectation: null, experience: { kind: 'tooFew', n: tally?.experience.n ?? 0 } }
  return { expectation: expectationOf(tally), experience: experienceOf(tally, experience) }
}

function expectationOf({ expectation }: Tally): ExpectationVerdict {
  if (expectation.mean === null) return null
  if (isSplit(expectation.agreement)) return 'split'
  if (expectation.mean <= 2) return 'few'
  if (expectation.mean < 4) return null
  const high = ((expectation.counts[3] ?? 0) + (expectation.counts[4] ?? 0)) / expectation.n
  if (high === 1) return 'everyone'
  return high >= 0.9 ? 'nearlyEveryone' : 'most'
}

function experienceOf(tally: Tally, mean: number): ExperienceVerdict {
  const ends = endsOf(tally)
  if (ends !== null && tally.range !== null && tally.range >= clearRange)
    return { kind: 'apart', ...ends, range: tally.range }
  if (isSplit(tally.experience.agreement))
    return { kind: tally.range === null ? 'split' : 'splitInside' }
  if (tally.gap !== null && tally.gap.value <= -1) return { kind: 'short', gap: tally.gap.value }
  if (tally.gap !== null && tally.gap.value >= 1) return { kind: 'over', gap: tally.gap.value }
  return tally.range === null
    ? { kind: 'mean', experience: mean, agreement: tally.experience.agreement }
    : { kind: 'close', experience: mean, range: tally.range }
}

type End = { readonly department: string; readonly experience: number }

/** The departments with the lowest and the highest mean of experience; `null` under two visible ones. */
export function endsOf(tally: Tally): { readonly lowest: End; readonly highest: End } | null {
  const ends = telling(tally.departments)
    .map(({ department, experience }) => ({ department, experience }))
    .sort((a, b) => a.experience - b.experience)
  const [lowest, highest] = [ends[0], ends.at(-1)]
  return lowest && highest && ends.length > 1 ? { lowest, highest } : null
}
