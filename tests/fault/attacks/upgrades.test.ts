/** Attempts to connect, in thousands, from one address (SPEC W27, G14). */
import { connect } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startAttacked, type Attacked } from './healthProbe.ts'

const attacker = '203.0.113.7'
const atOnce = 64

/** Half of the default, so that also a busy machine comes to the end of it. */
const perMinute = 12_000

let attacked: Attacked

beforeAll(async () => {
  // As behind a proxy, so that the attacker has an address of its own.
  attacked = await startAttacked({
    TRUSTED_PROXIES: '1',
    LIMIT_UPGRADES_PER_MINUTE: String(perMinute),
  })
}, 60_000)
afterEach(() => attacked.isWell(), 30_000)
afterAll(() => attacked.stop())

/** Asks for an upgrade and never closes its end; the answer's head and body, once the server hung up. */
function ask(address: string, token: string): Promise<string> {
  const { hostname, port } = new URL(attacked.target.url)
  const { id } = attacked.town
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true })
    let said = ''
    const isOpened = () => said.startsWith('HTTP/1.1 101')
    socket.on('data', (data: Buffer) => {
      said += data.toString('latin1')
      if (isOpened()) socket.destroy()
    })
    // Ends only when the server has let go: until then what is written is taken.
    let writing: ReturnType<typeof setInterval> | undefined
    socket.on('end', () => (writing = setInterval(() => socket.write('x'), 20)))
    socket.on('error', () => {})
    socket.on('close', () => {
      clearInterval(writing)
      resolve(said)
    })
    socket.write(
      [
        `GET /sync/${id}/board HTTP/1.1`,
        'Host: x',
        'Connection: Upgrade',
        'Upgrade: websocket',
        'Sec-WebSocket-Version: 13',
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
        `Sec-WebSocket-Protocol: touchline.v1, bearer.${token}`,
        `X-Forwarded-For: ${address}`,
        '\r\n',
      ].join('\r\n'),
    )
  })
}

/** Answers to so many attempts, a number of them on their way at the same time. */
async function flood(count: number, address: string, token: string): Promise<string[]> {
  const answers: string[] = []
  let left = count
  const one = async (): Promise<void> => {
    while (left-- > 0) answers.push(await ask(address, token))
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  return answers
}

const statusesOf = (answers: readonly string[]): Set<string> =>
  new Set(answers.map((answer) => answer.slice(9, 12)))

test('W27 an office whose 200 people come back twice with four documents each is let in', async () => {
  const answers = await flood(1600, '198.51.100.1', 'x')
  expect(statusesOf(answers)).toEqual(new Set(['101']))
}, 60_000)

test('W27 of a flood of attempts the limit goes on, the others get 429 in words, and nobody else feels it', async () => {
  const { town } = attacked
  const { token } = town.people.participant
  const began = Date.now()
  const flooding = flood(10_000, attacker, 'x')
  await attacked.lives()
  expect(await ask('198.51.100.2', token)).toMatch(/^HTTP\/1\.1 101/u)
  const answers = await flooding
  const seconds = (Date.now() - began) / 1000
  expect(statusesOf(answers)).toEqual(new Set(['101', '429']))
  const passed = answers.filter((answer) => answer.startsWith('HTTP/1.1 101')).length
  expect(passed).toBeLessThanOrEqual(perMinute / 4 + (perMinute / 60) * seconds + 1)
  const refusal = answers.find((answer) => answer.startsWith('HTTP/1.1 429')) ?? ''
  expect(refusal).toMatch(/^Retry-After: \d+$/imu)
  expect(refusal).toMatch(/\r\n\r\nToo many attempts to connect from your address: .*try again in/u)
  expect(await ask(attacker, token)).toMatch(/^HTTP\/1\.1 (?:101|429)/u)
  await new Promise((resolve) => setTimeout(resolve, 1000))
  expect(await ask(attacker, token)).toMatch(/^HTTP\/1\.1 101/u)
}, 120_000)
