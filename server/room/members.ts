import { roles, type Role } from '../../shared/domain/participant.ts'
import { hashSecret, isSameHash } from '../auth/secret.ts'
import type { Actor } from './contract.ts'
import type { Member, SecretHash, StoredWorkshop } from '../log/updateLog.ts'

/** Who may enter, as far as it is durable. Secrets are compared as hashes in constant time (SPEC A7). */
export interface Members {
  byToken(token: string): Member | null
  byKey(key: string): Role | null
  get(participantId: string): Member | null
  /** Who holds this token, remembering by which one they came. */
  actorOf(token: string): Actor | null
  /** Another token has taken the place of the one by which `actor` came in (SPEC A45). */
  isSuperseded(actor: Actor): boolean
  all(): readonly Member[]
  add(member: Member): void
  setRole(participantId: string, role: Role): void
  /** The token known before opens nothing any more. */
  setToken(participantId: string, tokenHash: SecretHash): void
  remove(participantId: string): void
  setKey(role: Role, hash: SecretHash): void
}

/** @param stored as the log holds it when the room is opened */
export function createMembers(stored: StoredWorkshop): Members {
  const byId = new Map(stored.members.map((member) => [member.participantId, member]))
  const byHash = new Map(stored.members.map((member) => [member.tokenHash, member.participantId]))
  const keys = { ...stored.keys }
  /** Beside the actors, because whoever gets one has no business with hashes. */
  const cameBy = new WeakMap<Actor, SecretHash>()

  const byToken = (token: string): Member | null => {
    const hash = hashSecret(token)
    const member = byId.get(byHash.get(hash) ?? '')
    return member && isSameHash(member.tokenHash, hash) ? member : null
  }

  return {
    byToken,
    byKey(key) {
      const hash = hashSecret(key)
      const matching = roles.filter((role) => isSameHash(keys[role], hash))
      return matching[0] ?? null
    },
    get: (participantId) => byId.get(participantId) ?? null,
    actorOf(token) {
      const member = byToken(token)
      if (!member) return null
      const actor = { participantId: member.participantId, role: member.role }
      cameBy.set(actor, member.tokenHash)
      return actor
    },
    isSuperseded(actor) {
      const known = cameBy.get(actor)
      const member = byId.get(actor.participantId)
      return known !== undefined && member !== undefined && member.tokenHash !== known
    },
    all: () => [...byId.values()],
    add(member) {
      byId.set(member.participantId, member)
      byHash.set(member.tokenHash, member.participantId)
    },
    setRole(participantId, role) {
      const member = byId.get(participantId)
      if (member) byId.set(participantId, { ...member, role })
    },
    setToken(participantId, tokenHash) {
      const member = byId.get(participantId)
      if (!member) return
      byHash.delete(member.tokenHash)
      byId.set(participantId, { ...member, tokenHash })
      byHash.set(tokenHash, participantId)
    },
    remove(participantId) {
      const member = byId.get(participantId)
      if (member) byHash.delete(member.tokenHash)
      byId.delete(participantId)
    },
    setKey(role, hash) {
      keys[role] = hash
    },
  }
}
