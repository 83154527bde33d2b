import type { Role } from '../domain/participant.ts'
import type { ServedDocKind } from './docName.ts'

/** What a connection may do with a document; `write` includes `read`. */
export type Grant = 'none' | 'read' | 'write'

/** What a rule may look at besides role and document. */
export interface Circumstances {
  readonly boardLocked: boolean
}

type Rule = (circumstances: Circumstances) => Grant

const always =
  (grant: Grant): Rule =>
  () =>
    grant
const never = always('none')
/** The desk a connection gets is always its token's own (SPEC A4), so writing it needs no owner check here. */
const onlyOwn = always('write')
const unlessLocked: Rule = ({ boardLocked }) => (boardLocked ? 'read' : 'write')

/** Who may do what to which document (SPEC A1–A4). The only question anyone asks; client and server ask the same one. */
export const accessTable: Readonly<Record<Role, Readonly<Record<ServedDocKind, Rule>>>> = {
  facilitator: {
    frame: always('write'),
    board: always('write'),
    record: always('read'),
    desk: onlyOwn,
  },
  participant: {
    frame: always('read'),
    board: unlessLocked,
    record: always('read'),
    desk: onlyOwn,
  },
  customer: { frame: never, board: never, record: never, desk: onlyOwn },
  viewer: { frame: always('read'), board: always('read'), record: always('read'), desk: never },
}

/** Grant of `role` on a document of `kind` (SPEC A1). */
export function grantOf(role: Role, kind: ServedDocKind, circumstances: Circumstances): Grant {
  return accessTable[role][kind](circumstances)
}

/** Deeds that are not about a document. */
export type Deed =
  | 'command'
  | 'scribe'
  | 'info'
  | 'export'
  | 'panel'
  | 'versions'
  | 'door'
  | 'device'
  | 'claim'
  | 'delete'
  | 'removed'

const deeds: Readonly<Record<Deed, readonly Role[]>> = {
  command: ['facilitator'],
  // A participant only when a facilitator let them: the room looks (SPEC A36).
  scribe: ['facilitator', 'participant'],
  info: ['facilitator', 'participant', 'customer', 'viewer'],
  export: ['facilitator', 'participant', 'viewer'],
  panel: ['customer', 'facilitator'],
  versions: ['facilitator'],
  door: ['facilitator'],
  device: ['facilitator', 'participant', 'customer', 'viewer'],
  // Whoever is in and holds the facilitators' link too: the room looks at the key (SPEC A49).
  claim: ['facilitator', 'participant', 'viewer'],
  delete: ['facilitator'],
  removed: ['facilitator'],
}

/** Whether `role` may do `deed` over HTTP (SPEC A6). */
export function can(role: Role, deed: Deed): boolean {
  return deeds[deed].includes(role)
}

/** The deed a command of this type is: those of a scribe, those about one's own devices, and all others. */
export function deedOf(command: string): 'scribe' | 'device' | 'command' {
  if (command === 'signOutElsewhere') return 'device'
  return command === 'addPerson' || command === 'takeOverPerson' ? 'scribe' : 'command'
}
