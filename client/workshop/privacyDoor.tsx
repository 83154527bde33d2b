import { createContext, useContext, type JSX } from 'solid-js'
import type { Role } from '../../shared/domain/participant.ts'

/** What is known of a workshop before somebody joined. */
export interface DoorFacts {
  readonly role: Role
  readonly isAnonymous: boolean
}

/** Opens the page about what others can see. */
export type OpenPrivacy = (facts: DoorFacts) => void

const PrivacyContext = createContext<OpenPrivacy>()

/** Lets the screens inside open the page about what others can see, which belongs to none of them. */
export function PrivacyProvider(props: {
  readonly open: OpenPrivacy
  readonly children: JSX.Element
}) {
  return <PrivacyContext.Provider value={props.open}>{props.children}</PrivacyContext.Provider>
}

/** How to open it; `undefined` where there is none. */
export function usePrivacy(): OpenPrivacy | undefined {
  return useContext(PrivacyContext)
}
