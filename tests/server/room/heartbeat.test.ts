import { expect, test } from 'vitest'
import type { Change } from '../../../server/log/updateLog.ts'
import { LogError } from '../../../server/log/updateLog.ts'
import { createHeartbeat, type Batch } from '../../../server/room/heartbeat.ts'
import { createSkippingTime } from './skippingTime.ts'

/** A heartbeat over a log that commits when the test says so. */
function makeHeartbeat(tick = 0) {
  const events: string[] = []
  const waiting: { resolve(): void; reject(error: Error): void }[] = []
  const committed: Change[] = []
  const heartbeat = createHeartbeat({
    time: createSkippingTime(),
    tick: { ms: () => tick, late: () => {} },
    commit(change) {
      committed.push(change)
      events.push(`commit ${rolesOf(change)}`)
      return new Promise<number>((resolve, reject) =>
        waiting.push({ resolve: () => resolve(1), reject }),
      )
    },
    apply: (batch: Batch) => void events.push(`apply ${batch.changes.length}`),
    onRefused: () => void events.push('refused'),
    onSavingAgain: () => void events.push('saving again'),
  })
  return { heartbeat, events, waiting, committed }
}

const rolesOf = (change: Change): string =>
  (change.setRoles ?? []).map(({ participantId }) => participantId).join(',')
const of = (participantId: string) => ({ setRoles: [{ participantId, role: 'viewer' }] }) as const
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

test('R1 what comes in together is committed together, and the next batch gathers meanwhile', async () => {
  const { heartbeat, events, waiting } = makeHeartbeat()
  heartbeat.addChange(of('a'))
  heartbeat.addChange(of('b'))
  await turn()
  heartbeat.addChange(of('c'))
  heartbeat.addChange(of('d'))
  await turn()
  expect(events).toEqual(['commit a,b'])
  waiting[0]?.resolve()
  await turn()
  expect(events).toEqual(['commit a,b', 'apply 2', 'commit c,d'])
  waiting[1]?.resolve()
  await heartbeat.settled()
})

test('R1 callbacks wait for what was added before them, and for nothing later', async () => {
  const { heartbeat, waiting } = makeHeartbeat()
  const called: string[] = []
  heartbeat.afterAll(() => called.push('nothing waits'))
  expect(called).toEqual(['nothing waits'])
  heartbeat.addChange(of('a'))
  heartbeat.afterAll(() => called.push('a'))
  await turn()
  heartbeat.afterAll(() => called.push('still a'))
  heartbeat.addChange(of('b'))
  heartbeat.afterAll(() => called.push('b'))
  waiting[0]?.resolve()
  await turn()
  expect(called).toEqual(['nothing waits', 'a', 'still a'])
  waiting[1]?.resolve()
  await turn()
  expect(called.at(-1)).toBe('b')
})

test('R2 a refused batch is neither applied nor overtaken, and tried again', async () => {
  const { heartbeat, events, waiting } = makeHeartbeat()
  heartbeat.addChange(of('a'))
  await turn()
  heartbeat.addChange(of('b'))
  waiting[0]?.reject(new LogError('unavailable', 'disk full'))
  await turn()
  expect(events).toEqual(['commit a', 'refused'])
  expect(heartbeat.isRefused).toBe(true)
  await new Promise((resolve) => setTimeout(resolve, 130))
  expect(events.at(-1)).toBe('commit a')
  waiting[1]?.resolve()
  await turn()
  expect(events.slice(2)).toEqual(['commit a', 'saving again', 'apply 1', 'commit b'])
  waiting[2]?.resolve()
  await heartbeat.settled()
  expect(heartbeat.isRefused).toBe(false)
})

test('W3 after a batch the next one waits for the tick, the first after a quiet time does not', async () => {
  const { heartbeat, events, waiting } = makeHeartbeat(60)
  heartbeat.addChange(of('a'))
  await turn()
  expect(events).toEqual(['commit a'])
  waiting[0]?.resolve()
  await turn()
  heartbeat.addChange(of('b'))
  await turn()
  heartbeat.addChange(of('c'))
  expect(events).toEqual(['commit a', 'apply 1'])
  await new Promise((resolve) => setTimeout(resolve, 80))
  expect(events.at(-1)).toBe('commit b,c')
})
