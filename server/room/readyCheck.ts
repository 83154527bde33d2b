/**
 * "Are you done?": everybody answers on their own desk, where the answer survives a reload, a lost connection
 * and a restart, and the server publishes counts by department (SPEC S30, S31), of none that is so small that
 * it names somebody: the record is sent to everybody, whatever their screen draws (SPEC S49). Who it was is told to nobody:
 * whoever was counted stays so while people are asked, under the department they had then, or their going
 * would tell whether they had answered (SPEC S38).
 */
import type * as Y from 'yjs'
import { ownerOf } from '../../shared/access/docName.ts'
import { isReady } from '../../shared/doc/desk.ts'
import { asId, fieldsOf } from '../../shared/doc/fields.ts'
import { departments } from '../../shared/doc/frame.ts'
import { asProgress, progressRoot, readyProgress, roster } from '../../shared/doc/record.ts'
import { withoutSmall } from '../../shared/domain/readyGroups.ts'
import type { Progress } from '../../shared/domain/workshop.ts'
import type { RoomCore } from './core.ts'
import { readDesk } from './deskReading.ts'

/** Writes how many are done, where it changed. All desks must be in memory. */
export function writeReady(core: RoomCore): void {
  const { ready } = core.state()
  if (!ready) return
  const next = countReady(core, ready.id)
  const known = asProgress(core.writer.ahead('record').getMap(progressRoot).get(readyProgress))
  if (JSON.stringify(known) === JSON.stringify(next)) return
  core.writer.edit('record', (record) => record.getMap(progressRoot).set(readyProgress, next))
}

/** Forgets the counts of the check before, and who was counted. */
export function clearReady(core: RoomCore): void {
  if (askedIn(core.writer.ahead('vault')).size > 0)
    core.writer.edit('vault', (vault) => askedIn(vault).clear())
  if (!core.writer.ahead('record').getMap(progressRoot).has(readyProgress)) return
  core.writer.edit('record', (record) => record.getMap(progressRoot).delete(readyProgress))
}

function countReady(core: RoomCore, id: string): Progress {
  const done = doneWith(core, id)
  const counted = countedFor(core, id, done)
  const count = (people: readonly Counted[]): { done: number; of: number } => ({
    done: people.filter((person) => done.has(person.id)).length,
    of: people.length,
  })
  const byDepartment: Record<string, { done: number; of: number }> = {}
  for (const department of departments.list(core.docs.frame)) {
    const people = counted.filter((person) => person.department === department.id)
    if (people.length > 0) byDepartment[department.id] = count(people)
  }
  return withoutSmall({ ...count(counted), started: 0, departments: byDepartment })
}

/** Who said so, those who were removed meanwhile among them. */
function doneWith({ documents }: RoomCore, id: string): ReadonlySet<string> {
  const done = documents.all().flatMap((document) => {
    const owner = ownerOf(document.name)
    const isDone = owner !== null && readDesk(document, `ready ${id}`, (doc) => isReady(doc, id))
    return isDone ? [owner] : []
  })
  return new Set(done)
}

interface Counted {
  readonly id: string
  readonly department: string | null
}

const askedIn = (vault: Y.Doc): Y.Map<unknown> => vault.getMap('asked')

/**
 * Everybody who took part since this was asked: nobody waits for who was away all the time. A facilitator
 * takes part by answering.
 */
function countedFor(core: RoomCore, id: string, done: ReadonlySet<string>): readonly Counted[] {
  const vault = core.writer.ahead('vault')
  const known = [...askedIn(vault).entries()].flatMap(([person, raw]) => {
    const fields = fieldsOf(raw)
    return fields?.check === id ? [{ id: person, department: asId(fields.department) }] : []
  })
  const ids = new Set(known.map((person) => person.id))
  const people = roster.list(core.docs.record)
  const came = people
    .filter((one) => one.role === 'participant' && (one.present || done.has(one.id)))
    .filter((one) => !ids.has(one.id))
    .map((one) => ({ id: one.id, department: one.department }))
  if (came.length > 0)
    core.writer.edit('vault', (doc) => {
      for (const { id: person, department } of came)
        askedIn(doc).set(person, { check: id, department })
    })
  const steering = people.filter(
    (one) => one.role === 'facilitator' && done.has(one.id) && !ids.has(one.id),
  )
  return [...known, ...came, ...steering]
}

/** This person is not counted any more: they were erased. */
export function forgetAsked(vault: Y.Doc, participantId: string): void {
  if (askedIn(vault).has(participantId)) askedIn(vault).delete(participantId)
}
