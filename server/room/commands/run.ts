import { can } from '../../../shared/access/table.ts'
import type { Command, CommandDone } from '../../../shared/protocol/http.ts'
import type { Actor, Refusal } from '../contract.ts'
import { isRefusal } from '../contract.ts'
import { storeAway, type RoomCore } from '../core.ts'
import { removeVersion, restoreVersion, saveVersion } from './history.ts'
import { removeParticipant, rotateLink, setRole } from './people.ts'
import { openRound } from './rounds.ts'
import { lockBoard, setActivity, setStep, startTimer, stopTimer, summon } from './steer.ts'

/** Decides one command, in its turn; answers when the outcome is durable (SPEC C1–C8). */
export function runCommand(
  core: RoomCore,
  actor: Actor,
  command: Command,
): Promise<CommandDone | Refusal> {
  return core.inTurn(async () => {
    const role = core.members.get(actor.participantId)?.role
    if (!role || !can(role, 'command'))
      return { refused: 'notAllowed', detail: 'Only a facilitator may do this.' }
    if (core.heartbeat.isRefused) return storeAway
    const answer = await decide(core, command, actor.participantId)
    return isRefusal(answer) ? answer : ((await core.durable()) ?? answer)
  })
}

function decide(
  core: RoomCore,
  command: Command,
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
    case 'summon':
      return summon(core, command)
    case 'removeParticipant':
      return removeParticipant(core, command)
    case 'setRole':
      return setRole(core, command)
    case 'rotateLink':
      return rotateLink(core, command)
    case 'saveVersion':
      return saveVersion(core, command, by)
    case 'restoreVersion':
      return restoreVersion(core, command, by)
    case 'removeVersion':
      return removeVersion(core, command)
    case 'openRound':
      return openRound(core, command)
  }
}
