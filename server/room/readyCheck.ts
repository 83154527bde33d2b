/**
 * "Are you done?": everybody answers on their own desk, where the answer survives a reload, a lost connection
 * and a restart, and the server publishes counts by department (SPEC S30, S31). Who it was is told to nobody.
 */
import { isReady } from '../../shared/doc/desk.ts'
import { departments } from '../../shared/doc/frame.ts'
import { asProgress, progressRoot, readyProgress, roster } from '../../shared/doc/record.ts'
import type { Participant } from '../../shared/domain/participant.ts'
import type { Progress } from '../../shared/domain/workshop.ts'
import type { RoomCore } from './core.ts'
import { readDesk } from './deskReading.ts'
import { loadedDesks } from './desks.ts'

/** Writes how many are done, where it changed. All desks must be in memory. */
export function writeReady(core: RoomCore): void {
  const { ready } = core.state()
  if (!ready) return
  const next = countReady(core, ready.id)
  const known = asProgress(core.writer.ahead('record').getMap(progressRoot).get(readyProgress))
  if (JSON.stringify(known) === JSON.stringify(next)) return
  core.writer.edit('record', (record) => record.getMap(progressRoot).set(readyProgress, next))
}

/** Forgets the counts of the check before. */
export function clearReady(core: RoomCore): void {
  if (!core.writer.ahead('record').getMap(progressRoot).has(readyProgress)) return
  core.writer.edit('record', (record) => record.getMap(progressRoot).delete(readyProgress))
}

function countReady(core: RoomCore, id: string): Progress {
  const done = new Set(
    loadedDesks(core)
      .filter(({ document }) => readDesk(document, `ready ${id}`, (doc) => isReady(doc, id)))
      .map(({ participantId }) => participantId),
  )
  const expected = roster
    .list(core.docs.record)
    .filter((person) => isExpected(person, done.has(person.id)))
  const count = (people: readonly Participant[]): { done: number; of: number } => ({
    done: people.filter((person) => done.has(person.id)).length,
    of: people.length,
  })
  const byDepartment: Record<string, { done: number; of: number }> = {}
  for (const department of departments.list(core.docs.frame)) {
    const people = expected.filter((person) => person.department === department.id)
    if (people.length > 0) byDepartment[department.id] = count(people)
  }
  return { ...count(expected), started: 0, departments: byDepartment }
}

/** Nobody waits for who is away, nor for a facilitator who does not take part. */
function isExpected({ role, present }: Participant, isDone: boolean): boolean {
  if (role === 'participant') return present || isDone
  return role === 'facilitator' && isDone
}
