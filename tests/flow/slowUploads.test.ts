/** Bodies on their way against the built program: together they take so much memory and no more (SPEC H31–H33). */
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CreatedWorkshop } from '../../shared/protocol/http.ts'
import { startTown, type Target, type Town } from './attackTools.ts'
import { pause, until } from './client.ts'

let target: Target
let town: Town
const open: Socket[] = []

beforeAll(
  async () =>
    void ({ target, town } = await startTown({
      LIMIT_BODIES_BYTES: String(2 * 1024 * 1024),
      LIMIT_REQUESTS_PER_MINUTE: '400',
      TRUSTED_PROXIES: '1',
    })),
  60_000,
)
afterAll(async () => {
  for (const socket of open) socket.destroy()
  expect(await target.stop()).toBe(0)
})

/** An upload that stands after its first bytes, and what it is answered. */
function slowUpload(address: string, bytes: number) {
  const { port, hostname } = new URL(target.url)
  const socket = connect(Number(port), hostname)
  open.push(socket)
  const state = { answer: '', isClosed: false }
  socket.on('data', (data: Buffer) => (state.answer += data.toString()))
  socket.on('error', () => {})
  socket.on('close', () => (state.isClosed = true))
  socket.write(
    [
      'POST /api/workshops HTTP/1.1',
      'Host: localhost',
      'Content-Type: application/json',
      `X-Forwarded-For: ${address}`,
      'Content-Length: 6000000',
      '',
      `{"title":"${'x'.repeat(bytes)}`,
    ].join('\r\n'),
  )
  return state
}

const make = (address: string) =>
  target.call('POST', '/api/workshops', {
    body: { title: 'Somebody else' },
    headers: { 'x-forwarded-for': address },
  })

test('H31 forty slow uploads of one address cost each other, are told why, and nobody else waits', async () => {
  const slow = Array.from({ length: 40 }, () => slowUpload('10.0.0.1', 200_000))
  await until(() => slow.filter(({ answer }) => answer !== '').length >= 30, 'most are given up')
  const [first] = slow.filter(({ answer }) => answer !== '')
  expect(first?.answer).toContain('HTTP/1.1 429')
  expect(first?.answer).toMatch(/retry-after: 30/iu)
  expect(first?.answer).toContain('tooFast')
  // What is left fits: at most ten of 200 kB in 2 MiB.
  expect(slow.filter(({ answer }) => answer === '').length).toBeLessThanOrEqual(10)
  expect(slow.filter(({ answer }) => answer === '').length).toBeGreaterThan(0)
  const made = await make('10.0.0.2')
  expect(made.status).toBe(201)
  expect(((await made.json()) as CreatedWorkshop).id).not.toBe('')
  expect((await town.command({ type: 'stopTimer' })).status).toBe(200)
})

test('H32 a body of another address comes through whole while one holds all there is', async () => {
  for (const socket of open.splice(0)) socket.destroy()
  await pause(100)
  const slow = Array.from({ length: 15 }, () => slowUpload('10.0.0.3', 200_000))
  await until(() => slow.some(({ answer }) => answer !== ''), 'it is full')
  const body = { title: 'Large', import: { format: 'other', rest: 'y'.repeat(600_000) } }
  const answer = await target.call('POST', '/api/workshops', {
    body,
    headers: { 'x-forwarded-for': '10.0.0.4' },
  })
  // Read whole and judged: a file of another kind, not too much at once.
  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain('not a Touchline workshop file')
})

test('H32 who goes away takes nothing along: afterwards there is room again', async () => {
  for (const socket of open.splice(0)) socket.destroy()
  await pause(100)
  const slow = Array.from({ length: 8 }, () => slowUpload('10.0.0.5', 200_000))
  await pause(300)
  expect(slow.filter(({ answer, isClosed }) => answer !== '' || isClosed)).toEqual([])
})

test('H33 a flood of calls turns no probe away, a flood of probes is slowed down, and life is told all the same', async () => {
  const at = (address: string) => ({ headers: { 'x-forwarded-for': address } })
  const calls = await Promise.all(
    Array.from({ length: 450 }, () => target.call('GET', '/api/openapi.json', at('10.0.0.6'))),
  )
  expect(calls.filter(({ status }) => status === 429).length).toBeGreaterThan(0)
  expect((await target.call('GET', '/readyz', at('10.0.0.6'))).status).toBe(200)
  expect((await target.call('GET', '/metrics', at('10.0.0.6'))).status).toBe(200)
  for (const path of ['/readyz', '/metrics']) {
    const probes = await Promise.all(
      Array.from({ length: 450 }, () => target.call('GET', path, at('10.0.0.7'))),
    )
    const refused = probes.filter(({ status }) => status === 429)
    expect(refused.length, path).toBeGreaterThan(0)
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
  }
  expect((await target.call('GET', '/healthz', at('10.0.0.7'))).status).toBe(200)
  expect((await target.call('GET', '/readyz', at('10.0.0.8'))).status).toBe(200)
}, 30_000)
