import type { Figures } from '../scenario.ts'

/** Middle one; of an even number the mean of the middle two. `null` for none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)]
  const lower = sorted[Math.ceil(middle) - 1]
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2
}

/** What must never happen: one run in which it did is one too many, so the worst run counts. */
const losses: ReadonlySet<string> = new Set([
  'editsLost',
  'acknowledgedLost',
  'seenLost',
  'seenLostShare',
])

/** Each figure over the runs that have it: the median, of a loss the worst. */
export function sumUp(runs: readonly Figures[]): Figures {
  const names = new Set(runs.flatMap((run) => Object.keys(run)))
  return Object.fromEntries(
    [...names].map((name) => {
      const values = runs.map((run) => run[name]).filter((value) => typeof value === 'number')
      return [name, losses.has(name) && values.length > 0 ? Math.max(...values) : median(values)]
    }),
  )
}
