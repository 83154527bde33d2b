/**
 * `npm run bench:versions`: how long the thread of the rooms is held while versions of a large
 * workshop are saved, looked at and brought back, and how long whoever asked waits.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { createSqliteLog } from '../server/log/sqliteLog.ts'
import * as Y from 'yjs'
import { isRefusal, type Room } from '../server/room/contract.ts'
import { defaultRoomLimits } from '../server/room/limits.ts'
import { createRegistry } from '../server/room/registry.ts'
import { systemTime } from '../server/room/time.ts'
import { createVersionThread } from '../server/versions/versionThread.ts'
import { noteOf, touchpoints } from '../shared/doc/board.ts'
import { writeRichText } from '../shared/doc/richText.ts'
import type { Command, Joined } from '../shared/protocol/http.ts'
import { createBrowsers, loadPage } from './longLife/page.ts'
import { median } from './report/median.ts'

const { values } = parseArgs({
  options: {
    touchpoints: { type: 'string', default: '500' },
    /** Of each note; 40 are as long as a note may be. */
    lines: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '7' },
  },
})
const count = Number(values.touchpoints)
const line = 'Customers ask the same question three times before they get an answer they can use.'
const lines = Array.from({ length: Number(values.lines) }, (_, i) => `${i} ${line}`)

const pause = (ms: number): Promise<void> => new Promise((next) => void setTimeout(next, ms))
const delay = monitorEventLoopDelay({ resolution: 1 })
const holds = new Map<string, number[]>()
const waits = new Map<string, number[]>()

async function measure<T>(name: string, deed: () => Promise<T>): Promise<T> {
  await pause(300)
  delay.enable()
  delay.reset()
  const began = performance.now()
  const done = await deed()
  const waited = performance.now() - began
  await pause(50)
  delay.disable()
  holds.set(name, [...(holds.get(name) ?? []), delay.max / 1e6])
  waits.set(name, [...(waits.get(name) ?? []), waited])
  return done
}

/** The first time all are written, later every other one goes and the rest are called something else. */
async function edit(room: Room, person: Joined, round: number): Promise<void> {
  const page = await loadPage(room, person, createBrowsers())
  for (let at = 0; at < count; at++) {
    const id = `t${at}`
    if (round === 0) page.board.transact(() => write(page.board, at))
    else if (at % 2 === 0) touchpoints.remove(page.board, id)
    else touchpoints.patch(page.board, id, { title: `Touchpoint ${at}, round ${round}` })
    if (at % 20 === 0) await pause(1)
  }
  await page.saved()
  page.close()
}

function write(board: Parameters<typeof noteOf>[0], at: number): void {
  const id = `t${at}`
  touchpoints.put(board, {
    id,
    title: `Touchpoint ${at}: asks a colleague at the desk`,
    note: '',
    stage: 'decision',
    position: `a${String(at).padStart(4, '0')}`,
    channels: [],
    reach: null,
    department: null,
    tags: [],
    decision: null,
    author: null,
  })
  const note = noteOf(board, id)
  if (note) writeRichText(note, lines.map((text) => `${at} ${text}`).join('\n'))
}

async function work(room: Room, chair: Joined): Promise<void> {
  const command = async (body: Command): Promise<string> => {
    const answer = await room.command(chair, body)
    if (isRefusal(answer)) throw new Error(answer.detail)
    return answer.versionId ?? ''
  }
  const restore = (versionId: string) => () => command({ type: 'restoreVersion', versionId })
  await edit(room, chair, 0)
  for (let round = 1; round <= Number(values.rounds); round++) {
    const saved = await measure('save', () => command({ type: 'saveVersion', name: `R${round}` }))
    await edit(room, chair, round)
    await measure('look', () => room.version(saved))
    const undo = await measure('restore', restore(saved))
    await measure('undo', restore(undo))
    await command({ type: 'setActivity', activity: 'rate', state: 'open' })
    const revealed: Command = { type: 'setActivity', activity: 'rate', state: 'revealed' }
    await measure('reveal', () => command(revealed))
    await command({ type: 'openRound', name: `R${round}` })
    await restore(saved)()
    if (touchpointsOf(room) !== count) throw new Error('not everything is back')
  }
}

function touchpointsOf(room: Room): number {
  const board = new Y.Doc()
  for (const update of room.contents().board) Y.applyUpdate(board, update)
  return touchpoints.map(board).size
}

const folder = mkdtempSync(join(tmpdir(), 'touchline-versions-'))
const report = (problem: string, cause: unknown): void => {
  throw new Error(problem, { cause })
}
const log = await createSqliteLog({ file: join(folder, 'touchline.sqlite') })
const versionWork = createVersionThread({ report })
const limits = { ...defaultRoomLimits, effortPerMinute: 0 }
const time = systemTime
const registry = await createRegistry({ log, versionWork, limits, time, randomBytes, report })
try {
  const made = await registry.create({
    title: 'Large',
    language: 'en',
    template: 'blank',
    imported: null,
  })
  if (isRefusal(made)) throw new Error(made.detail)
  const room = await registry.open(made.id)
  const chair = await room?.join({ key: made.keys.facilitator, name: 'Fay' })
  if (!room || !chair || isRefusal(chair)) throw new Error('nobody came in')
  await work(room, chair)
} finally {
  await registry.close()
  await versionWork.close()
  await log.close()
  rmSync(folder, { recursive: true, force: true })
}
const ms = (value: number | null): string => (value ?? 0).toFixed(0).padStart(6)
process.stdout.write(`${count} touchpoints, ms: held (median, longest), answered after (median)\n`)
for (const [name, held] of holds)
  process.stdout.write(
    `${name.padEnd(8)}${ms(median(held))}${ms(Math.max(...held))}${ms(median(waits.get(name) ?? []))}\n`,
  )
