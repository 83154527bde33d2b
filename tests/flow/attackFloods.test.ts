/** Too much of everything, against the built program: one sender pays, the others notice nothing (SPEC W8, W10, H6). */
import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import * as encoding from 'lib0/encoding'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { messageType, syncKind } from '../../shared/protocol/message.ts'
import {
  endOf,
  endTown,
  expectProblem,
  makeTown,
  startWatchedTown,
  type Target,
  type Town,
  type Witness,
} from './attackTools.ts'
import { editOf, pause, until } from './client.ts'

let target: Target
let town: Town
let witness: Witness

beforeAll(
  async () =>
    void ({ target, town, witness } = await startWatchedTown({
      LIMIT_JOINS_PER_MINUTE: '60',
      LIMIT_CONNECTIONS_PER_ADDRESS: '600',
    })),
  60_000,
)
afterAll(() => endTown(target, witness))

/** Resident memory of the server process in MiB. */
function memory(): number {
  const status = readFileSync(`/proc/${target.process.pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+) kB/mu.exec(status)?.[1] ?? 0) / 1024
}

/** Greatest memory while `deed` runs. */
async function peakMemory(deed: () => Promise<void>): Promise<number> {
  let peak = memory()
  const watch = setInterval(() => (peak = Math.max(peak, memory())), 20)
  await deed()
  clearInterval(watch)
  return Math.max(peak, memory())
}

const big = (root: string, id: string, bytes: number): Uint8Array =>
  editOf(new Y.Doc(), (doc) => doc.getMap(root).set(id, 'x'.repeat(bytes)))

test('W10 a flood of frames ends with 4529 and nobody else’s line', async () => {
  const flooder = town.raw('board', town.people.participant)
  await flooder.opened()
  for (let i = 0; i < 2000; i++) flooder.step1()
  expect(await endOf(flooder)).toBe(4529)
  await witness.proves()
})

test('W10 500 connections at once are served or turned away, and all forgotten again', async () => {
  const crowd = Array.from({ length: 500 }, (_, i) => {
    const { participant, facilitator, viewer } = town.people
    const person = [participant, facilitator, viewer][i % 3] ?? participant
    return town.raw('record', person, { extras: i % 2 === 0 })
  })
  await Promise.all(
    crowd.map((client) =>
      until(() => client.frames.length > 0 || client.closed !== null, 'answered', 20_000),
    ),
  )
  const turnedAway = crowd.filter((client) => client.closed !== null)
  expect(turnedAway).toHaveLength(500 - 3 * 16)
  for (const client of turnedAway) expect(client.closed?.code).toBe(4529)
  await witness.proves()
  for (const client of crowd) client.close()
  const again = town.raw('record', town.people.viewer)
  await until(() => again.frames.length > 0, 'there is room again')
  again.close()
  await witness.proves()
})

test('W10 one address has no more sockets than it may, tokens or not', async () => {
  const crowd = Array.from({ length: 700 }, () => town.raw('board', 'wrong'))
  const codes = await Promise.all(crowd.map(endOf))
  for (const code of codes) expect([4401, 4529]).toContain(code)
  await witness.proves()
})

test('H11 300 slow senders of a body hold up nobody', async () => {
  const { port } = new URL(target.url)
  const slow: Socket[] = Array.from({ length: 300 }, () => {
    const socket = connect(Number(port), '127.0.0.1')
    socket.on('error', () => {})
    socket.write(
      'POST /api/workshops HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{"title":',
    )
    return socket
  })
  await pause(300)
  expect((await target.call('GET', '/healthz')).status).toBe(200)
  await makeTown(target)
  await witness.proves()
  for (const socket of slow) socket.destroy()
  await witness.proves()
})

test('H2 a body without an end is cut off at its limit', async () => {
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(64 * 1024).fill(32)),
  })
  const peak = memory()
  const answer = await fetch(`${target.url}${town.path}/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: endless,
    duplex: 'half',
  } as RequestInit).catch(() => null)
  if (answer) await expectProblem(answer, 413, 'tooLarge')
  expect(memory() - peak).toBeLessThan(64)
  await witness.proves()
})

