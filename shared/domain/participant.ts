/** Who a link makes of a person (GLOSSARY: facilitator, participant, customer, viewer). */
export const roles = ['facilitator', 'participant', 'customer', 'viewer'] as const
export type Role = (typeof roles)[number]

/** How a customer stands to the organisation; asked wherever a customer is counted. */
export const customerClasses = ['existing', 'new', 'returning', 'lost'] as const
export type CustomerClass = (typeof customerClasses)[number]

/** One person as everybody in the workshop may see them; `department` is an id of the frame's list. */
export interface Participant {
  readonly id: string
  readonly name: string
  readonly department: string | null
  readonly role: Role
  readonly present: boolean
  /** Has no device: a scribe writes and votes for this person (GLOSSARY: scribe). */
  readonly proxied?: boolean
  /** Participant id of the scribe who holds this person's token; absent while nobody does. */
  readonly writtenBy?: string | null
  /** May write for people without a device, as every facilitator may. */
  readonly scribe?: boolean
}

/** Whether `value` names a role; for input from outside. */
export function isRole(value: unknown): value is Role {
  return roles.includes(value as Role)
}
