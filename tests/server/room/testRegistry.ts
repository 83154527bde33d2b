import { randomBytes } from 'node:crypto'
import type { UpdateLog } from '../../../server/log/updateLog.ts'
import { isRefusal } from '../../../server/room/contract.ts'
import { defaultRoomLimits } from '../../../server/room/limits.ts'
import { createRegistry } from '../../../server/room/registry.ts'
import { createMemoryLog } from '../log/memoryLog.ts'
import { createWorkHere } from '../versions/workHere.ts'
import { createSkippingTime } from './skippingTime.ts'

/** A registry over a log in memory unless the test brings one, and workshops for it. */
export async function makeRegistry(log: UpdateLog = createMemoryLog()) {
  const time = createSkippingTime()
  const report = (): void => {}
  const registry = await createRegistry({
    log,
    versionWork: createWorkHere(),
    limits: defaultRoomLimits,
    time,
    randomBytes,
    report,
  })
  const blank = { title: 'Phone', language: 'en', template: 'blank', imported: null } as const
  const make = async (): Promise<string> => {
    const made = await registry.create(blank)
    if (isRefusal(made)) throw new Error(made.detail)
    return made.id
  }
  return { registry, time, make }
}
