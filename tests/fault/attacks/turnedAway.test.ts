/** Who is not let in can neither end the server nor keep others of its address out (SPEC W29, W30). */
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { pause, until } from '../../flow/client.ts'
import { startAttacked, type Attacked } from './healthProbe.ts'

const perAddress = 8

let attacked: Attacked

beforeAll(async () => {
  // As behind a proxy, so that the attacker has an address of its own.
  attacked = await startAttacked({
    TRUSTED_PROXIES: '1',
    LIMIT_CONNECTIONS_PER_ADDRESS: String(perAddress),
  })
}, 60_000)
afterAll(() => attacked.stop())

/** An open connection that answers nothing, not even a goodbye; and the codes of goodbyes it heard. */
async function comeIn(address: string, token: string | null) {
  const { hostname, port } = new URL(attacked.target.url)
  const socket: Socket = connect({ host: hostname, port: Number(port) })
  onTestFinished(() => void socket.destroy())
  socket.on('error', () => {})
  socket.write(
    [
      `GET /sync/${attacked.town.id}/board HTTP/1.1`,
      'Host: x',
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      `Sec-WebSocket-Protocol: touchline.v1${token === null ? '' : `, bearer.${token}`}`,
      `X-Forwarded-For: ${address}`,
      '\r\n',
    ].join('\r\n'),
  )
  const heard: Buffer[] = []
  socket.on('data', (data: Buffer) => heard.push(data))
  await new Promise((resolve) => socket.once('data', resolve))
  const frames = (): Buffer => {
    const all = Buffer.concat(heard)
    return all.subarray(all.indexOf('\r\n\r\n') + 4)
  }
  return {
    socket,
    /** Whether a room talks to it. */
    isIn: (): boolean => frames()[0] === 0x82,
    /** Code of the goodbye; `null` = none came. */
    code(): number | null {
      const said = frames()
      return said[0] === 0x88 ? said.readUInt16BE(2) : null
    },
  }
}

type Visitor = Awaited<ReturnType<typeof comeIn>>

/** A frame with an opcode that does not exist, masked as a client's. */
const badFrame = Buffer.from([0x8f, 0x80, 0, 0, 0, 0])

test('W29 a frame that is none, from somebody who was not let in, ends nothing but their connection', async () => {
  const { token } = attacked.town.people.participant
  const all: Visitor[] = []
  for (let i = 0; i < perAddress + 4; i++)
    all.push(await comeIn('203.0.113.8', i % 2 === 0 ? null : token))
  for (const { socket } of all) socket.write(badFrame)
  await attacked.lives()
  const tooMany = () => all.filter(({ code }) => code() === 4529).length
  await until(() => tooMany() >= 4, 'what is too many is sent away')
  for (const { socket } of all) socket.destroy()
  await attacked.isWell()
}, 60_000)

test('W30 who is not let in and stays all the same holds no place for longer than some seconds', async () => {
  const address = '203.0.113.9'
  const strangers: Visitor[] = []
  for (let i = 0; i < perAddress; i++) strangers.push(await comeIn(address, null))
  await until(() => strangers.every(({ code }) => code() === 4401), 'all are sent away')
  const { token } = attacked.town.people.participant
  const early = await comeIn(address, token)
  await until(() => early.code() === 4529, 'the places are taken')
  const isIn = async (): Promise<boolean> => {
    const honest = await comeIn(address, token)
    await pause(200)
    honest.socket.destroy()
    return honest.isIn()
  }
  let waited = 0
  while (!(await isIn())) {
    expect(waited).toBeLessThan(15)
    waited++
    await pause(1000)
  }
  await attacked.lives()
}, 60_000)
