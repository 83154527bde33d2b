/**
 * Seeds × steps: people edit, lose connections, reload, are locked out and let in again; the disk
 * fills, the server compacts, restarts and is killed. Nothing asks the real clock or real chance.
 *
 * FUZZ_SEED=123 walks one seed, FUZZ_SEEDS=200 as many as that; TOUCHLINE_NIGHTLY=1 a thousand.
 */
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Change } from '../../server/log/updateLog.ts'
import { planOf } from './plan.ts'
import { run } from './run.ts'
import { shrink, tell } from './shrink.ts'
import type { StagedLogOptions } from './stagedLog.ts'

const stepsEach = 1000
/** A machine with much else to do must still tell of what it found before the test is timed out (ms). */
const shrinkMs = 120_000
/** Fewer seeds meet too little. */
const enoughSeeds = 50
const only = process.env.FUZZ_SEED === undefined ? null : Number(process.env.FUZZ_SEED)
const usual = process.env.TOUCHLINE_NIGHTLY === '1' ? 1000 : 50
const count = Number(process.env.FUZZ_SEEDS ?? usual)
const seeds = only === null ? Array.from({ length: count }, (_, i) => i + 1) : [only]
const met = new Map<string, number>()

test.each(seeds)(
  'FZ1 seed %i: all replicas and the log agree, nothing promised is lost, nothing is doubled',
  async (seed) => {
    const plan = planOf(seed, stepsEach)
    const report = await run(plan)
    for (const [what, times] of report.met) met.set(what, (met.get(what) ?? 0) + times)
    if (report.broken !== null) throw new Error(tell(await shrink(plan, report, { ms: shrinkMs })))
  },
)

test.skipIf(seeds.length < enoughSeeds)('FZ2 the seeds meet everything that can go wrong', () => {
  const needed = [
    'edit',
    'saved',
    'denied',
    'notSaving',
    'cut',
    'reload',
    'gone on under an older id',
    'kill',
    'restart',
    'disk full',
    'settleSnapshot',
    'close 4403',
    'close 4503',
    'command lockBoard',
    'command setRole',
    'command setActivity',
    'command removeParticipant',
    'command saveVersion',
    'command restoreVersion',
    'command openRound',
  ]
  console.log(
    `fuzz: ${seeds.length} seeds met ${JSON.stringify(Object.fromEntries([...met].sort()))}`,
  )
  expect(needed.filter((what) => !met.has(what))).toEqual([])
})

test('FZ3 the same seed makes the same run', async () => {
  const [first, second] = [await run(planOf(7, 400)), await run(planOf(7, 400))]
  expect(second.trace).toEqual(first.trace)
  expect(second.digest).toBe(first.digest)
})

type LyingLog = NonNullable<StagedLogOptions['lie']>

const lies: Readonly<Record<string, LyingLog>> = {
  'says it stored what it did not': (name, _store, args) => {
    const isOfPeople = (): boolean =>
      (args[1] as Change).updates.some(({ author }) => author !== 'server')
    return name === 'commit' && isOfPeople() ? { value: 1 } : null
  },
  'forgets the last update at a compaction': (name, store, args) => {
    if (name !== 'settleSnapshot') return null
    const [id, doc, seq, how] = args as Parameters<typeof store.settleSnapshot>
    const { snapshot, updates } = store.load(id, doc)
    const kept = [...(snapshot ? [snapshot] : []), ...updates.slice(0, -1)]
    store.putSnapshot(id, doc, seq, Y.mergeUpdates(kept))
    return { value: store.settleSnapshot(id, doc, seq, how) }
  },
  'reads a document back without its last update': (name, store, args) => {
    if (name !== 'load') return null
    const stored = store.load(...(args as Parameters<typeof store.load>))
    return { value: { ...stored, updates: stored.updates.slice(0, -1) } }
  },
}

test('FZ4 when the time is up, the way there is told as short as it was found', async () => {
  const plan = { ...planOf(2, 600), lie: lies['says it stored what it did not'] as LyingLog }
  const report = await run(plan)
  const shrunk = await shrink(plan, report, { ms: 0 })
  expect(shrunk.plan.steps).toEqual(plan.steps)
  expect(tell(shrunk)).toContain('FUZZ_SEED=2 ')
})

test.each(Object.keys(lies))(
  'FZ4 a log that %s is caught, and the way there is shortened',
  async (name) => {
    const plan = { ...planOf(2, 600), lie: lies[name] as LyingLog }
    const report = await run(plan)
    expect(report.broken).not.toBeNull()
    const shrunk = await shrink(plan, report, { tries: 12 })
    expect(shrunk.report.broken).not.toBeNull()
    expect(shrunk.plan.steps.length).toBeLessThan(600)
    expect(tell(shrunk)).toContain('FUZZ_SEED=2 ')
  },
)
