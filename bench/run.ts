/** `npm run bench`: Touchline beside its peers, in one run, each a process of its own. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isBusy, isInMemory, readMachine, type Machine } from './machine.ts'
import { readOptions, usage, type Options } from './options.ts'
import type { Peer } from './peers/peer.ts'
import { peerMakers } from './peers/peers.ts'
import { forecast, planOf, runAll, type Plan } from './plan.ts'
import { prepare } from './prepare.ts'
import { markdownOf, type Report } from './report/markdown.ts'
import { ratiosOf } from './report/ratios.ts'
import { judge, targets } from './report/targets.ts'
import { scenarios as allScenarios } from './scenarios/catalogue.ts'
import { endEverything, isStopped } from './stage.ts'

const root = resolve(import.meta.dirname, '..')
const choice = {
  scenarios: allScenarios.map(({ name }) => name),
  peers: Object.keys(peerMakers),
}
const interrupted = 130
/** What an orderly end may take after a signal (ms). */
const goodbyeMs = 5000

const say = (text: string): void => void process.stderr.write(`${text}\n`)

async function main(): Promise<number> {
  const read = readOptions(process.argv.slice(2), choice)
  if (read.kind === 'help') {
    process.stdout.write(`${usage(choice)}\n`)
    return 0
  }
  if (read.kind === 'mistake') {
    say(`${read.message}\n\n${usage(choice)}`)
    return 2
  }
  const options = { ...read.options, data: resolve(read.options.data) }
  mkdirSync(options.data, { recursive: true })
  if (isInMemory(options.data)) {
    say(`${options.data} lies in memory: name a folder on a real disk with --data.`)
    return 2
  }
  return prepare({ root, peers: options.peers, say }) ? measure(options) : 1
}

async function measure(options: Options): Promise<number> {
  const machine = readMachine(root)
  if (isBusy(machine))
    say(`This machine is busy (load ${machine.load.toFixed(2)}): the figures will be doubtful.`)
  const peers = options.peers.map((name) => (peerMakers[name] as () => Peer)())
  const wanted = allScenarios.filter(({ name }) => options.scenarios.includes(name))
  const plans = planOf(wanted, peers, options.sizes)
  const at = new Date().toISOString()
  const file = join(options.out, at.slice(0, 19).replaceAll(':', ''))
  say(forecast(plans, options))

  /** Written after each scenario and size, so that a run cut short was not for nothing. */
  const write = (): string => {
    const report = reportOf({ at, machine, peers, plans, options })
    const text = markdownOf(report, wanted)
    mkdirSync(options.out, { recursive: true })
    writeFileSync(`${file}.md`, text)
    writeFileSync(`${file}.json`, `${JSON.stringify(report, null, 2)}\n`)
    return text
  }
  await runAll(plans, options, { say, onGroup: write })
  if (plans.every(({ runs }) => runs.length === 0)) return interrupted
  process.stdout.write(`\n${write()}\n`)
  say(`Written to ${file}.md and .json`)
  return isStopped() ? interrupted : 0
}

interface Measured {
  readonly at: string
  readonly machine: Machine
  readonly peers: readonly Peer[]
  readonly plans: readonly Plan[]
  readonly options: Options
}

function reportOf({ at, machine, peers, plans, options }: Measured): Report {
  const rows = plans.filter(({ runs }) => runs.length > 0).map(({ with: _with, ...row }) => row)
  return {
    at,
    machine,
    versions: Object.fromEntries(peers.map(({ name, version }) => [name, version])),
    seconds: options.seconds,
    runs: options.runs,
    rows,
    ratios: ratiosOf(rows),
    verdicts: judge(rows, targets),
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  // Not `once`: a terminal tells everybody, and who started this passes it on.
  process.on(signal, () => {
    if (isStopped()) return
    say('\nEnding everything that runs …')
    endEverything()
    setTimeout(() => process.exit(interrupted), goodbyeMs).unref()
  })

try {
  process.exitCode = await main()
} finally {
  endEverything()
}
