/** Messages of eight mebibytes that are begun and never finished (SPEC W28, G14). */
import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { until } from '../../flow/client.ts'
import { startAttacked, type Attacked } from './healthProbe.ts'

const mebi = 2 ** 20
let attacked: Attacked

beforeAll(async () => {
  attacked = await startAttacked({
    LIMIT_UNFINISHED_BYTES: String(24 * mebi),
    // Messages lie in pieces of one read (64 KiB): those too are to be given back to the system one by one.
    MALLOC_MMAP_THRESHOLD_: '32768',
  })
}, 60_000)
afterAll(() => attacked.stop())

/** An open connection of this person that begins a message of 8 MiB and sends all but the last piece. */
async function begin(token: string): Promise<Socket> {
  const { hostname, port } = new URL(attacked.target.url)
  const socket = connect({ host: hostname, port: Number(port) })
  onTestFinished(() => void socket.destroy())
  socket.on('error', () => {})
  socket.write(
    [
      `GET /sync/${attacked.town.id}/board HTTP/1.1`,
      'Host: x',
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
      `Sec-WebSocket-Protocol: touchline.v1, bearer.${token}`,
      '\r\n',
    ].join('\r\n'),
  )
  await new Promise((resolve) => socket.once('data', resolve))
  socket.on('data', () => {})
  const head = Buffer.alloc(14)
  head[0] = 0x82
  head[1] = 0xff
  head.writeBigUInt64BE(BigInt(8 * mebi), 2)
  socket.write(head)
  socket.write(Buffer.alloc(8 * mebi - 65_536))
  return socket
}

test('W28 G14 messages that are begun and never finished are given up, and nobody else feels it', async () => {
  const people = [attacked.town.people.participant, await attacked.town.join('participant', 'Mara')]
  const sockets: Socket[] = []
  for (let i = 0; i < 26; i++) sockets.push(await begin(people[i % 2]?.token ?? ''))
  const open = (): number => sockets.filter(({ closed }) => !closed).length
  await until(() => open() <= 3, 'the largest are sent away', 20_000)
  await attacked.lives()
  const { held } = await attacked.memory()
  for (const socket of sockets) socket.destroy()
  const after = await attacked.isWell()
  expect(held - after.held).toBeLessThan(64)
}, 90_000)
