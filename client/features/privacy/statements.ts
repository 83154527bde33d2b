import type { Role } from '../../../shared/domain/participant.ts'
import type { ActivityState } from '../../../shared/domain/step.ts'
import type { privacy } from '../../i18n/en/privacy.ts'

/** What the page is computed from. */
export interface PrivacyFacts {
  readonly role: Role
  /** Contributions carry no author. */
  readonly isAnonymous: boolean
  /** `null` before anybody told: at the door. */
  readonly collect: ActivityState | null
  /** Somebody without a device is written for. */
  readonly hasScribe: boolean
}

type Say = keyof typeof privacy.says
type Limit = keyof typeof privacy.limits

export interface Statements {
  readonly seen: readonly Say[]
  readonly hidden: readonly Say[]
  readonly limits: readonly Limit[]
}

/** What others see of this person, and what they do not, as things stand (SPEC SL40). */
export function statementsFor(facts: PrivacyFacts): Statements {
  const { role, isAnonymous, collect, hasScribe } = facts
  if (role === 'viewer') return { seen: ['here'], hidden: [], limits: [] }
  if (role === 'customer') return { seen: [], hidden: ['votes', 'few'], limits: [] }
  const isPrivate = collect === 'private'
  const isFacilitator = role === 'facilitator'
  return {
    seen: [
      'here',
      isAnonymous ? 'nameless' : 'named',
      ...(isAnonymous ? [] : (['typing'] as const)),
      ...(isPrivate ? (['begun'] as const) : []),
      'done',
      'raters',
    ],
    hidden: [
      ...(isPrivate ? (['drafts'] as const) : []),
      ...(isAnonymous ? (['notWhose'] as const) : []),
      // What facilitators change is done at once, which others can tell.
      ...(isAnonymous && !isFacilitator ? (['notWhoChanged'] as const) : []),
      ...(isAnonymous ? (['notTyping'] as const) : []),
      'votes',
      'few',
    ],
    limits: [
      ...(isAnonymous && isFacilitator ? (['facilitator'] as const) : []),
      ...(isAnonymous ? (['together', 'lone', 'style', 'server', 'earlier'] as const) : []),
      ...(hasScribe ? (['scribe'] as const) : []),
      'madeUp',
    ],
  }
}
