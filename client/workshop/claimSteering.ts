import type { Joined } from '../../shared/protocol/http.ts'
import { call, type Answer } from './api.ts'
import type { Visit } from './visits.ts'

/**
 * Steers (again) as the person one is, by the facilitators' link; nobody joins a second time. Apart from the other
 * calls, because a phone that joins never needs it.
 *
 * @param key what stands after `#` in the link
 */
export function claimSteering(
  { workshopId, token }: Pick<Visit, 'workshopId' | 'token'>,
  key: string,
): Promise<Answer<Joined>> {
  return call('POST', `/api/workshops/${workshopId}/claim`, { body: { key }, token })
}
