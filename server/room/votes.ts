/**
 * Follows the desks: has published what lies on them, counts who has begun and is done, and keeps late
 * ballots apart. Gathers for a moment, so that a group voting at once costs one look (SPEC P2, P5, P6).
 */
import { countedNow, ratedTogether } from './ballots.ts'
import type { RoomCore } from './core.ts'
import { createDeskPublisher, type DeskPublisher, type Turns } from './deskPublisher.ts'
import { openDesks } from './desks.ts'
import { lateBallots, lateStep, withinBudget } from './late.ts'
import { isCounting, votes, writeProgress } from './progress.ts'
import { writeReady } from './readyCheck.ts'
import type { RoomDocument } from './roomDocument.ts'
import { writeTallies } from './tally.ts'
import {
  countedPeople,
  finalLate,
  keepShownLate,
  mergedAtReveal,
  shownLate,
  sideOf,
  type Vote,
} from './vault.ts'
import { withKnowers } from './writers.ts'

const countPauseMs = 1000

export interface DeskFollower {
  /** A document changed. */
  changed(document: RoomDocument): void
  close(): void
}

/**
 * Keeps what is told of desks up with them, each kind once in a pause and in the room's turn; a failure is
 * reported and the next change tries again.
 */
export function createDeskFollower(core: RoomCore): DeskFollower {
  return new FollowerOfRoom(core)
}

/** A class, because there are thousands (decision 11). */
class FollowerOfRoom implements DeskFollower, Turns {
  readonly #core: RoomCore
  readonly #timers = new Map<string, () => void>()
  readonly #publisher: DeskPublisher
  #areDesksOpen = false
  #isClosed = false

  constructor(core: RoomCore) {
    this.#core = core
    this.#publisher = createDeskPublisher(core, this)
  }

  changed(document: RoomDocument): void {
    this.#publisher.changed(document)
    if (document.kind !== 'vault') this.soon('counting', countPauseMs, () => this.#count())
  }

  close(): void {
    this.#isClosed = true
    this.#publisher.close()
    for (const cancel of this.#timers.values()) cancel()
    this.#timers.clear()
  }

  soon(name: string, ms: number, deed: () => Promise<void>): void {
    if (this.#timers.has(name) || this.#isClosed) return
    const cancel = this.#core.time.after(ms, () => {
      this.#timers.delete(name)
      this.#inTurn(deed).catch((cause) => this.#core.report(`${name} failed`, cause))
    })
    this.#timers.set(name, cancel)
  }

  async needDesks(): Promise<void> {
    if (!this.#areDesksOpen) await openDesks(this.#core)
    this.#areDesksOpen = true
  }

  #inTurn(deed: () => Promise<void>): Promise<void> {
    return this.#core.inTurn(async () => {
      if (!this.#isClosed) await deed()
    })
  }

  async #count(): Promise<void> {
    const core = this.#core
    const { activities, ready } = core.state()
    const revealed = votes.filter((vote) => activities[vote].state === 'revealed')
    if (!isCounting(core) && revealed.length === 0 && !ready) return
    await this.needDesks()
    writeProgress(core)
    writeReady(core)
    for (const vote of revealed) showLate(core, vote)
  }
}

function showLate(core: RoomCore, vote: Vote): void {
  const { round } = core.state()
  const vault = core.writer.ahead('vault')
  const shown = shownLate(vault, vote, round)
  if (!shown) return
  // As at the reveal: between two ways of counting, a difference would tell one person's answer (SPEC D63).
  const merged = vote === 'rate' ? mergedAtReveal(vault, round) : {}
  const counted = ratedTogether(countedPeople(vault, vote, round), merged)
  const now = lateBallots(ratedTogether(countedNow(core, vote), merged), counted)
  const { dotBudget, dotsPerItem } = core.settings()
  const limits = { budget: dotBudget, perItem: dotsPerItem }
  const late = withKnowers(core, withinBudget(now, counted, shown, limits))
  const sides = (['house', 'customers'] as const).map((side) => {
    const before = shown.filter((person) => sideOf(person) === side)
    const added = late.filter((person) => sideOf(person) === side)
    const step = lateStep(before, added, finalLate(vault, vote, round, side))
    return { people: step?.people ?? before, step }
  })
  if (sides.every(({ step }) => step === null)) return
  core.writer.edit('vault', (doc) =>
    keepShownLate(
      doc,
      vote,
      round,
      sides.flatMap(({ people }) => people),
    ),
  )
  core.writer.edit('record', (record) => {
    for (const { step } of sides)
      if (step) {
        const target = { record, frame: core.docs.frame, vote, round, late: step.grown }
        writeTallies(target, withKnowers(core, step.people))
      }
  })
}
