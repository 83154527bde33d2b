import { customerClasses, type CustomerClass } from '../participant.ts'
import { isSafe } from '../rating/fewest.ts'
import { mean, sum } from '../rating/mean.ts'
import { withComplement } from '../rating/suppression.ts'

/** One customer's answer; `null` where the class was not asked. */
export interface ClassedAnswer {
  readonly customerClass: CustomerClass | null
  readonly answer: number
}

export interface ClassRow {
  readonly customerClass: CustomerClass
  readonly n: number
  /** In scale units; `null` when nobody answered or the row is hidden. */
  readonly mean: number | null
  readonly hidden: 'tooFew' | 'complementary' | null
}

/**
 * Customers' answers to one question, class by class (SPEC D15). Shown beside the mean of all, so one
 * class is never hidden alone: it could be worked out.
 *
 * @param answers one per customer, in any order
 * @returns one row per class, always all four in their usual order
 */
export function answersByClass(answers: readonly ClassedAnswer[]): readonly ClassRow[] {
  const groups = customerClasses.map((customerClass) =>
    answers.filter((a) => a.customerClass === customerClass).map((a) => a.answer),
  )
  const sizes = groups.map((group) => group.length)
  const verdicts = withComplement(sizes.map(isSafe), sizes, (shown) =>
    isSafe(answers.length - sum(sizes.filter((_, i) => shown[i]))),
  )
  return customerClasses.map((customerClass, i) => {
    const verdict = verdicts[i] ?? 'tooFew'
    return {
      customerClass,
      n: sizes[i] ?? 0,
      mean: verdict === 'shown' ? mean(groups[i] ?? []) : null,
      hidden: verdict === 'shown' ? null : verdict,
    }
  })
}
