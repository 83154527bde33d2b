import { bothSides, type BothSides } from '../customer/bothSides.ts'
import { viewWord } from '../customer/compare.ts'
import { dimensions, type Dimension } from '../customer/compareTouchpoint.ts'
import type { CustomerClass } from '../participant.ts'
import type { DepartmentRow } from '../rating/tally.ts'
import type { Workshop } from '../workshop.ts'
import { lookUpOf } from './lookUp.ts'
import { markColumns, withColumns } from './marks.ts'
import { meanCell, rounded } from './rounded.ts'
import { sheetOf, type Cell, type Sheet } from './sheet.ts'
import type { ReportWords } from './words/reportWords.ts'

/** What either side said of each touchpoint, in journey order; empty while no customer was heard (SPEC X63). */
export function bothSidesOf({ touchpoints, tallies, customers }: Workshop): readonly BothSides[] {
  return customers ? bothSides(touchpoints, tallies, customers) : []
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
  const cells = lines.map(({ measure, touchpoint, inside, customers, views, classes }) => {
    const view = views[measure]
    const classMean = (one: CustomerClass): Cell =>
      ofClass(classes.find(({ customerClass }) => customerClass === one)?.row, measure, words)
    return {
      stage: names.stage(touchpoint.stage),
      touchpoint: touchpoint.title,
      measure: words.measures[measure],
      staff: meanCell(inside?.[measure].mean ?? null, view.insideN, words.tooFew),
      staffN: view.insideN,
      customers: meanCell(customers?.[measure].mean ?? null, view.customerN, words.tooFew),
      customersN: view.customerN,
      difference: rounded(view.difference),
      status: words.customers.statuses[viewWord(view)],
      existing: classMean('existing'),
      new: classMean('new'),
      returning: classMean('returning'),
      lost: classMean('lost'),
    }
  })
  const { columns } = words.customers
  const marks = markColumns(
    lines.map(({ inside }) => inside),
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
