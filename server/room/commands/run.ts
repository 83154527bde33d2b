import { can, deedOf } from '../../../shared/access/table.ts'
import type { Command, CommandDone } from '../../../shared/protocol/http.ts'
import type { Actor, ImportSurvey, Refusal } from '../contract.ts'
import { carryOut } from '../carryOut.ts'
import { storeAway, type RoomCore } from '../core.ts'
import { signOutElsewhere } from './devices.ts'
import { finishWorkshop, reopenWorkshop } from './finish.ts'
import { removeVersion, restoreVersion, saveVersion } from './history.ts'
import { eraseContributions, setRetention } from './keep.ts'
import { removeParticipant, rotateLink, setRole } from './people.ts'
import { importSurvey, removeSurvey, setPanel } from './panel.ts'
import { openRound } from './rounds.ts'
import { addPerson, isScribe, setScribe, takeOverPerson } from './scribe.ts'
import { askReady, endReady, lockBoard, setActivity, setStep, summon } from './steer.ts'
import { addTime, pauseTimer, resumeTimer, startTimer, stopTimer } from './timer.ts'

/**
 * Decides one command, in its turn; answers when the outcome is durable (SPEC C1–C8). While the
 * store refuses, nothing is begun: whoever asks is told at once, and may ask again (SPEC O7).
 */
export function runCommand(
  core: RoomCore,
  actor: Actor,
  command: Command | ImportSurvey,
): Promise<CommandDone | Refusal> {
  const refusal = whyNot(core, actor, command)
  if (refusal) return Promise.resolve(refusal)
  return core.inTurn(async () => {
    const late = whyNot(core, actor, command)
    if (late) return late
    return carryOut(core, command.type, async () => decide(core, command, actor.participantId))
  })
}

function whyNot(
  core: RoomCore,
  actor: Actor,
  { type }: Pick<Command | ImportSurvey, 'type'>,
): Refusal | null {
  const { participantId } = actor
  if (core.members.isSuperseded(actor))
    return { refused: 'badToken', detail: 'The token was replaced meanwhile. Nothing was changed.' }
  const role = core.members.get(participantId)?.role
  const deed = deedOf(type)
  if (!role || !can(role, deed))
    return { refused: 'notAllowed', detail: 'Only a facilitator may do this.' }
  if (deed === 'scribe' && !isScribe(core, participantId))
    return {
      refused: 'notAllowed',
      detail: 'A facilitator has to let you write for people without a device first.',
    }
  return core.heartbeat.isRefused ? storeAway : null
}

function decide(
  core: RoomCore,
  command: Command | ImportSurvey,
  by: string,
): CommandDone | Refusal | Promise<CommandDone | Refusal> {
  switch (command.type) {
    case 'setStep':
      return setStep(core, command)
    case 'setActivity':
      return setActivity(core, command, by)
    case 'lockBoard':
      return lockBoard(core, command)
    case 'startTimer':
      return startTimer(core, command)
    case 'stopTimer':
      return stopTimer(core)
    case 'pauseTimer':
      return pauseTimer(core)
    case 'resumeTimer':
      return resumeTimer(core)
    case 'addTime':
      return addTime(core, command)
    case 'askReady':
      return askReady(core)
    case 'endReady':
      return endReady(core)
    case 'summon':
      return summon(core, command)
    case 'removeParticipant':
      return removeParticipant(core, command)
    case 'setRole':
      return setRole(core, command)
    case 'addPerson':
      return addPerson(core, command, by)
    case 'takeOverPerson':
      return takeOverPerson(core, command, by)
    case 'setScribe':
      return setScribe(core, command)
    case 'signOutElsewhere':
      return signOutElsewhere(core, command, by)
    case 'setRetention':
      return setRetention(core, command)
    case 'eraseContributions':
      return eraseContributions(core, command)
    case 'rotateLink':
      return rotateLink(core, command)
    case 'saveVersion':
      return saveVersion(core, command, by)
    case 'restoreVersion':
      return restoreVersion(core, command, by)
    case 'removeVersion':
      return removeVersion(core, command)
    case 'finishWorkshop':
      return finishWorkshop(core, command, by)
    case 'reopenWorkshop':
      return reopenWorkshop(core)
    case 'openRound':
      return openRound(core, command)
    case 'setPanel':
      return setPanel(core, command)
    case 'importSurvey':
      return importSurvey(core, command, by)
    case 'removeSurvey':
      return removeSurvey(core, command)
  }
}
