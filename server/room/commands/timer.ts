/** The countdown everybody sees: started, paused, prolonged and stopped by facilitators (SPEC C2, C30–C32). */
import { session } from '../../../shared/doc/record.ts'
import { leftOf, longestTimerSeconds } from '../../../shared/domain/timer.ts'
import type { Timer } from '../../../shared/domain/workshop.ts'
import type { Command, CommandDone } from '../../../shared/protocol/http.ts'
import type { Refusal } from '../contract.ts'
import type { RoomCore } from '../core.ts'
import { doesNotFit } from '../refusals.ts'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>
type Answer = CommandDone | Refusal

const noTimer = doesNotFit('No timer is running; start one first. Nothing was changed.')

/** Counts down from now; a countdown that runs is replaced. */
export function startTimer(core: RoomCore, { seconds }: Of<'startTimer'>): Answer {
  const startedAt = core.time.now()
  return write(core, { startedAt, endsAt: startedAt + Math.round(seconds * 1000) })
}

/** No countdown any more; harmless where there is none. */
export function stopTimer(core: RoomCore): Answer {
  return write(core, null)
}

/** Holds the countdown where it is. */
export function pauseTimer(core: RoomCore): Answer {
  const { timer } = core.state()
  const now = core.time.now()
  if (timer === null) return noTimer
  if (timer.pausedAt !== undefined)
    return doesNotFit('The timer is paused already; nothing was changed.')
  if (timer.endsAt <= now) return doesNotFit('The time is up already; there is nothing to pause.')
  return write(core, { ...timer, pausedAt: now })
}

/** Goes on with what was left: start and end move by as long as it stood still. */
export function resumeTimer(core: RoomCore): Answer {
  const { timer } = core.state()
  if (timer?.pausedAt === undefined)
    return timer === null ? noTimer : doesNotFit('The timer is running; nothing was changed.')
  const { startedAt, endsAt, pausedAt } = timer
  const stood = Math.max(0, core.time.now() - pausedAt)
  return write(core, { startedAt: startedAt + stood, endsAt: endsAt + stood })
}

/** More time: on top of what is left, or from now on when the time is up. A paused timer stays paused. */
export function addTime(core: RoomCore, { seconds }: Of<'addTime'>): Answer {
  const { timer } = core.state()
  if (timer === null) return noTimer
  const now = core.time.now()
  const left = Math.max(0, leftOf(timer, now)) + Math.round(seconds * 1000)
  if (left > longestTimerSeconds * 1000)
    return doesNotFit('A timer runs for a day at most; nothing was changed.')
  return write(core, { ...timer, endsAt: (timer.pausedAt ?? now) + left })
}

function write(core: RoomCore, timer: Timer | null): Answer {
  core.writer.edit('record', (record) => session.patch(record, { timer }))
  return { ok: true }
}
