/** Guessing codes, from one address and from many, and what it costs everybody else (SPEC A21, A23, G14). */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { codeLetters } from '../../../shared/domain/code.ts'
import { defaultHttpLimits } from '../../../server/http/limits.ts'
import type { Door } from '../../../shared/protocol/http.ts'
import { startAttacked, type Attacked } from './healthProbe.ts'

let attacked: Attacked

beforeAll(async () => {
  // Behind a proxy every address of the guessers is told apart.
  attacked = await startAttacked({ TRUSTED_PROXIES: '1' })
}, 60_000)
afterEach(async () => {
  await attacked.isWell()
}, 30_000)
afterAll(() => attacked.stop())

const { wrongCodesPerMinute, allWrongCodesPerMinute } = defaultHttpLimits

/** Open for as long as the test runs. */
async function openDoor(): Promise<string> {
  const { target, town } = attacked
  const { token } = town.people.facilitator
  const answer = await target.call('POST', `${town.path}/door`, { token, body: { minutes: 60 } })
  return ((await answer.json()) as Door).code ?? ''
}

/** A guess from `address`; never the code itself. */
async function guess(address: string, path: string, real: string): Promise<number> {
  const length = path === '/api/device' ? 8 : 6
  const code = Array.from({ length }, () => codeLetters[Math.floor(Math.random() * 20)]).join('')
  const name = path.endsWith('join') ? { name: 'Mallory' } : {}
  const body = { code: code === real ? 'BBBBBB' : code, ...name }
  const headers = { 'x-forwarded-for': address }
  const answer = await attacked.target.call('POST', path, { body, headers })
  await answer.arrayBuffer()
  return answer.status
}

const paths = ['/api/door', '/api/door/join', '/api/device'] as const
type Kind = 'door' | 'device'
const kindOf = (path: string): Kind => (path === '/api/device' ? 'device' : 'door')

/** Many guesses, fifty at a time; how often each status was answered to codes of each kind. */
async function guessMany(count: number, addressOf: (i: number) => string, real: string) {
  const said: Record<Kind, Map<number, number>> = { door: new Map(), device: new Map() }
  for (let from = 0; from < count; from += 50) {
    const pathOf = (i: number): string => paths[(from + i) % 3] ?? ''
    const statuses = await Promise.all(
      Array.from({ length: 50 }, (_, i) => guess(addressOf(from + i), pathOf(i), real)),
    )
    for (const [i, status] of statuses.entries()) {
      const ofKind = said[kindOf(pathOf(i))]
      ofKind.set(status, (ofKind.get(status) ?? 0) + 1)
    }
  }
  return said
}

test('A23 5,000 guesses from one address: twenty of a kind are looked at, nobody else waits', async () => {
  const real = await openDoor()
  const said = await guessMany(5000, () => '203.0.113.7', real)
  let refused = 0
  for (const ofKind of Object.values(said)) {
    expect(ofKind.get(404)).toBe(wrongCodesPerMinute)
    refused += ofKind.get(429) ?? 0
  }
  // Beyond the joins of an address it is refused even before.
  expect(refused).toBe(5000 - 2 * wrongCodesPerMinute)
  await attacked.lives()
  const honest = await attacked.target.call('POST', '/api/door', {
    body: { code: real },
    headers: { 'x-forwarded-for': '198.51.100.1' },
  })
  expect(honest.status).toBe(200)
}, 60_000)

test('A23 10,000 guesses from 1,000 addresses: sixty of a kind are looked at a minute', async () => {
  const { target, town } = attacked
  const real = await openDoor()
  const began = performance.now()
  const said = await guessMany(10_000, (i) => `203.0.${i % 250}.${(i * 7) % 4}`, real)
  const minutes = Math.ceil((performance.now() - began) / 60_000)
  for (const ofKind of Object.values(said)) {
    expect([...ofKind.keys()].sort()).toEqual([404, 429])
    // What the guesses before left over of this minute, and what a slow machine lets through later.
    expect(ofKind.get(404)).toBeLessThanOrEqual(allWrongCodesPerMinute * minutes)
  }
  await attacked.lives()
  // The right code waits as the wrong ones do; links, and whoever is in, do not.
  const headers = { 'x-forwarded-for': '198.51.100.2' }
  const late = await target.call('POST', '/api/door', { body: { code: real }, headers })
  expect(late.status).toBe(429)
  expect(Number(late.headers.get('retry-after'))).toBeLessThanOrEqual(60)
  const byLink = await target.call('POST', `${town.path}/join`, {
    body: { key: town.keys.participant, name: 'By link' },
    headers,
  })
  expect(byLink.status).toBe(201)
}, 120_000)
