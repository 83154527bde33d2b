import type { Role } from '../../../shared/domain/participant.ts'

/**
 * What a link offers to somebody who is in already: to steer as the person they are (SPEC A49), to take part instead
 * of only reading, or nothing they had not.
 */
export function onwardWith(here: Role, link: Role): 'steer' | 'takePart' | 'stay' {
  if (here === 'customer' || here === link) return 'stay'
  if (link === 'facilitator') return 'steer'
  return here === 'viewer' && link === 'participant' ? 'takePart' : 'stay'
}
