import type { ViewComparison } from '../customer/compare.ts'
import {
  compareTouchpoint,
  dimensions,
  type Dimension,
  type TouchpointComparison,
} from '../customer/compareTouchpoint.ts'
import type { CustomerClass } from '../participant.ts'
import type { DepartmentRow, Tally } from '../rating/tally.ts'
import type { Touchpoint } from '../touchpoint/touchpoint.ts'
import type { Workshop } from '../workshop.ts'
import { lookUpOf } from './lookUp.ts'
import { markColumns, withColumns } from './marks.ts'
import { meanCell, rounded } from './rounded.ts'
import { sheetOf, type Cell, type Sheet } from './sheet.ts'
import type { CustomerStatus, ReportWords } from './words/reportWords.ts'

/** One touchpoint as both sides see it. */
export interface BothSides extends TouchpointComparison {
  readonly touchpoint: Touchpoint
  readonly staff: Tally | null
  readonly customers: Tally | null
}

/** What either side said of each touchpoint, in journey order; empty while no customer was heard (SPEC X63). */
export function bothSidesOf({ touchpoints, tallies, customers }: Workshop): readonly BothSides[] {
  if (!customers) return []
  return touchpoints.flatMap((touchpoint) => {
    const ours = tallies[touchpoint.id] ?? null
    const theirs = customers[touchpoint.id] ?? null
    if (!ours && !theirs) return []
    return [{ touchpoint, staff: ours, customers: theirs, ...compareTouchpoint(ours, theirs) }]
  })
}

/** What follows from both sides, in words. */
export function statusWord({ status, lean }: ViewComparison, words: ReportWords): string {
  const key: CustomerStatus = status === 'refuted' ? (lean ?? 'tooDark') : status
  return words.customers.statuses[key]
}

/**
 * Staff and customers of every touchpoint, measure by measure, each with its n and never pooled; classes of
 * customers as far as they may be told (SPEC X63). Nothing but the header while no customer was heard.
 */
export function customerSheet(workshop: Workshop, words: ReportWords): Sheet {
  const names = lookUpOf(workshop)
  const lines = bothSidesOf(workshop).flatMap((both) =>
    dimensions.map((measure) => ({ measure, ...both })),
  )
  const cells = lines.map(({ measure, touchpoint, staff, customers, views, classes }) => {
    const view = views[measure]
    const classMean = (one: CustomerClass): Cell =>
      ofClass(classes.find(({ customerClass }) => customerClass === one)?.row, measure, words)
    return {
      stage: names.stage(touchpoint.stage),
      touchpoint: touchpoint.title,
      measure: words.measures[measure],
      staff: meanCell(staff?.[measure].mean ?? null, view.insideN, words.tooFew),
      staffN: view.insideN,
      customers: meanCell(customers?.[measure].mean ?? null, view.customerN, words.tooFew),
      customersN: view.customerN,
      difference: rounded(view.difference),
      status: statusWord(view, words),
      existing: classMean('existing'),
      new: classMean('new'),
      returning: classMean('returning'),
      lost: classMean('lost'),
    }
  })
  const { columns } = words.customers
  const marks = markColumns(
    lines.map(({ staff }) => staff),
    words,
  )
  return withColumns(sheetOf(columns, cells), marks, Object.keys(columns).indexOf('staffN') + 1)
}

function ofClass(
  row: DepartmentRow | null | undefined,
  measure: Dimension,
  words: ReportWords,
): Cell {
  if (!row) return null
  return row.hidden === null ? meanCell(row[measure], row.n, words.tooFew) : words.tooFew
}
