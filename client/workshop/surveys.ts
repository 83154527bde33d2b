import type { CommandDone } from '../../shared/protocol/http.ts'
import type { SurveyBody } from '../../shared/protocol/customers.ts'
import { call, isFailure, type Answer } from './api.ts'
import type { Workshop } from './workshop.ts'

/** Brings in what customers answered elsewhere; answers how many answers were counted. */
export function importSurvey(
  { id, visit }: Pick<Workshop, 'id' | 'visit'>,
  body: SurveyBody,
): Promise<Answer<CommandDone>> {
  return call('POST', `/api/workshops/${id}/surveys`, { body, token: visit.token })
}

/** Takes an import back with its answers and its comments. */
export async function removeSurvey(
  workshop: Pick<Workshop, 'command' | 'evidence' | 'board' | 'undo'>,
  surveyId: string,
): Promise<Answer<CommandDone>> {
  const answer = await workshop.command({ type: 'removeSurvey', surveyId })
  if (isFailure(answer)) return answer
  const comments = workshop.evidence().filter(({ survey }) => survey === surveyId)
  await workshop.undo.asOne(() => {
    for (const { id } of comments) workshop.board.evidence.remove(id)
    return Promise.resolve(comments.length)
  })
  return answer
}
