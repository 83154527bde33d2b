import type { Role } from '../participant.ts'
import type { Settings } from '../workshop.ts'
import type { Touchpoint } from './touchpoint.ts'

/**
 * Whether a person may move, merge away or delete a touchpoint (SPEC D66): anybody may, unless the
 * facilitator left that to authors; one without a known author is then the facilitator's alone.
 */
export function mayRearrange(
  touchpoint: Pick<Touchpoint, 'author' | 'merged'>,
  me: { readonly id: string; readonly role: Role },
  { authorsOnly }: Pick<Settings, 'authorsOnly'>,
): boolean {
  if (!authorsOnly || me.role === 'facilitator') return true
  return [touchpoint, ...(touchpoint.merged ?? [])].every(({ author }) => author === me.id)
}
