import type { Figures } from '../scenario.ts'
import type { Ending } from '../stage.ts'
import { sumUp } from './median.ts'

/** One contender in one scenario at one size: all its runs. */
export interface Row {
  readonly scenario: string
  readonly size: number
  /** Name of the peer. */
  readonly peer: string
  readonly way: string
  readonly runs: readonly Ending[]
}

/** As in the tables: the peer, and its way where it has more than one. */
export function contenderOf({ peer, way }: Pick<Row, 'peer' | 'way'>): string {
  return way === '' ? peer : `${peer} (${way})`
}

/** What the runs that came to their end come to. */
export function figuresOf({ runs }: Row): Figures {
  return sumUp(runs.flatMap((run) => (run.status === 'done' ? [run.outcome.figures] : [])))
}

/** Runs that did not come to their end. */
export function brokenOf({ runs }: Row): number {
  return runs.filter(({ status }) => status !== 'done').length
}

/** What did not go well, each sentence once: "died at 400 (2 of 3 runs): …". */
export function troublesOf({ runs, size }: Row): string[] {
  const count = new Map<string, number>()
  for (const run of runs)
    for (const text of run.status === 'done'
      ? run.outcome.notes
      : [`${run.status} at ${size}: ${run.reason}`])
      count.set(text, (count.get(text) ?? 0) + 1)
  return [...count].map(([text, times]) => `${text} [${times} of ${runs.length} runs]`)
}
