/** What is run in which order. */
import type { Options } from './options.ts'
import type { Peer } from './peers/peer.ts'
import { contenderOf, type Row } from './report/row.ts'
import type { Scenario } from './scenario.ts'
import { isStopped, runCell, type Ending } from './stage.ts'

/** One contender in one scenario at one size, with the runs it has had so far. */
export interface Plan extends Omit<Row, 'runs'> {
  readonly runs: Ending[]
  readonly with: { readonly scenario: Scenario; readonly peer: Peer }
}

export function planOf(
  scenarios: readonly Scenario[],
  peers: readonly Peer[],
  sizes: readonly number[] | null,
): Plan[] {
  return scenarios.flatMap((scenario) =>
    (sizes ?? scenario.sizes).flatMap((size) =>
      peers.flatMap((peer) =>
        scenario.waysOf(peer).map((way) => ({
          scenario: scenario.name,
          size,
          peer: peer.name,
          way,
          runs: [],
          with: { scenario, peer },
        })),
      ),
    ),
  )
}

/** How much there is to do and how long it takes. */
export function forecast(plans: readonly Plan[], { runs, seconds }: Options): string {
  const each = plans.map((plan) => plan.with.scenario.secondsFor(plan.size, seconds))
  const minutes = (each.reduce((sum, next) => sum + next, 0) * runs) / 60
  return `${plans.length} cells, ${runs} runs each: about ${Math.ceil(minutes)} minutes.`
}

export interface RunEvents {
  readonly say: (text: string) => void
  /** All contenders have had all runs of one scenario and size. */
  readonly onGroup: () => void
}

/**
 * Runs everything. The contenders of one scenario and size take turns, so that what disturbs the
 * machine disturbs them all.
 */
export async function runAll(
  plans: readonly Plan[],
  options: Options,
  { say, onGroup }: RunEvents,
): Promise<void> {
  const groups = new Map<string, Plan[]>()
  for (const plan of plans) {
    const key = `${plan.scenario} ${plan.size}`
    groups.set(key, [...(groups.get(key) ?? []), plan])
  }
  const state = { done: 0 }
  for (const group of groups.values()) {
    for (let run = 1; run <= options.runs; run++)
      for (const plan of group) {
        if (isStopped()) return
        say(`[${++state.done}/${plans.length * options.runs}] ${titleOf(plan)}, run ${run}`)
        const ending = await runOnce(plan, run, options, say)
        if (isStopped()) return
        plan.runs.push(ending)
        say(`    ${summary(ending, plan.with.scenario)}`)
      }
    onGroup()
  }
}

function titleOf(plan: Plan): string {
  return `${plan.scenario} ${plan.size}, ${contenderOf(plan)}`
}

function runOnce(
  plan: Plan,
  run: number,
  { seconds, data }: Options,
  say: (text: string) => void,
): Promise<Ending> {
  const { scenario, peer } = plan.with
  const cell = { peer, way: plan.way, size: plan.size, seconds, seed: run }
  return runCell(scenario, cell, { dataRoot: data, say: (text) => say(`    ${text}`) })
}

function summary(ending: Ending, scenario: Scenario): string {
  if (ending.status !== 'done') return `${ending.status}: ${ending.reason}`
  const { figures, notes } = ending.outcome
  const told = scenario.columns.flatMap(({ figure, heading, format }) => {
    const value = figures[figure]
    return typeof value === 'number' ? [`${heading} ${format(value)}`] : []
  })
  return [told.join(', '), ...notes].join('\n    ! ')
}
