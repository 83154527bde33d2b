/** Connections: too many, cut, or never finished (SPEC W10, W15, W17, H11, G14). */
import { connect, type Socket } from 'node:net'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { messageType } from '../../../shared/protocol/message.ts'
import type { Person } from '../../flow/attackTools.ts'
import { pause, until } from '../../flow/client.ts'
import { startAttacked, type Attacked } from './healthProbe.ts'

let attacked: Attacked
const open: { close(): void }[] = []

beforeAll(async () => {
  attacked = await startAttacked()
}, 60_000)
afterEach(async () => {
  for (const client of open.splice(0)) client.close()
  await attacked.isWell()
}, 30_000)
afterAll(() => attacked.stop())

/** A bare WebSocket and how it ended. */
function knock(kind: string, token: string) {
  const { target, town } = attacked
  const socket = new WebSocket(`${target.socketUrl}/sync/${town.id}/${kind}`, [
    'touchline.v1',
    `bearer.${token}`,
  ])
  const state = { frames: 0, code: null as number | null }
  socket.on('message', () => state.frames++)
  socket.on('close', (code) => (state.code = code))
  socket.on('error', () => {})
  open.push({ close: () => socket.terminate() })
  return state
}

const isDecided = ({ frames, code }: ReturnType<typeof knock>): boolean =>
  frames > 0 || code !== null

/** TCP connections that send `text` and then nothing. */
async function hang(
  count: number,
  text: string,
): Promise<{ socket: Socket; said: () => string }[]> {
  const { hostname, port } = new URL(attacked.target.url)
  const hanging = Array.from({ length: count }, () => {
    const socket = connect(Number(port), hostname)
    let said = ''
    socket.on('data', (data) => (said += data.toString()))
    socket.on('error', () => {})
    socket.write(text)
    open.push({ close: () => socket.destroy() })
    return { socket, said: () => said }
  })
  await until(() => hanging.every(({ socket }) => !socket.connecting))
  return hanging
}

test('W10 one person has sixteen connections and no seventeenth', async () => {
  const { token } = await attacked.town.join('participant', 'Mallory')
  const sockets = Array.from({ length: 40 }, () => knock('record', token))
  await until(() => sockets.every(isDecided), 'all decided')
  await until(() => sockets.filter(({ code }) => code === 4529).length === 24, '24 turned away')
  expect(sockets.filter(({ code }) => code === null)).toHaveLength(16)
})

test('W10 a workshop has 2,000 connections, those who are in stay, and there is room when they go', async () => {
  const { town, target } = attacked
  const people: Person[] = []
  for (let i = 0; i < 130; i++) people.push(await town.join('participant', `Person ${i}`))
  const sockets: ReturnType<typeof knock>[] = []
  for (const { token } of people) {
    for (let i = 0; i < 16; i++) sockets.push(knock('frame', token))
    await until(() => sockets.every(isDecided), 'all decided', 30_000)
  }
  const inside = sockets.filter(({ code }) => code === null)
  // The two witnesses of the town are connected too.
  expect(inside).toHaveLength(2000 - 2)
  for (const { code } of sockets) expect([null, 4529]).toContain(code)
  await attacked.lives()
  expect((await target.call('GET', '/readyz')).status).toBe(200)
  // Somebody has to be able to make room.
  const chair = knock('record', town.people.facilitator.token)
  await until(() => isDecided(chair), 'the facilitator is answered')
  expect(chair.code).toBeNull()
  for (const client of open.splice(0)) client.close()
  const again = knock('frame', people[0]?.token ?? '')
  await until(() => again.frames > 0, 'there is room again')
}, 120_000)

/** A frame that shows the holder of the token under the client id 77. */
function presenceOf(participantId: string): Uint8Array {
  const awareness = new Awareness(Object.assign(new Y.Doc(), { clientID: 77 }))
  awareness.setLocalState({ participantId })
  const body = encodeAwarenessUpdate(awareness, [77])
  awareness.destroy()
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageType.awareness)
  encoding.writeVarUint8Array(encoder, body)
  return encoding.toUint8Array(encoder)
}

test('W15 a peer that goes silent without a goodbye is found by its pong and withdrawn', async () => {
  const { town, target } = attacked
  const gone = await town.join('participant', 'Gone')
  const watcher = town.raw('board', town.people.viewer)
  const client = town.raw('board', gone)
  open.push(watcher, client)
  await Promise.all([watcher.opened(), client.opened()])
  await until(() => watcher.frames.length > 0 && client.frames.length > 0)
  client.sendFrame(presenceOf(gone.participantId))
  const textOf = (frame: Uint8Array): string => Buffer.from(frame).toString('utf8')
  await until(() => watcher.frames.some((frame) => textOf(frame).includes(gone.participantId)))
  // Reads and answers nothing any more, pings included: to the server as if the line was cut.
  client.socket.pause()
  watcher.frames.length = 0
  const began = Date.now()
  const isWithdrawal = (frame: Uint8Array): boolean =>
    frame[0] === messageType.awareness && frame[3] === 77 && textOf(frame).endsWith('null')
  await until(() => watcher.frames.some(isWithdrawal), 'withdrawn', 60_000)
  // Pinged every 25 s: known at the second ping at the latest.
  expect(Date.now() - began).toBeLessThan(55_000)
  expect((await target.call('GET', '/readyz')).status).toBe(200)
}, 90_000)

test('W10 2,000 upgrades with wrong tokens, workshops and paths are answered and forgotten', async () => {
  const { target, town } = attacked
  const paths = [`/sync/${town.id}/board`, '/sync/nobody/board', `/sync/${town.id}/vault`, '/other']
  for (let round = 0; round < 20; round++) {
    const sockets = Array.from({ length: 100 }, (_, i) => {
      const socket = new WebSocket(`${target.socketUrl}${paths[i % 4]}`, [
        'touchline.v1',
        'bearer.x',
      ])
      let isOver = false
      socket.on('close', () => (isOver = true))
      socket.on('error', () => (isOver = true))
      return { isOver: () => isOver }
    })
    if (round % 5 === 0) await attacked.lives()
    await until(() => sockets.every(({ isOver }) => isOver()), 'all turned away')
  }
}, 60_000)

test('W17 heads of upgrades and calls that never end are given up, and hold up nobody', async () => {
  const { town } = attacked
  const upgrade = `GET /sync/${town.id}/board HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nX-Slow: `
  const hanging = [
    ...(await hang(300, upgrade)),
    ...(await hang(300, '')),
    ...(await hang(300, 'G')),
  ]
  await attacked.lives()
  expect((await attacked.target.call('GET', '/healthz')).status).toBe(200)
  const left = () =>
    hanging.filter(({ socket }) => !socket.destroyed && !socket.readableEnded).length
  await until(() => left() === 0, 'all given up', 40_000)
  for (const { said } of hanging.slice(0, 3)) expect(said()).toMatch(/^HTTP\/1\.1 408/u)
}, 90_000)

test('H11 500 bodies that come drop by drop hold up nobody', async () => {
  const head =
    'POST /api/workshops HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n'
  const hanging = await hang(500, head)
  for (let i = 0; i < 20; i++) {
    for (const { socket } of hanging) socket.write(' ')
    await pause(50)
  }
  await attacked.lives()
  expect((await attacked.target.call('GET', '/healthz')).status).toBe(200)
})
