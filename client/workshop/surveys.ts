import type { CommandDone } from '../../shared/protocol/http.ts'
import type { SurveyBody } from '../../shared/protocol/customers.ts'
import { call, type Answer } from './api.ts'
import type { Workshop } from './workshop.ts'

/** Brings in what customers answered elsewhere; answers how many answers were counted. */
export function importSurvey(
  { id, visit }: Pick<Workshop, 'id' | 'visit'>,
  body: SurveyBody,
): Promise<Answer<CommandDone>> {
  return call('POST', `/api/workshops/${id}/surveys`, { body, token: visit.token })
}
