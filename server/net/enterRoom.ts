import { parseServedKind, type ServedDocKind } from '../../shared/access/docName.ts'
import { grantOf } from '../../shared/access/table.ts'
import { closeCode, type CloseCode } from '../../shared/protocol/closeCode.ts'
import { isDamaged, type Actor, type Registry, type Room } from '../room/contract.ts'
import type { Target } from './target.ts'

export interface Entry {
  readonly room: Room
  readonly actor: Actor
  readonly kind: ServedDocKind
}

/** Why a connection ends before it began. */
export interface TurnedAway {
  readonly code: CloseCode
  readonly reason: string
}

/** Who may come in, asked in an order that tells strangers nothing: token before existence (SPEC W1). */
export async function enterRoom(registry: Registry, target: Target): Promise<Entry | TurnedAway> {
  const { token, workshopId, doc } = target
  if (token === null) return { code: closeCode.badToken, reason: 'no token' }
  let room: Room | null
  try {
    room = await registry.open(workshopId)
  } catch (error) {
    const reason = isDamaged(error)
      ? 'this workshop is damaged on the server; whoever runs it can restore it'
      : 'this workshop cannot be opened at the moment'
    return { code: closeCode.notReady, reason }
  }
  if (!room) return { code: closeCode.notFound, reason: 'no such workshop' }
  const actor = room.actorOf(token)
  if (!actor) return { code: closeCode.badToken, reason: 'this token opens nothing here' }
  const kind = parseServedKind(doc)
  if (!kind) return { code: closeCode.notFound, reason: 'no such document' }
  if (grantOf(actor.role, kind, { boardLocked: false }) === 'none')
    return { code: closeCode.notAllowed, reason: `a ${actor.role} may not see this` }
  return { room, actor, kind }
}
