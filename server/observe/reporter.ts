import type { Logger } from './logger.ts'

/** The same problem is told again only after this time, with how often it came meanwhile (ms). */
const quietMs = 60_000
/** Problems remembered; a machine with more troubles than that may repeat itself. */
const mostProblems = 1000

/** Tells what nobody else can answer for. */
export type Report = (problem: string, cause: unknown) => void

/**
 * Problems as lines of the log, each once a minute at most: what goes wrong at every attempt of
 * every client must not fill the disk, which may be the reason it goes wrong (SPEC O6).
 *
 * @param ticks milliseconds that never run back (`Time.ticks`)
 */
export function createReporter(logger: Pick<Logger, 'error'>, ticks: () => number): Report {
  const known = new Map<string, { toldAt: number; since: number }>()
  return (problem, cause) => {
    const before = known.get(problem)
    if (before && ticks() - before.toldAt < quietMs) {
      before.since++
      return
    }
    const repeated = before?.since ?? 0
    known.delete(problem)
    const [oldest] = known.keys()
    if (known.size >= mostProblems && oldest !== undefined) known.delete(oldest)
    known.set(problem, { toldAt: ticks(), since: 0 })
    logger.error({ err: cause, ...(repeated > 0 && { repeated }) }, problem)
  }
}
