/**
 * Publishes what reaches the desks: drafts while collecting is open, wishes while the board may be
 * written (SPEC P2, P20). What hides nobody goes at once; what hides its writer keeps the pace that
 * tells nothing (SPEC P21).
 */
import { isAnybodyHidden } from './authorship.ts'
import type { RoomCore } from './core.ts'
import { createPace } from './pace.ts'
import { publish } from './publish.ts'
import type { RoomDocument } from './roomDocument.ts'
import { allWaiting, hasWaiting, type Waiting } from './waiting.ts'

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

const promptMs = 100
/** After the room was opened (ms): what waited when it left memory waits no longer than the rest. */
const firstLookMs = 1000

export function createDeskPublisher(core: RoomCore, { soon, needDesks }: Turns): DeskPublisher {
  const isPrompt = (one: Waiting): boolean => isDue(core, one) && !isHidden(core, one)
  const isPatient = (one: Waiting): boolean => isDue(core, one) && isHidden(core, one)
  const pace = createPace({
    time: core.time,
    randomBytes: core.randomBytes,
    publish: () => soon('publishing of the nameless', 0, async () => void publish(core, isPatient)),
  })
  const look = (): void => {
    const waiting = allWaiting(core)
    const people = waiting.filter(isPatient).map(({ desk }) => desk.participantId)
    pace.waiting(new Set(people).size)
    if (waiting.some(isPrompt))
      soon('publishing', promptMs, async () => void publish(core, isPrompt))
  }
  if (core.settings().anonymous || isAnybodyHidden(core.writer.ahead('vault')))
    soon('first look', firstLookMs, async () => {
      await needDesks()
      look()
    })
  return {
    changed(document) {
      const { kind } = document
      if (kind === 'desk' ? hasWaiting(document) : kind === 'record' || kind === 'frame') look()
    },
    close: pace.close,
  }
}

/** What facilitators write is nobody's secret, but goes the same road: so what the server wrote may be theirs. */
function isHidden(core: RoomCore, one: Waiting): boolean {
  if (isFacilitators(core, one)) return false
  return one.wish !== null || one.isPromised || core.settings().anonymous
}

function isFacilitators(core: RoomCore, { desk }: Waiting): boolean {
  return core.members.get(desk.participantId)?.role === 'facilitator'
}

/** Facilitators go on writing while the board is locked. */
function isDue(core: RoomCore, one: Waiting): boolean {
  const { activities, boardLocked } = core.state()
  const { state } = activities.collect
  if (boardLocked && !isFacilitators(core, one)) return false
  return one.draft === null || state === 'open' || state === 'revealed'
}
