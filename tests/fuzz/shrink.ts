import type { Plan } from './plan.ts'
import { run, type RunReport } from './run.ts'

/** A plan that still goes wrong, with as few steps as could be found, and how it went. */
export interface Shrunk {
  readonly plan: Plan
  readonly report: RunReport
}

/** What may be spent: runs, and time (ms). */
interface ShrinkMost {
  readonly tries?: number
  readonly ms?: number
}

/**
 * Leaves out steps as long as the run still goes wrong: halves first, then ever smaller parts. What
 * goes wrong may change on the way; any wrong is worth as much.
 */
export async function shrink(
  plan: Plan,
  report: RunReport,
  { tries = Number.POSITIVE_INFINITY, ms = Number.POSITIVE_INFINITY }: ShrinkMost,
): Promise<Shrunk> {
  let best: Shrunk = { plan, report }
  let left = tries
  const end = performance.now() + ms
  for (let size = Math.ceil(plan.steps.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let from = best.plan.steps.length - size; from > -size; from -= size) {
      if (left-- <= 0 || performance.now() >= end) return best
      const steps = best.plan.steps.filter((_, at) => at < from || at >= from + size)
      const shorter = { ...plan, steps }
      const went = await run(shorter)
      if (went.broken !== null) best = { plan: shorter, report: went }
    }
  }
  return best
}

/** What went wrong, the shortest way there, and the command that walks the whole way again. */
export function tell({ plan, report }: Shrunk): string {
  return [
    `seed ${plan.seed}: ${report.broken}`,
    `the shortest way there that was found (${plan.steps.length} steps):`,
    ...report.trace.map((line) => `  ${line}`),
    'the whole run again:',
    `  FUZZ_SEED=${plan.seed} npx vitest run --project fuzz`,
  ].join('\n')
}
