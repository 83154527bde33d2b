/**
 * How far people are: counts of people done and started, overall and per department, at most once a
 * second. Never what they answered, and never per item (SPEC P5): ballots on items that were taken
 * off the board, or merged into others, count too, or whoever takes off all but one would read who has
 * voted on that one.
 */
import { isComplete, isNoContact } from '../../shared/domain/rating/rating.ts'
import { withoutSmall } from '../../shared/domain/readyGroups.ts'
import { answerFor } from '../../shared/domain/touchpoint/merges.ts'
import type { Activity } from '../../shared/domain/step.ts'
import type { Progress, Settings } from '../../shared/domain/workshop.ts'
import { departments } from '../../shared/doc/frame.ts'
import { asProgress, panelProgress, progressRoot, roster } from '../../shared/doc/record.ts'
import { askedTouchpoints, asksAboutSome } from './asked.ts'
import { ballotsNow, votedItems } from './ballots.ts'
import type { RoomCore } from './core.ts'
import { isAskedAbout, panelOf } from './customers.ts'
import { loadedDesks } from './desks.ts'
import type { CountedPerson, Vote } from './vault.ts'
import { hasDrafts } from './waiting.ts'

/** Votes in the order of the steps. */
export const votes = ['rate', 'swot', 'prioritise'] as const satisfies readonly Activity[]

/** Whether people write or vote in secret now, so that somebody waits for how far they are. */
export function isCounting(core: RoomCore): boolean {
  const { activities } = core.state()
  return (
    panelOf(core).state === 'open' ||
    activities.collect.state === 'private' ||
    votes.some((vote) => activities[vote].state === 'open')
  )
}

/** Writes the progress of private drafting and of every open vote, where it changed. All desks must be in memory. */
export function writeProgress(core: RoomCore): void {
  const { activities } = core.state()
  if (activities.collect.state === 'private') write(core, 'collect', draftingOf(core))
  for (const vote of votes)
    if (activities[vote].state === 'open') write(core, vote, toldOf(core, vote))
  if (panelOf(core).state !== 'open') return
  const asked = askedOf(core)
  if (asked.of > 0) write(core, panelProgress, asked)
}

type Told = Activity | typeof panelProgress

/** Forgets how far people were with these: their drafts were published, or a new round asks anew. */
export function clearProgress(core: RoomCore, all: readonly Told[]): void {
  const known = core.writer.ahead('record').getMap(progressRoot)
  const told = all.filter((one) => known.has(one))
  if (told.length === 0) return
  core.writer.edit('record', (record) => {
    for (const one of told) record.getMap(progressRoot).delete(one)
  })
}

function write(core: RoomCore, activity: Told, next: Progress): void {
  const known = asProgress(core.writer.ahead('record').getMap(progressRoot).get(activity))
  if (JSON.stringify(known) === JSON.stringify(next)) return
  core.writer.edit('record', (record) => record.getMap(progressRoot).set(activity, next))
}

/** How many people have a draft; neither how many drafts, nor in which department or stage. */
function draftingOf(core: RoomCore): Progress {
  const started = new Set(
    loadedDesks(core)
      .filter(({ document }) => hasDrafts(document))
      .map(({ participantId }) => participantId),
  )
  const expected = expectedOf(core, started)
  return {
    done: 0,
    started: expected.filter(({ id }) => started.has(id)).length,
    of: expected.length,
    departments: {},
  }
}

/** How many customers have joined, begun, and answered for everything they are asked about (SPEC PN3). */
function askedOf(core: RoomCore): Progress {
  const asked = askedTouchpoints(core).filter(isAskedAbout)
  const answers = ballotsNow(core, 'rate').filter(({ customerClass }) => customerClass !== null)
  const isDone = ({ ratings }: CountedPerson): boolean =>
    asked.length > 0 &&
    asked.every((touchpoint) => {
      const rating = answerFor(touchpoint, ratings)
      return rating !== undefined && (isComplete(rating) || isNoContact(rating))
    })
  return {
    done: answers.filter(isDone).length,
    started: answers.length,
    of: roster.list(core.docs.record).filter(({ role }) => role === 'customer').length,
    departments: {},
  }
}

/** Facilitators may take part; who of them does not is not waited for. */
function expectedOf(core: RoomCore, started: ReadonlySet<string>) {
  return roster
    .list(core.docs.record)
    .filter(({ id, role }) => role === 'participant' || (role === 'facilitator' && started.has(id)))
}

/**
 * Of dots and estimates no department under three is told (SPEC S49). While people rate every department is,
 * however small: the group waits for all of them, and says so by department (SPEC P5, S50); but where it
 * is about some touchpoints alone that would tell who has answered which (SPEC PN84).
 */
function toldOf(core: RoomCore, vote: Vote): Progress {
  const progress = progressOf(core, vote)
  return vote === 'rate' && !asksAboutSome(core) ? progress : withoutSmall(progress)
}

function progressOf(core: RoomCore, vote: Vote): Progress {
  const items = votedItems(core, vote)
  const settings = core.settings()
  const voters = ballotsNow(core, vote).filter((person) => person.customerClass === null)
  const started = new Set(voters.map((person) => person.id))
  const done = new Set(
    voters.filter((person) => isDone(person, vote, items, settings)).map((person) => person.id),
  )
  const expected = expectedOf(core, started)
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
    ...proxiedOf(voters),
  }
}

/** How many of those who began are people a scribe enters answers for; nothing where nobody is. */
function proxiedOf(voters: readonly CountedPerson[]): Pick<Progress, 'proxied'> {
  const count = voters.filter((person) => person.proxied === true).length
  return count > 0 ? { proxied: count } : {}
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
