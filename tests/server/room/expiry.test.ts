import { expect, test } from 'vitest'
import { createRegistry } from '../../../server/room/registry.ts'
import { isRefusal } from '../../../server/room/contract.ts'
import { defaultRoomLimits } from '../../../server/room/limits.ts'
import { createMemoryLog } from '../log/memoryLog.ts'
import { createWorkHere } from '../versions/workHere.ts'
import { randomBytes } from 'node:crypto'
import { createSkippingTime } from './skippingTime.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

async function stage(days: number | null) {
  const log = createMemoryLog()
  const time = createSkippingTime()
  const gone: string[] = []
  const start = () =>
    createRegistry({
      log,
      versionWork: createWorkHere(),
      limits: defaultRoomLimits,
      time,
      randomBytes,
      report: () => {},
      onExpired: (id) => gone.push(id),
    })
  let registry = await start()
  const made = await registry.create({
    title: 'Old',
    language: 'en',
    template: 'blank',
    imported: null,
  })
  if (isRefusal(made)) throw new Error(made.detail)
  const { id, keys } = made
  const room = async () => (await registry.open(id))!
  const joined = await (await room()).join({ key: keys.facilitator, name: 'Fay' })
  if (isRefusal(joined)) throw new Error(joined.detail)
  const actor = { participantId: joined.participantId, role: 'facilitator' } as const
  const command = async (body: object) => (await room()).command(actor, body as never)
  expect(await command({ type: 'setRetention', days })).toEqual({ ok: true })
  return {
    id,
    log,
    time,
    gone,
    command,
    room,
    token: joined.token,
    restart: async () => {
      await registry.close()
      registry = await start()
    },
    close: () => registry.close(),
    /** Lets the server look around, minute by minute. */
    async pass(ms: number) {
      for (let passed = 0; passed < ms; passed += 20 * minute) {
        time.skip(20 * minute)
        for (let turn = 0; turn < 12; turn++) await new Promise((next) => setImmediate(next))
      }
    },
  }
}

test('O42 a workshop nobody works in is deleted when its days are over, with all its rows', async () => {
  const { id, log, time, gone, pass, close } = await stage(30)
  await pass(20 * minute)
  time.skip(30 * day - 2 * hour)
  await pass(40 * minute)
  expect(gone).toEqual([])
  await pass(3 * hour)
  expect(gone).toEqual([id])
  expect(await log.find(id)).toBeNull()
  await close()
})

test('O42 so it is after a restart, and one that is kept for ever stays', async () => {
  const [old, eternal] = [await stage(7), await stage(null)]
  for (const one of [old, eternal]) {
    await one.pass(20 * minute)
    await one.restart()
    one.time.skip(8 * day)
    await one.pass(3 * hour)
  }
  expect([old.gone, eternal.gone]).toEqual([[old.id], []])
  expect(await eternal.log.find(eternal.id)).not.toBeNull()
  await Promise.all([old.close(), eternal.close()])
})

test('O40 work postpones it by all its days, and a look by a week', async () => {
  const { gone, time, pass, command, room, token, close } = await stage(30)
  time.skip(20 * day)
  expect(await command({ type: 'setStep', step: 'collect' })).toEqual({ ok: true })
  await pass(40 * minute)
  time.skip(12 * day)
  await pass(3 * hour)
  expect(gone).toEqual([])
  time.skip(17 * day)
  expect((await room()).actorOf(token)).not.toBeNull()
  await pass(40 * minute)
  time.skip(5 * day)
  await pass(3 * hour)
  expect(gone).toEqual([])
  time.skip(2 * day)
  await pass(3 * hour)
  expect(gone).toHaveLength(1)
  await close()
})

test('O43 a clock that is set on by mistake, and back within the hour, deletes nothing', async () => {
  const { id, gone, time, pass, log, close } = await stage(7)
  time.setClock(400 * day)
  await pass(40 * minute)
  time.setClock(-400 * day)
  await pass(3 * hour)
  expect(gone).toEqual([])
  expect(await log.find(id)).not.toBeNull()
  await close()
})

test('O42 taking the days back keeps it, and days out of range are refused by the schema', async () => {
  const { gone, time, pass, command, close } = await stage(7)
  expect(await command({ type: 'setRetention', days: null })).toEqual({ ok: true })
  time.skip(400 * day)
  await pass(3 * hour)
  expect(gone).toEqual([])
  await close()
})
