/**
 * How far people are: counts of people done and started, overall and per department, at most once a
 * second. Never what they answered, and never per item (SPEC P5): ballots on items that were taken
 * off the board count too, or whoever takes off all but one would read who has voted on that one.
 */
import { isComplete } from '../../shared/domain/rating/rating.ts'
import type { Activity } from '../../shared/domain/step.ts'
import type { Progress, Settings } from '../../shared/domain/workshop.ts'
import { departments } from '../../shared/doc/frame.ts'
import { asProgress, progressRoot, roster } from '../../shared/doc/record.ts'
import { ballotsNow, votedItems } from './ballots.ts'
import type { RoomCore } from './core.ts'
import type { CountedPerson, Vote } from './vault.ts'

/** Votes in the order of the steps. */
export const votes = ['rate', 'swot', 'prioritise'] as const satisfies readonly Activity[]

/** Writes the progress of every open vote, where it changed. All desks must be in memory. */
export function writeProgress(core: RoomCore): void {
  const state = core.state()
  for (const vote of votes) {
    if (state.activities[vote].state !== 'open') continue
    const next = progressOf(core, vote)
    const known = asProgress(core.writer.ahead('record').getMap(progressRoot).get(vote))
    if (JSON.stringify(known) === JSON.stringify(next)) continue
    core.writer.edit('record', (record) => record.getMap(progressRoot).set(vote, next))
  }
}

function progressOf(core: RoomCore, vote: Vote): Progress {
  const items = votedItems(core.docs.board, vote)
  const settings = core.settings()
  const voters = ballotsNow(core, vote).filter((person) => person.customerClass === null)
  const started = new Set(voters.map((person) => person.id))
  const done = new Set(
    voters.filter((person) => isDone(person, vote, items, settings)).map((person) => person.id),
  )
  // Facilitators may vote; who of them does not is not waited for.
  const expected = roster
    .list(core.docs.record)
    .filter(({ id, role }) => role === 'participant' || (role === 'facilitator' && started.has(id)))
  const byDepartment: Record<string, { done: number; of: number }> = {}
  for (const { id } of departments.list(core.docs.frame)) {
    const people = expected.filter((person) => person.department === id)
    if (people.length > 0)
      byDepartment[id] = { done: people.filter((p) => done.has(p.id)).length, of: people.length }
  }
  return {
    done: done.size,
    started: started.size,
    of: expected.length,
    departments: byDepartment,
  }
}

function isDone(
  { ratings, estimates, dots }: CountedPerson,
  vote: Vote,
  items: ReadonlySet<string>,
  { dotBudget, dotsPerItem }: Settings,
): boolean {
  if (items.size === 0) return false
  if (vote === 'rate') return Object.values(ratings).filter(isComplete).length >= items.size
  if (vote === 'prioritise') return Object.keys(estimates).length >= items.size
  const given = Object.values(dots).reduce((total, count) => total + count, 0)
  return given >= Math.min(dotBudget, items.size * dotsPerItem)
}
