import { LogError } from '../log/updateLog.ts'
import { isRefusal, type Refusal } from './contract.ts'
import { storeAway, type RoomCore } from './core.ts'

const damaged: Refusal = {
  refused: 'damaged',
  detail:
    'Something this needs is damaged in the store. Nothing was changed; whoever runs the server finds in its log what and where.',
}

/**
 * Does something that may ask the store, and answers when the outcome is durable. A store that fails on
 * the way is a refusal in words.
 *
 * @param what names it for the log
 */
export async function carryOut<Answer extends object>(
  core: RoomCore,
  what: string,
  deed: () => Promise<Answer | Refusal>,
): Promise<Answer | Refusal> {
  try {
    const answer = await deed()
    return isRefusal(answer) ? answer : ((await core.durable()) ?? answer)
  } catch (cause) {
    if (!(cause instanceof LogError)) throw cause
    core.report(`${what} was not carried out in ${core.workshopId}`, cause)
    return cause.kind === 'corrupt' ? damaged : storeAway
  }
}
