/** Out means out: every document, every call, what is on its way and the other device (SPEC A27). */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeviceCode, DeviceJoined } from '../../shared/protocol/http.ts'
import { endOf, endTown, startTown, type Target, type Town } from './attackTools.ts'
import { until } from './client.ts'

let target: Target
let town: Town

beforeAll(async () => void ({ target, town } = await startTown()), 60_000)
afterAll(() => endTown(target))

/** What the contract allows between the facilitator's answer and the last line cut (ms). */
const outWithinMs = 1000
const kinds = ['frame', 'board', 'record', 'desk']

/** The same person on a second device, by a code. */
async function secondDevice(token: string): Promise<DeviceJoined> {
  const asked = await target.call('POST', `${town.path}/device`, { token })
  const { code } = (await asked.json()) as DeviceCode
  return (await (
    await target.call('POST', '/api/device', { body: { code } })
  ).json()) as DeviceJoined
}

const remove = (participantId: string) => town.command({ type: 'removeParticipant', participantId })

test('A27 four documents on two devices are closed with 4403 within a second of the answer', async () => {
  const ana = await town.join('participant', 'Ana')
  const there = await secondDevice(ana.token)
  expect(there.participantId).toBe(ana.participantId)
  const lines = [ana.token, there.token].flatMap((token) =>
    kinds.map((kind) => town.raw(kind, token)),
  )
  await Promise.all(lines.map((line) => line.opened()))
  for (const line of lines) line.step1()
  await until(() => lines.every((line) => line.frames.length > 0), 'all are in')
  expect((await remove(ana.participantId)).status).toBe(200)
  const answered = performance.now()
  await until(() => lines.every((line) => line.closed !== null), 'all are out', 5000)
  expect(performance.now() - answered).toBeLessThan(outWithinMs)
  expect(lines.map((line) => line.closed?.code)).toEqual(lines.map(() => 4403))
})

test('A27 whoever is removed reads and writes nothing more by HTTP, whichever device asks', async () => {
  const ana = await town.join('facilitator', 'Ana')
  const there = await secondDevice(ana.token)
  const asked = await target.call('POST', `${town.path}/device`, { token: ana.token })
  const { code } = (await asked.json()) as DeviceCode
  expect((await remove(ana.participantId)).status).toBe(200)
  const calls: [string, string, object?][] = [
    ['GET', ''],
    ['GET', '/panel'],
    ['GET', '/door'],
    ['POST', '/door', {}],
    ['DELETE', '/door'],
    ['POST', '/device'],
    ['GET', '/exports/workshop.json'],
    ['GET', '/versions/any'],
    ['POST', '/commands', { type: 'setStep', step: 'rate' }],
    ['DELETE', ''],
  ]
  for (const token of [ana.token, there.token])
    for (const [method, path, body] of calls) {
      const answer = await target.call(method, `${town.path}${path}`, {
        token,
        ...(body && { body }),
      })
      expect([method, path, answer.status]).toEqual([method, path, 401])
    }
  expect((await target.call('POST', '/api/device', { body: { code } })).status).toBe(404)
})

test('A27 upgrades on their way while somebody is removed end outside', async () => {
  const ana = await town.join('participant', 'Ana')
  const lines: ReturnType<Town['raw']>[] = []
  // Begun before, during and after the removal, on all four documents.
  for (let i = 0; i < 4; i++) lines.push(...kinds.map((kind) => town.raw(kind, ana.token)))
  const removed = remove(ana.participantId)
  for (let i = 0; i < 4; i++) {
    lines.push(...kinds.map((kind) => town.raw(kind, ana.token)))
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  expect((await removed).status).toBe(200)
  const answered = performance.now()
  lines.push(...kinds.map((kind) => town.raw(kind, ana.token)))
  const ends = await Promise.all(lines.map(endOf))
  expect(performance.now() - answered).toBeLessThan(outWithinMs * 3)
  // 4529: one person has sixteen lines and no seventeenth.
  for (const end of ends) expect([4401, 4403, 4529]).toContain(end)
  expect(ends.slice(-4)).toEqual([4401, 4401, 4401, 4401])
}, 30_000)

test('A27 a call that waits for its turn behind the removal is refused', async () => {
  const fay = await town.join('facilitator', 'Fay')
  const calls = [
    remove(fay.participantId),
    ...Array.from({ length: 20 }, (_, i) =>
      town.command({ type: 'startTimer', seconds: 100 + i }, fay),
    ),
  ]
  const answers = await Promise.all(calls)
  expect(answers[0]?.status).toBe(200)
  const late = await town.command({ type: 'startTimer', seconds: 999 }, fay)
  expect(late.status).toBe(401)
  for (const { status } of answers.slice(1)) expect([200, 401, 403]).toContain(status)
})
