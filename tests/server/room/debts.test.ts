import { expect, test } from 'vitest'
import { LogError, type Change, type UpdateLog } from '../../../server/log/updateLog.ts'
import { drafts } from '../../../shared/doc/desk.ts'
import { aDraft } from '../../flow/fixtures.ts'
import { createMemoryLog } from '../log/memoryLog.ts'
import { eventually, makeRoom } from './testRoom.ts'

/** A store that notes its commits and what left without a trace, and makes no snapshots while it is told so. */
function aStore() {
  const log = createMemoryLog()
  const commits: Change[] = []
  const traceless: string[] = []
  let isAway = false
  const store: UpdateLog = {
    ...log,
    commit: (id, change) => (commits.push(change), log.commit(id, change)),
    async putSnapshot(...args) {
      if (isAway) throw new LogError('unavailable', 'no room for a snapshot')
      return log.putSnapshot(...args)
    },
    async settleSnapshot(...args) {
      await log.settleSnapshot(...args)
      if (args[3]?.leavesNoTrace) traceless.push(args[1])
    },
  }
  return { store, log, commits, traceless, away: (is: boolean) => void (isAway = is) }
}

async function erased() {
  const at = aStore()
  const made = await makeRoom(at.store)
  const ana = await made.join('participant', 'Ana')
  const desk = await ana.open('desk')
  drafts.put(desk.doc, aDraft('d1', { title: 'Never mind' }))
  await desk.saved()
  at.away(true)
  const command = { type: 'eraseContributions', participantId: ana.participantId } as const
  await made.command({ ...command, removesName: false, removesPerson: false })
  return { ...at, made, ana, desk: `desk:${ana.participantId}` }
}

test('L44 that something is to leave the disk is in no later commit than its erasure', async () => {
  const { made, commits, desk } = await erased()
  const at = (doc: string): number =>
    commits.findIndex(({ updates }) =>
      updates.some((one) => one.doc === doc && one.author === 'server'),
    )
  expect(at('vault')).toBeGreaterThanOrEqual(0)
  expect(at(desk)).toBeGreaterThanOrEqual(at('vault'))
  expect(commits[at('vault')]?.deadline).toBe(1)
  await made.close()
})

test('L44 what the server did not come to it does when it starts again, with nobody there', async () => {
  const { made, log, traceless, away, desk } = await erased()
  expect(traceless).toEqual([])
  await made.restart(async () => away(false))
  await eventually(() => ['vault', 'record', desk].every((one) => traceless.includes(one)))
  const room = await made.room()
  expect(room.id).toBe(made.id)
  let left: readonly string[] = [made.id]
  for (let i = 0; i < 200 && left.length > 0; i++) {
    left = await log.withDeadline(1)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  expect(left).toEqual([])
  const { length } = traceless
  await made.restart()
  await made.room()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(traceless).toHaveLength(length)
  await made.close()
})

test('L44 a desk that is to be forgotten whole is owed until it is', async () => {
  const at = aStore()
  const made = await makeRoom(at.store)
  const ana = await made.join('participant', 'Ana')
  const desk = await ana.open('desk')
  drafts.put(desk.doc, aDraft('d1'))
  await desk.saved()
  const command = { type: 'eraseContributions', participantId: ana.participantId } as const
  await made.command({ ...command, removesName: true, removesPerson: true })
  const name = `desk:${ana.participantId}`
  await eventually(() => at.traceless.includes(name))
  expect(await at.log.withDeadline(1)).toEqual([made.id])
  await made.restart()
  await made.room()
  let left: readonly string[] = [made.id]
  for (let i = 0; i < 200 && left.length > 0; i++) {
    left = await at.log.withDeadline(1)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  expect(left).toEqual([])
  expect(await at.log.documents(made.id)).not.toContain(name)
  await made.close()
})
