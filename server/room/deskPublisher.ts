/**
 * Publishes what reaches the desks: drafts while collecting is open, wishes while the board may be
 * written (SPEC P2, P20). What hides nobody goes at once; what hides its writer keeps the pace that
 * tells nothing (SPEC P21). It goes slice by slice, with time for everybody else between (SPEC P35).
 */
import { touchpoints } from '../../shared/doc/board.ts'
import { authorOf } from './authorship.ts'
import type { RoomCore } from './core.ts'
import { wouldDo } from './grantWish.ts'
import { keepNameless, wasEverNameless } from './nameless.ts'
import { createPace, crowd, type Pace } from './pace.ts'
import { choose, publishSlice, type IsDue, type Place } from './publish.ts'
import type { RoomDocument } from './roomDocument.ts'
import { isAdding, rulesNow } from './rules.ts'
import type { Time } from './time.ts'
import { lookAtDesks, type Look, type Waiting } from './waiting.ts'

export interface DeskPublisher {
  /** A document changed. */
  changed(document: RoomDocument): void
  close(): void
}

interface Turns {
  /** Does it once in `ms`, in turn with the commands, however often it is asked for meanwhile. */
  soon(name: string, ms: number, deed: () => Promise<void>): void
  /** Brings all desks into memory. */
  needDesks(): Promise<void>
}

/** After a change, and after the look at it (ms). */
const lookMs = 50
const promptMs = 50
/** After the room was opened (ms): what waited when it left memory waits no longer than the rest. */
const firstLookMs = 1000
/** What found no room is tried again (ms). */
const heldMs = 30_000

/** What is added, and what is changed, goes in batches of its own: a crowd that changes things hides nobody who adds. */
type Batch = 'adding' | 'changing'
type Speed = 'prompt' | Batch

export function createDeskPublisher(core: RoomCore, turns: Turns): DeskPublisher {
  const { time } = core
  /** What was chosen and is not done yet. */
  const chosen: Record<Speed, readonly Place[]> = { prompt: [], adding: [], changing: [] }
  const retries = createRetries(time)

  const isAnyDue: IsDue = (one, { isOpen }) => isOpen(one) && (!one.isHeld || retries.isDue(one))
  const isDue: Record<Speed, IsDue> = {
    prompt: (one, rules) => isAnyDue(one, rules) && !rules.isPatient(one),
    adding: (one, rules) => isAnyDue(one, rules) && rules.isPatient(one) && isAdding(one),
    changing: (one, rules) => isAnyDue(one, rules) && rules.isPatient(one) && !isAdding(one),
  }
  const due = (speed: Speed, { waiting }: Look): readonly Waiting[] => {
    const rules = rulesNow(core)
    return waiting.filter((one) => isDue[speed](one, rules))
  }
  const work = (speed: Speed, ms: number): void =>
    turns.soon(`publishing, ${speed}`, ms, async () => {
      if (chosen[speed].length === 0) chosen[speed] = choose(core, due(speed, lookAtDesks(core)))
      const { left, held } = publishSlice(core, chosen[speed], isDue[speed])
      for (const one of held) retries.later(one)
      chosen[speed] = left
      // In a turn of its own: commands, and all other rooms, come between.
      if (left.length > 0) work(speed, 0)
    })
  const paceOf = (batch: Batch): Pace =>
    createPace({
      time,
      randomBytes: core.randomBytes,
      stillWaiting: () => peopleIn(core, due(batch, lookAtDesks(core))),
      publish: () => work(batch, 0),
    })
  const paces = { adding: paceOf('adding'), changing: paceOf('changing') }
  const looks = createLooks(time, () => {
    const look = lookAtDesks(core)
    for (const batch of ['adding', 'changing'] as const) {
      const patient = due(batch, look)
      if (patient.length > 0) paces[batch].waiting(Math.max(1, peopleIn(core, patient)))
    }
    if (due('prompt', look).length > 0) work('prompt', promptMs)
    if (look.restMs !== null) looks.soon(look.restMs)
    if (retries.follow(look.waiting)) looks.soon(heldMs)
  })

  if (core.settings().anonymous || wasEverNameless(core.writer.ahead('vault')))
    turns.soon('first look', firstLookMs, async () => {
      keepNameless(core)
      await turns.needDesks()
      looks.soon(0)
    })
  return {
    changed(document) {
      const { kind } = document
      if (kind === 'frame') keepNameless(core)
      if (kind === 'desk' || kind === 'record' || kind === 'frame') looks.soon(lookMs)
    },
    close() {
      looks.close()
      paces.adding.close()
      paces.changing.close()
    },
  }
}

/** Looks that gather: the earliest that was asked for counts. */
function createLooks(time: Time, look: () => void) {
  let at = Number.POSITIVE_INFINITY
  let cancel = (): void => {}
  return {
    soon(ms: number): void {
      const next = time.ticks() + ms
      if (next >= at) return
      cancel()
      at = next
      cancel = time.after(ms, () => {
        at = Number.POSITIVE_INFINITY
        look()
      })
    },
    close: () => cancel(),
  }
}

/** When what found no room is tried again. */
function createRetries(time: Time) {
  const dueAt = new Map<string, number>()
  const nameOf = ({ desk, id }: Place): string => `${desk.name} ${id}`
  return {
    isDue: (place: Place): boolean => time.ticks() >= (dueAt.get(nameOf(place)) ?? 0),
    later: (place: Place): void => void dueAt.set(nameOf(place), time.ticks() + heldMs),
    /** Forgets what is not held any more; answers whether anything is. */
    follow(waiting: readonly Waiting[]): boolean {
      const held = new Set(waiting.filter(({ isHeld }) => isHeld).map(nameOf))
      for (const name of dueAt.keys()) if (!held.has(name)) dueAt.delete(name)
      return held.size > 0
    },
  }
}

/** What it costs to see whether an entry fits the board, in steps of about a microsecond. */
const stepsPerLook = 8

/**
 * How many people have something that would make a difference to the board, up to a crowd: what changes
 * nothing, or is there already, mixes with nobody's (SPEC P41).
 */
function peopleIn(core: RoomCore, patient: readonly Waiting[]): number {
  const board = core.writer.ahead('board')
  const vault = core.writer.ahead('vault')
  const people = new Set<string>()
  for (const { desk, id, draft, wish, isHeld } of patient) {
    const { participantId } = desk
    if (isHeld || people.has(participantId) || core.budgets.restOf(participantId) > 0) continue
    core.budgets.spend(participantId, stepsPerLook)
    const isOwn = authorOf(vault, id) === participantId
    const isSeen = draft ? !touchpoints.map(board).has(id) : wouldDo(board, wish, isOwn)
    if (isSeen) people.add(participantId)
    if (people.size >= crowd) break
  }
  return people.size
}
