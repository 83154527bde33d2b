/** `npm run bench`: Touchline beside its peers, in one run, each a process of its own. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isBusy, isInMemory, readMachine } from './machine.ts'
import { readOptions, usage, type Options } from './options.ts'
import { arePeersInstalled } from './peers/installed.ts'
import type { Peer } from './peers/peer.ts'
import { peerMakers } from './peers/peers.ts'
import { markdownOf, type Report } from './report/markdown.ts'
import { ratiosOf } from './report/ratios.ts'
import { contenderOf, type Row } from './report/row.ts'
import { judge, targets } from './report/targets.ts'
import type { Scenario } from './scenario.ts'
import { scenarios as allScenarios } from './scenarios/catalogue.ts'
import { endEverything, runCell, type Ending } from './stage.ts'

const root = resolve(import.meta.dirname, '..')
const choice = {
  scenarios: allScenarios.map(({ name }) => name),
  peers: Object.keys(peerMakers),
}

/** One contender in one scenario at one size, its runs to come. */
interface Plan extends Omit<Row, 'runs'> {
  readonly runs: Ending[]
  readonly with: { readonly scenario: Scenario; readonly peer: Peer }
}

const say = (text: string): void => void process.stderr.write(`${text}\n`)

async function main(): Promise<number> {
  const read = readOptions(process.argv.slice(2), choice)
  if (read.kind === 'help') {
    process.stdout.write(`${usage(choice)}\n`)
    return 0
  }
  if (read.kind === 'mistake') {
    process.stderr.write(`${read.message}\n\n${usage(choice)}\n`)
    return 2
  }
  const { options } = read
  const wanted = allScenarios.filter(({ name }) => options.scenarios.includes(name))
  mkdirSync(options.data, { recursive: true })
  if (isInMemory(options.data)) {
    say(`${options.data} lies in memory: name a folder on a real disk with --data.`)
    return 2
  }
  if (!prepare(options)) return 1
  const machine = readMachine(root)
  if (isBusy(machine))
    say(`This machine is busy (load ${machine.load.toFixed(2)}): the figures will be doubtful.`)
  const peers = options.peers.map((name) => (peerMakers[name] as () => Peer)())
  const plans = planOf(wanted, peers, options)
  say(forecast(plans, options))
  await runAll(plans, options)
  const report: Report = {
    at: new Date().toISOString(),
    machine,
    versions: Object.fromEntries(peers.map(({ name, version }) => [name, version])),
    seconds: options.seconds,
    runs: options.runs,
    rows: plans.map(({ with: _with, ...row }) => row),
    ratios: ratiosOf(plans),
    verdicts: judge(plans, targets),
  }
  write(report, wanted, options.out)
  return 0
}

/** Installs the peers and builds the server, where that is needed. */
function prepare({ peers }: Options): boolean {
  const needsInstall = peers.length > 1 || peers[0] !== 'touchline'
  const steps: { readonly what: string; readonly command: string; readonly args: string[] }[] = []
  if (needsInstall && !arePeersInstalled())
    steps.push({
      what: 'Installing the peers …',
      command: 'npm',
      args: ['ci', '--prefix', 'bench'],
    })
  if (peers.includes('touchline'))
    steps.push({
      what: 'Looking whether the server is built …',
      command: process.execPath,
      args: ['scripts/build-if-needed.mjs'],
    })
  return steps.every(({ what, command, args }) => {
    say(what)
    const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] })
    if (status !== 0) say(`${[command, ...args].join(' ')} failed; see above.`)
    return status === 0
  })
}

function planOf(wanted: readonly Scenario[], peers: readonly Peer[], { sizes }: Options): Plan[] {
  return wanted.flatMap((scenario) =>
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

function forecast(plans: readonly Plan[], { runs, seconds }: Options): string {
  const each = plans.map((plan) => plan.with.scenario.secondsFor(plan.size, seconds))
  const minutes = (each.reduce((sum, next) => sum + next, 0) * runs) / 60
  return `${plans.length} cells, ${runs} runs each: about ${Math.ceil(minutes)} minutes.`
}

/** All contenders take turns, so that what disturbs the machine disturbs them all. */
async function runAll(plans: readonly Plan[], options: Options): Promise<void> {
  const dataRoot = resolve(options.data)
  const groups = new Map<string, Plan[]>()
  for (const plan of plans) {
    const key = `${plan.scenario} ${plan.size}`
    groups.set(key, [...(groups.get(key) ?? []), plan])
  }
  let done = 0
  for (const group of groups.values())
    for (let run = 1; run <= options.runs; run++)
      for (const plan of group) {
        const { scenario, peer } = plan.with
        const name = `${scenario.name} ${plan.size}, ${contenderOf(plan)}, run ${run}`
        say(`[${++done}/${plans.length * options.runs}] ${name}`)
        const cell = { peer, way: plan.way, size: plan.size, seconds: options.seconds, seed: run }
        const ending = await runCell(scenario, cell, {
          dataRoot,
          say: (text) => say(`    ${text}`),
        })
        plan.runs.push(ending)
        say(`    ${summary(ending, scenario)}`)
      }
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

function write(report: Report, wanted: readonly Scenario[], out: string): void {
  mkdirSync(out, { recursive: true })
  const name = report.at.slice(0, 19).replaceAll(':', '')
  const text = markdownOf(report, wanted)
  writeFileSync(join(out, `${name}.md`), text)
  writeFileSync(join(out, `${name}.json`), `${JSON.stringify(report, null, 2)}\n`)
  process.stdout.write(`\n${text}\n`)
  say(`Written to ${join(out, name)}.md and .json`)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    say('\nEnding everything that runs …')
    endEverything()
    process.exit(130)
  })

try {
  process.exitCode = await main()
} finally {
  endEverything()
}
