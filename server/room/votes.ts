/**
 * Follows the desks: has published what lies on them, counts who has begun and is done, and keeps late
 * ballots apart. Gathers for a moment, so that a group voting at once costs one look (SPEC P2, P5, P6).
 */
import { leavesOneAlone } from '../../shared/domain/rating/knowers.ts'
import { countedNow, ratedTogether } from './ballots.ts'
import type { RoomCore } from './core.ts'
import { createDeskPublisher } from './deskPublisher.ts'
import { openDesks } from './desks.ts'
import { isCounting, votes, writeProgress } from './progress.ts'
import { writeReady } from './readyCheck.ts'
import type { RoomDocument } from './roomDocument.ts'
import { lateBallots, writeTallies } from './tally.ts'
import {
  countedPeople,
  keepLateGroups,
  keepLatePeople,
  mergedAtReveal,
  shownLateGroups,
  shownLatePeople,
  type Vote,
} from './vault.ts'
import { withKnowers } from './writers.ts'

const countPauseMs = 1000
/** Late ballots are shown in groups, so that no one ballot can be told from a difference. */
const fewestLate = 3

export interface DeskFollower {
  /** A document changed. */
  changed(document: RoomDocument): void
  close(): void
}

export function createDeskFollower(core: RoomCore): DeskFollower {
  let areDesksOpen = false
  let isClosed = false
  const timers = new Map<string, () => void>()

  const soon = (name: string, ms: number, deed: () => Promise<void>): void => {
    if (timers.has(name) || isClosed) return
    const cancel = core.time.after(ms, () => {
      timers.delete(name)
      core
        .inTurn(async () => {
          if (!isClosed) await deed()
        })
        .catch((cause) => core.report(`${name} failed`, cause))
    })
    timers.set(name, cancel)
  }
  const needDesks = async (): Promise<void> => {
    if (!areDesksOpen) await openDesks(core)
    areDesksOpen = true
  }

  const publisher = createDeskPublisher(core, { soon, needDesks })
  const count = async (): Promise<void> => {
    const { activities, ready } = core.state()
    const isAnyRevealed = votes.some((vote) => activities[vote].state === 'revealed')
    if (!isCounting(core.state()) && !isAnyRevealed && !ready) return
    await needDesks()
    writeProgress(core)
    writeReady(core)
    for (const vote of votes) if (activities[vote].state === 'revealed') showLate(core, vote)
  }

  return {
    changed(document) {
      publisher.changed(document)
      if (document.kind !== 'vault') soon('counting', countPauseMs, count)
    },
    close() {
      isClosed = true
      publisher.close()
      for (const cancel of timers.values()) cancel()
      timers.clear()
    },
  }
}

function showLate(core: RoomCore, vote: Vote): void {
  const { round } = core.state()
  const vault = core.writer.ahead('vault')
  // As at the reveal: between two ways of counting, a difference would tell one person's answer (SPEC D63).
  const merged = vote === 'rate' ? mergedAtReveal(vault, round) : {}
  const late = lateBallots(
    ratedTogether(countedNow(core, vote), merged),
    ratedTogether(countedPeople(vault, vote, round), merged),
  )
  const groups = Math.floor(late.length / fewestLate)
  if (groups <= shownLateGroups(vault, vote, round)) return
  const people = withKnowers(core, late)
  const shown = new Set(shownLatePeople(vault, vote, round))
  // What is shown now and was not before is a group of its own: nobody may know all of it but one.
  if (leavesOneAlone(people.filter(({ id }) => !shown.has(id)))) return
  core.writer.edit('vault', (doc) => {
    keepLateGroups(doc, vote, round, groups)
    keepLatePeople(
      doc,
      vote,
      round,
      people.map(({ id }) => id),
    )
  })
  core.writer.edit('record', (record) =>
    writeTallies({ record, frame: core.docs.frame, vote, round, suffix: '-late' }, people),
  )
}
