import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import type { Peer, RunningPeer } from '../../../bench/peers/peer.ts'
import {
  blobFile,
  createBatchingRelay,
  createBlobRelay,
  createRelay,
} from '../../../bench/peers/relays.ts'

const step1 = new Uint8Array([0, 0, 1, 0])
const emptyStep2 = [0, 1, 2, 0, 0]
const editOf = (mark: number): number[] => [0, 2, 3, 0, 0, mark]

const afterwards: (() => unknown)[] = []
afterEach(async () => {
  for (const end of afterwards.splice(0).reverse()) await end()
})

async function startHere(peer: Peer, prepare: (dataDir: string) => void = () => undefined) {
  const dataDir = mkdtempSync(join(tmpdir(), 'touchline-bench-'))
  afterwards.push(() => rmSync(dataDir, { recursive: true, force: true }))
  prepare(dataDir)
  const running = await peer.start({ dataDir, isDurable: false })
  afterwards.push(() => running.end('SIGKILL'))
  return running
}

/** Opens everybody's socket and keeps what each one hears. */
async function enter(running: RunningPeer, people: number, query = '') {
  const { doors } = await running.room('room', people)
  return Promise.all(
    doors.map(async ({ url }) => {
      const socket = new WebSocket(`${url}${query}`)
      const heard: number[][] = []
      socket.on('message', (frame: Buffer) => heard.push([...frame]))
      await new Promise((open) => socket.once('open', open))
      afterwards.push(() => socket.terminate())
      return {
        heard,
        send: (frame: readonly number[] | Uint8Array) => socket.send(Buffer.from(frame)),
      }
    }),
  )
}

const heardOf = (people: readonly { readonly heard: unknown[] }[], count: number): Promise<void> =>
  expect
    .poll(() => people.every(({ heard }) => heard.length >= count), { timeout: 10_000 })
    .toBe(true) as Promise<void>

test('BE11 the bare relay hands each frame to all others and answers a step 1 with nothing', async () => {
  const people = await enter(await startHere(createRelay()), 3)
  const [ana, ben, cy] = people as [(typeof people)[0], (typeof people)[0], (typeof people)[0]]
  ana.send(step1)
  await heardOf([ana], 1)
  ana.send(editOf(1))
  ana.send([1, 7])
  await heardOf([ben, cy], 2)
  expect(ana.heard).toEqual([emptyStep2])
  expect(ben.heard).toEqual([editOf(1), [1, 7]])
  expect(cy.heard).toEqual(ben.heard)
})

test('BE12 the batching relay sends one frame a tick with every edit and the newest of the rest', async () => {
  const people = await enter(await startHere(createBatchingRelay()), 2, '?ext=1')
  const [ana, ben] = people as [(typeof people)[0], (typeof people)[0]]
  await heardOf(people, 1)
  const seats = people.map(({ heard }) => heard[0]?.at(-1))
  expect(new Set(seats)).toEqual(new Set([1, 2]))
  for (const frame of [editOf(1), [1, 7], [104, 0, 1], editOf(2), [1, 8], [104, 0, 2]])
    ana.send(frame)
  await heardOf([ben], 2)
  await new Promise((rest) => setTimeout(rest, 100))
  const batches = ben.heard.slice(1)
  // Six frames sent in one go come in within a tick; a machine under load may need a second one.
  expect(batches.length).toBeLessThanOrEqual(2)
  const messages = batches.flatMap((frame) => parts(frame))
  expect(messages.filter(([type]) => type === 0)).toEqual([editOf(1), editOf(2)])
  expect(messages.findLast(([type]) => type === 1)).toEqual([1, 8])
  expect(messages.findLast(([type]) => type === 105)).toEqual([105, 1, seats[0], 0, 2])
})

/** Messages of a container whose lengths are below 128; any other frame is one message. */
function parts(frame: readonly number[]): number[][] {
  if (frame[0] !== 127) return [[...frame]]
  const messages: number[][] = []
  for (let at = 1; at < frame.length; at += 1 + (frame[at] as number))
    messages.push(frame.slice(at + 1, at + 1 + (frame[at] as number)))
  return messages
}

test('BE13 the blob relay answers every step 1 with the bytes of its file', async () => {
  const blob = new Uint8Array(300).fill(9)
  const running = await startHere(createBlobRelay(), (dataDir) =>
    writeFileSync(join(dataDir, blobFile), blob),
  )
  const people = await enter(running, 2)
  for (const { send } of people) send(step1)
  await heardOf(people, 1)
  for (const { heard } of people) expect(heard).toEqual([[0, 1, 0xac, 0x02, ...blob]])
})
