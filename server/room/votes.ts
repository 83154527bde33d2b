/**
 * Follows the desks: publishes drafts while collecting is open, counts who has begun and is done, and keeps late
 * ballots apart. Gathers for a moment, so that a group voting at once costs one look (SPEC P2, P5, P6).
 */
import { countedNow } from './ballots.ts'
import type { RoomCore } from './core.ts'
import { loadedDesks, openDesks } from './desks.ts'
import { isCounting, votes, writeProgress } from './progress.ts'
import { hasDrafts, publishDrafts } from './publish.ts'
import { writeReady } from './readyCheck.ts'
import type { RoomDocument } from './roomDocument.ts'
import { lateBallots, writeTallies } from './tally.ts'
import { countedPeople, keepLateGroups, shownLateGroups, type Vote } from './vault.ts'

const countPauseMs = 1000
const publishPauseMs = 100
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

  const publish = async (): Promise<void> => {
    if (isPublishing(core)) publishDrafts(core)
  }
  const count = async (): Promise<void> => {
    const { activities, ready } = core.state()
    const isAnyRevealed = votes.some((vote) => activities[vote].state === 'revealed')
    if (!isCounting(core.state()) && !isAnyRevealed && !ready) return
    await needDesks()
    writeProgress(core)
    for (const vote of votes) if (activities[vote].state === 'revealed') showLate(core, vote)
  }

  return {
    writeReady(core)
    changed(document) {
      if (isPublishing(core) && bringsDrafts(core, document))
        soon('publishing', publishPauseMs, publish)
      if (document.kind !== 'vault') soon('counting', countPauseMs, count)
    },
    close() {
      isClosed = true
      for (const cancel of timers.values()) cancel()
      timers.clear()
    },
  }
}

function isPublishing(core: RoomCore): boolean {
  const { activities, boardLocked } = core.state()
  const { state } = activities.collect
  return !boardLocked && (state === 'open' || state === 'revealed')
}

/** A change of the record may mean that the board was unlocked, so all desks are looked at. */
function bringsDrafts(core: RoomCore, document: RoomDocument): boolean {
  if (document.kind === 'desk') return hasDrafts(document)
  return document.kind === 'record' && loadedDesks(core).some((desk) => hasDrafts(desk.document))
}

function showLate(core: RoomCore, vote: Vote): void {
  const { round } = core.state()
  const vault = core.writer.ahead('vault')
  const late = lateBallots(countedNow(core, vote), countedPeople(vault, vote, round))
  const groups = Math.floor(late.length / fewestLate)
  if (groups <= shownLateGroups(vault, vote, round)) return
  core.writer.edit('vault', (doc) => keepLateGroups(doc, vote, round, groups))
  core.writer.edit('record', (record) =>
    writeTallies({ record, frame: core.docs.frame, vote, round, suffix: '-late' }, late),
  )
}
