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
import { createRetries, heldMs, type Retries } from './retries.ts'
import type { RoomDocument } from './roomDocument.ts'
import { isAdding, rulesNow, type Rules } from './rules.ts'
import type { Time } from './time.ts'
import { lookAtDesks, type Look, type Waiting } from './waiting.ts'

export interface DeskPublisher {
  /** A document changed. */
  changed(document: RoomDocument): void
  close(): void
}

/** What it asks of who follows the desks. */
export interface Turns {
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

/** What is added, and what is changed, goes in batches of its own: a crowd that changes things hides nobody who adds. */
const batches = ['adding', 'changing'] as const
type Batch = (typeof batches)[number]
type Speed = 'prompt' | Batch

/**
 * One for each room. Where contributions are nameless, or ever were, it takes a first look at the desks a second after
 * the room was opened, else when something changes.
 */
export function createDeskPublisher(core: RoomCore, turns: Turns): DeskPublisher {
  return new PublisherOfRoom(core, turns)
}

/** A class, because there are thousands (decision 11). */
class PublisherOfRoom implements DeskPublisher {
  readonly #core: RoomCore
  readonly #turns: Turns
  readonly #looks: Looks
  readonly #retries: Retries
  /** What was chosen and is not done yet. */
  readonly #chosen: { [S in Speed]?: readonly Place[] } = {}
  /** Of what had to wait since the room was opened. */
  readonly #paces: { [B in Batch]?: Pace } = {}

  constructor(core: RoomCore, turns: Turns) {
    this.#core = core
    this.#turns = turns
    this.#looks = createLooks(core.time, () => this.#look())
    this.#retries = createRetries(core.time)
    if (core.settings().anonymous || wasEverNameless(core.writer.ahead('vault')))
      turns.soon('first look', firstLookMs, async () => {
        keepNameless(core)
        await turns.needDesks()
        this.#looks.soon(0)
      })
  }

  changed({ kind }: RoomDocument): void {
    if (kind === 'frame') keepNameless(this.#core)
    if (kind === 'desk' || kind === 'record' || kind === 'frame') this.#looks.soon(lookMs)
  }

  close(): void {
    this.#looks.close()
    for (const batch of batches) this.#paces[batch]?.close()
  }

  #look(): void {
    const look = lookAtDesks(this.#core)
    for (const batch of batches) {
      const patient = this.#due(batch, look)
      if (patient.length > 0)
        this.#paceOf(batch).waiting(Math.max(1, peopleIn(this.#core, patient)))
    }
    if (this.#due('prompt', look).length > 0) this.#work('prompt', promptMs)
    if (look.restMs !== null) this.#looks.soon(look.restMs)
    if (this.#retries.follow(look.waiting)) this.#looks.soon(heldMs)
  }

  #due(speed: Speed, { waiting }: Look): readonly Waiting[] {
    const rules = rulesNow(this.#core)
    return waiting.filter((one) => this.#isDue(speed, one, rules))
  }

  #isDue(speed: Speed, one: Waiting, rules: Rules): boolean {
    if (!rules.isOpen(one) || (one.isHeld && !this.#retries.isDue(one))) return false
    if (!rules.isPatient(one)) return speed === 'prompt'
    return speed === (isAdding(one) ? 'adding' : 'changing')
  }

  #paceOf(batch: Batch): Pace {
    const { time, randomBytes } = this.#core
    this.#paces[batch] ??= createPace({
      time,
      randomBytes,
      stillWaiting: () => peopleIn(this.#core, this.#due(batch, lookAtDesks(this.#core))),
      publish: () => this.#work(batch, 0),
    })
    return this.#paces[batch]
  }

  #work(speed: Speed, ms: number): void {
    this.#turns.soon(`publishing, ${speed}`, ms, async () => {
      const core = this.#core
      const before = this.#chosen[speed] ?? []
      const chosen = before.length > 0 ? before : choose(core, this.#due(speed, lookAtDesks(core)))
      // Should the slice throw, it goes on with what was drawn.
      this.#chosen[speed] = chosen
      const isDue: IsDue = (one, rules) => this.#isDue(speed, one, rules)
      const { left, held } = publishSlice(core, chosen, isDue)
      for (const one of held) this.#retries.later(one)
      this.#chosen[speed] = left
      // In a turn of its own: commands, and all other rooms, come between.
      if (left.length > 0) this.#work(speed, 0)
    })
  }
}

/** Looks that gather: the earliest that was asked for counts. */
interface Looks {
  /** In `ms` at the latest. */
  soon(ms: number): void
  close(): void
}

function createLooks(time: Time, look: () => void): Looks {
  return new OneLooks(time, look)
}

/** A class, because there are thousands (decision 11). */
class OneLooks implements Looks {
  readonly #time: Time
  readonly #look: () => void
  #at = Number.POSITIVE_INFINITY
  #cancel: (() => void) | null = null

  constructor(time: Time, look: () => void) {
    this.#time = time
    this.#look = look
  }

  soon(ms: number): void {
    const next = this.#time.ticks() + ms
    if (next >= this.#at) return
    this.#cancel?.()
    this.#at = next
    this.#cancel = this.#time.after(ms, () => {
      this.#at = Number.POSITIVE_INFINITY
      this.#look()
    })
  }

  close(): void {
    this.#cancel?.()
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
