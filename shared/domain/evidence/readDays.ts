type DayOrder = 'day first' | 'month first'

const numeric = /^(\d{1,4})[./\-\s]+(\d{1,2})[./\-\s]+(\d{1,4})\.?(?:[T\s,].*)?$/u

/**
 * Reads the days of one column of a table. `2026-03-05` is what it says; of `3/5/2026` nobody can tell day
 * and month apart, so the other cells of the column decide: one that only fits one way settles it for all.
 * Where none does, the day comes first, as in all our languages. Times behind the day are passed over.
 *
 * @returns reader of a cell: `YYYY-MM-DD`; `null` for an empty cell; `undefined` for what is no day
 */
export function dayReader(cells: readonly string[]): (cell: string) => string | null | undefined {
  const order = orderIn(cells)
  return (cell) => {
    const text = cell.trim()
    return text === '' ? null : dayIn(text, order)
  }
}

function orderIn(cells: readonly string[]): DayOrder {
  const fits = (order: DayOrder): number =>
    cells.filter((cell) => dayIn(cell.trim(), order) !== undefined).length
  return fits('month first') > fits('day first') ? 'month first' : 'day first'
}

function dayIn(text: string, order: DayOrder): string | undefined {
  const [, first = '', second = '', third = ''] = numeric.exec(text) ?? []
  if (first.length === 4) return calendarDay(first, second, third)
  if (third.length !== 4 && third.length !== 2) return undefined
  const year = third.length === 2 ? `20${third}` : third
  return order === 'day first' ? calendarDay(year, second, first) : calendarDay(year, first, second)
}

function calendarDay(year: string, month: string, day: string): string | undefined {
  if (day.length > 2) return undefined
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? text : undefined
}
