import { beforeEach, expect, test } from 'vitest'
import { handOverTo } from '../../../../client/features/shell/handOverTo.ts'
import type { Command } from '../../../../shared/protocol/http.ts'

const given: Command[] = []
let refuses: number | null = null

const workshop = {
  id: 'w1',
  me: () => ({
    id: 'fay',
    name: 'Fay',
    department: null,
    role: 'facilitator' as const,
    present: true,
  }),
  command: async (command: Command) => {
    if (given.length === refuses) return { failed: 'offline' as const, detail: '' }
    given.push(command)
    return { ok: true as const }
  },
}
const to = (participantId: string, role: string) => ({ type: 'setRole', participantId, role })

beforeEach(() => {
  given.length = 0
  refuses = null
})

test('SH28 the other steers before I stop, so that at no moment nobody does', async () => {
  expect(await handOverTo(workshop, { id: 'gus', role: 'participant' })).toBeNull()
  expect(given).toEqual([to('gus', 'facilitator'), to('fay', 'participant')])
})

test('SH28 a co-facilitator takes over as they are', async () => {
  expect(await handOverTo(workshop, { id: 'gus', role: 'facilitator' })).toBeNull()
  expect(given).toEqual([to('fay', 'participant')])
})

test('SH28 when the other cannot steer I go on', async () => {
  refuses = 0
  expect(await handOverTo(workshop, { id: 'gus', role: 'viewer' })).toBe('offline')
  expect(given).toEqual([])
})