describe('slow readers', () => {
  test('W8 who never reads is closed, memory stays bounded, the others see every edit', async () => {
    const deaf = Array.from({ length: 4 }, () => town.raw('board', town.people.viewer))
    await Promise.all(deaf.map((client) => client.opened()))
    for (const client of deaf) client.step1()
    await until(() => deaf.every((client) => client.frames.length > 1))
    for (const client of deaf) client.socket.pause()
    const loud = town.raw('board', town.people.facilitator, { extras: true })
    await loud.opened()
    const start = memory()
    const peak = await peakMemory(async () => {
      // The same entry again and again: 20 MiB go out, the document stays small.
      for (let i = 0; i < 100; i++) {
        loud.update(
          editOf(loud.doc, (doc) => doc.getMap('touchpoints').set('loud', `${i}`.repeat(100_000))),
        )
        if (i % 20 === 0) await until(() => loud.saved() >= i, 'saved', 10_000)
      }
      await until(() => loud.saved() === 100, 'all saved', 20_000)
    })
    expect(peak - start).toBeLessThan(250)
    await witness.proves()
    loud.close()
    for (const client of deaf) client.close()
    await witness.proves()
  })
})

function presenceOf(participantId: string, count: number): Uint8Array {
  const state = JSON.stringify({ participantId })
  const body = encoding.createEncoder()
  encoding.writeVarUint(body, count)
  for (let i = 0; i < count; i++) {
    encoding.writeVarUint(body, i + 1)
    encoding.writeVarUint(body, 1)
    encoding.writeVarString(body, state)
  }
  const frame = encoding.createEncoder()
  encoding.writeVarUint(frame, messageType.awareness)
  encoding.writeVarUint8Array(frame, encoding.toUint8Array(body))
  return encoding.toUint8Array(frame)
}

test('W7 presence for 80,000 people costs nobody else a second, nor do 8,000 of oneself', async () => {
  const { participant } = town.people
  const watcher = town.raw('board', town.people.viewer)
  const evil = town.raw('board', participant)
  await Promise.all([watcher.opened(), evil.opened()])
  await until(() => watcher.frames.length > 0 && evil.frames.length > 0)
  for (let i = 0; i < 5; i++) evil.sendFrame(presenceOf(participant.participantId, 8000))
  for (let i = 0; i < 5; i++) evil.sendFrame(presenceOf(participant.participantId, 80_000))
  await witness.proves(1000)
  await pause(200)
  const received = watcher.frames.reduce((sum, { length }) => sum + length, 0)
  expect(received).toBeLessThan(100_000)
  expect(await endOf(evil)).toBe(4400)
  watcher.close()
})

test('W8 who asks for the document 250 times and reads nothing gets it once at a time', async () => {
  const writer = town.raw('board', town.people.facilitator, { extras: true })
  await writer.opened()
  writer.step2(big('touchpoints', 'large', 3_000_000))
  await until(() => writer.saved() === 1)
  const start = memory()
  const deaf = town.raw('board', town.people.participant)
  await deaf.opened()
  deaf.socket.pause()
  const peak = await peakMemory(async () => {
    for (let i = 0; i < 250; i++)
      deaf.send((encoder) => {
        encoding.writeVarUint(encoder, messageType.sync)
        encoding.writeVarUint(encoder, syncKind.step1)
        // Another vector each time, so that no answer fits twice.
        encoding.writeVarUint8Array(encoder, Uint8Array.of(1, i % 100, 1 + (i >> 7)))
      })
    await pause(1500)
  })
  expect(peak - start).toBeLessThan(200)
  await witness.proves()
  deaf.close()
  writer.close()
})

test('W10 a burst of step 2 does not grow a document beyond its limit', async () => {
  const writer = town.raw('desk', town.people.facilitator, { extras: true })
  await writer.opened()
  for (let i = 0; i < 20; i++) writer.step2(big('drafts', `part${i}`, 4_000_000))
  await until(() => writer.extras.some(({ type }) => type === 'rejected'), 'refused', 20_000)
  expect(writer.extras.find(({ type }) => type === 'rejected')).toMatchObject({ code: 4413 })
  expect(writer.saved()).toBeLessThan(9)
  await witness.proves()
  writer.close()
})

test('H6 a flood of joins is told to wait', async () => {
  const body = { key: town.keys.participant, name: 'Again' }
  let last = await target.call('POST', `${town.path}/join`, { body })
  for (let i = 0; i < 80 && last.status !== 429; i++)
    last = await target.call('POST', `${town.path}/join`, { body })
  expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
  await expectProblem(last, 429, 'tooFast')
  await witness.proves()
})

test('O5 after all this the program printed no error and is ready', async () => {
  expect(target.output()).not.toMatch(/"level":(?:50|60)/u)
  expect((await target.call('GET', '/readyz')).status).toBe(200)
})
