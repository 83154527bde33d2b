import { viewWord, type ViewComparison } from '../../shared/domain/customer/compare.ts'
import {
  compareTouchpoint,
  dimensions,
  type Dimension,
} from '../../shared/domain/customer/compareTouchpoint.ts'
import type { Tally } from '../../shared/domain/rating/tally.ts'
import type { Text, useFormat } from './i18n.tsx'

/** What the customers' answers say about our own view, in words. */
export function statusWords(t: Text, view: ViewComparison): string {
  return t(`customers.status.${viewWord(view)}`)
}

/** One of the three answers: both means, both numbers and Δ; and what follows from them. */
interface ComparisonLine {
  readonly text: string
  readonly status: string
}

type Format = ReturnType<typeof useFormat>

/** Our view of a touchpoint beside the customers', a line for each of the three answers (SPEC PN12). */
export function comparisonLines(
  t: Text,
  format: Format,
  { inside, customers }: { readonly inside: Tally | null; readonly customers: Tally | null },
): readonly ComparisonLine[] {
  const { views } = compareTouchpoint(inside, customers)
  return dimensions.map((dimension) => {
    const { insideN, customerN, difference } = views[dimension]
    const text = t(
      'customers.drawer.line',
      t(`common.measure.${dimension}`),
      insideN === 0 ? '–' : meanOf(t, format, dimension, inside),
      format.number(insideN),
      customerN === 0 ? '–' : meanOf(t, format, dimension, customers),
      format.number(customerN),
    )
    const delta =
      difference === null ? '' : `, ${t('customers.drawer.delta', format.signed(difference, 1))}`
    return { text: text + delta, status: statusWords(t, views[dimension]) }
  })
}

function meanOf(t: Text, format: Format, dimension: Dimension, tally: Tally | null): string {
  const mean = tally?.[dimension].mean ?? null
  if (mean === null) return t('terms.honest.tooFew')
  return dimension === 'emotion' ? format.signed(mean, 1) : format.number(mean, 1)
}

/**
 * How many customers answered where each of their figures waits for more answers; `null` where one is told, or where
 * nobody answered.
 */
export function tooFewCustomers(customers: Tally): number | null {
  const told = dimensions.map((dimension) => customers[dimension])
  const n = Math.max(...told.map((one) => one.n))
  return n > 0 && told.every(({ mean }) => mean === null) ? n : null
}

/** The experience of each class of customers that answered; a small one says "too few". Empty for none. */
export function classWords(t: Text, format: Format, customers: Tally | null): string {
  return compareTouchpoint(null, customers)
    .classes.flatMap(({ customerClass, row }) => {
      if (row === null) return []
      const name = t(`customers.classes.${customerClass}`)
      return row.experience === null
        ? [`${name}: ${t('terms.honest.tooFew')}`]
        : [
            `${name} ${format.number(row.experience, 1)} (${t('customers.table.n', format.number(row.n))})`,
          ]
    })
    .join(', ')
}
