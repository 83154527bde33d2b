import { session } from '../../../shared/doc/record.ts'
import type { Command, CommandDone } from '../../../shared/protocol/http.ts'
import { changeActivity } from '../activity.ts'
import type { Refusal } from '../contract.ts'
import type { RoomCore } from '../core.ts'
import { randomId } from '../randomId.ts'
import { clearReady } from '../readyCheck.ts'
import { goOn } from './goOn.ts'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>
type Answer = CommandDone | Refusal

const done: CommandDone = { ok: true }

/** Where the group is and what is open. Whoever goes on is no longer asked about the step before. */
export function setStep(core: RoomCore, { step }: Of<'setStep'>): Answer {
  if (step !== core.state().step) endReady(core)
  core.writer.edit('record', (record) => session.patch(record, { step }))
  return done
}

/** Opens, closes, makes private or reveals an activity, now or by a deadline. */
export async function setActivity(
  core: RoomCore,
  wish: Of<'setActivity'>,
  by: string,
): Promise<Answer> {
  const { activity, state, until = null, atDeadline } = wish
  const refusal = await changeActivity(core, { activity, state, until, atDeadline, by })
  if (refusal) return refusal
  if (state === 'open' || state === 'private') goOn(core)
  return done
}

/** While it is locked only facilitators write on the board; unlocking takes the end of the workshop away. */
export function lockBoard(core: RoomCore, { locked }: Of<'lockBoard'>): Answer {
  core.writer.edit('record', (record) => session.patch(record, { boardLocked: locked }))
  if (!locked) goOn(core)
  return done
}

/** Moves the group to a step and calls everybody there; a question whether they are done ends with the step. */
export function summon(core: RoomCore, { step, target = null }: Of<'summon'>): Answer {
  const call = { step, target, at: core.time.now() }
  if (step !== core.state().step) endReady(core)
  core.writer.edit('record', (record) => session.patch(record, { step, summon: call }))
  return done
}

/** Asks everybody whether they are done; who was asked before is asked anew. */
export function askReady(core: RoomCore): Answer {
  const ready = { id: randomId(core.randomBytes), at: core.time.now() }
  core.writer.edit('record', (record) => session.patch(record, { ready }))
  clearReady(core)
  return done
}

/** Takes the question whether people are done away, with who was counted. */
export function endReady(core: RoomCore): Answer {
  core.writer.edit('record', (record) => session.patch(record, { ready: null }))
  clearReady(core)
  return done
}
