import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isAlive } from '../../bench/measure/process.ts'
import type { Peer } from '../../bench/peers/peer.ts'
import { plainWire } from '../../bench/peers/wire.ts'
import type { Cell, Scenario } from '../../bench/scenario.ts'
import { runCell } from '../../bench/stage.ts'

let dataRoot = ''
beforeAll(() => void (dataRoot = mkdtempSync(join(tmpdir(), 'touchline-stage-'))))
afterAll(() => rmSync(dataRoot, { recursive: true, force: true }))

const started: number[] = []

/** A server that only lives, until it is ended or `code` ends it. */
function peerThat(code: string): Peer {
  return {
    name: 'living',
    version: '1',
    wire: plainWire,
    hasCursorFrames: false,
    async start() {
      const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
      let printed = ''
      child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
      const ended = once(child, 'exit')
      await once(child.stdout, 'data')
      started.push(child.pid as number)
      return {
        pid: child.pid as number,
        listeningMs: 1,
        room: (name) => Promise.resolve({ name, doors: [] }),
        collect: () => Promise.reject(new Error('not asked for')),
        output: () => printed,
        async end(signal) {
          child.kill(signal)
          await ended
        },
      }
    },
  }
}

const living = "console.log('here'); setInterval(() => {}, 1000)"
const dying =
  "console.log('here'); setTimeout(() => { console.log('no memory'); process.exit(1) }, 50)"

function scenarioThat(run: Scenario['run'], seconds = 1): Scenario {
  return {
    name: 'x',
    title: 'X',
    sizes: [1],
    sizeUnit: 'people',
    waysOf: () => [''],
    columns: [],
    secondsFor: () => seconds,
    run,
  }
}

function runWith(peer: Peer, run: Scenario['run'], seconds?: number) {
  const cell: Cell = { peer, way: '', size: 1, seconds: 1, seed: 1 }
  return runCell(scenarioThat(run, seconds), cell, { dataRoot, say: () => undefined })
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
const outcome = { figures: { editP99: 1 }, notes: [] }

test('BE9 a run that ends well is told, and nothing of it runs on', async () => {
  let dataDir = ''
  const ending = await runWith(peerThat(living), async (_cell, stage) => {
    await stage.start()
    dataDir = stage.dataDir
    return outcome
  })
  expect(ending).toEqual({ status: 'done', outcome })
  expect(isAlive(started.at(-1) as number)).toBe(false)
  expect(existsSync(dataDir)).toBe(false)
})

test('BE9 a server that dies is told with its last words, whatever the scenario made of it', async () => {
  const quiet = await runWith(peerThat(dying), async (_cell, stage) => {
    const { pid } = await stage.start()
    while (isAlive(pid)) await pause(10)
    return outcome
  })
  expect(quiet).toMatchObject({ status: 'died', reason: expect.stringContaining('no memory') })
  const loud = await runWith(peerThat(dying), async (_cell, stage) => {
    const { pid } = await stage.start()
    while (isAlive(pid)) await pause(10)
    throw new Error('cut off')
  })
  expect(loud).toMatchObject({ status: 'died' })
})

test('BE9 a server that is ended on purpose has not died', async () => {
  const ending = await runWith(peerThat(living), async (_cell, stage) => {
    const peer = await stage.start()
    await peer.end('SIGKILL')
    return outcome
  })
  expect(ending.status).toBe('done')
})

test('BE9 a server that cannot be measured is told with the reason', async () => {
  const ending = await runWith(peerThat(living), async (_cell, stage) => {
    await stage.start()
    throw new Error('it let nobody in')
  })
  expect(ending).toEqual({ status: 'failed', reason: 'it let nobody in' })
  expect(isAlive(started.at(-1) as number)).toBe(false)
})

/** Three times this, and 45 s more, is a tenth of a second. */
const noTime = -14.97

test('BE9 what hangs is ended when its time is over', async () => {
  const pids: number[] = []
  const forever = new Promise<never>(() => undefined)
  const ending = await runWith(
    peerThat(living),
    async (_cell, stage) => {
      pids.push((await stage.start()).pid)
      return forever
    },
    noTime,
  )
  expect(ending).toMatchObject({ status: 'stuck' })
  // Where even the start took longer, nobody came in, and what had started is gone all the same.
  expect([...pids, started.at(-1) as number].map(isAlive)).not.toContain(true)
  expect(readdirSync(dataRoot)).toEqual([])
})

test('BE9 who is told too late that it is over starts nothing that stays', async () => {
  let second: Promise<unknown> = Promise.resolve()
  const ending = await runWith(
    peerThat(living),
    async (_cell, stage) => {
      await stage.start().catch(() => undefined)
      while (readdirSync(dataRoot).length > 0) await pause(10)
      second = stage.start()
      second.catch(() => undefined)
      return new Promise<never>(() => undefined)
    },
    noTime,
  )
  expect(ending).toMatchObject({ status: 'stuck' })
  await pause(50)
  await expect(second).rejects.toThrow('over')
  expect(isAlive(started.at(-1) as number)).toBe(false)
})
