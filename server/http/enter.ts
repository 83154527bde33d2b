import type { HonoRequest } from 'hono'
import { can, type Deed } from '../../shared/access/table.ts'
import type { Logger } from '../observe/logger.ts'
import {
  isDamaged,
  isRefusal,
  type Actor,
  type Refusal,
  type Registry,
  type Room,
} from '../room/contract.ts'
import { refusal } from './refuse.ts'

/** The room a call is about and who calls. */
export interface Entry {
  readonly room: Room
  readonly actor: Actor
}

export interface Door {
  readonly registry: Registry
  readonly logger: Logger
}

/**
 * Lets a call in, or says why not, always in the same order: no token, no such workshop, a token
 * that is not of this workshop, a role that may not (SPEC H3). The body is judged only after.
 */
export async function enter(req: HonoRequest, door: Door, deed: Deed): Promise<Entry | Refusal> {
  const token = bearerOf(req)
  if (token === null) {
    return refusal('badToken', 'This call needs `Authorization: Bearer <token>`; join to get one.')
  }
  const room = await openRoom(req.param('id') ?? '', door)
  if (isRefusal(room)) return room
  const actor = room.actorOf(token)
  if (actor === null) {
    return refusal(
      'badToken',
      'The token is not of this workshop, or was taken back. Join again with a link.',
    )
  }
  if (!can(actor.role, deed)) {
    return refusal('notAllowed', `A ${actor.role} may not do this. Ask a facilitator.`)
  }
  return { room, actor }
}

/** The room called `id`; a refusal when there is none or the store cannot say. */
export async function openRoom(id: string, { registry, logger }: Door): Promise<Room | Refusal> {
  const unknown = refusal('notFound', 'There is no such workshop. It may have been deleted.')
  if (!/^[\w-]{1,64}$/u.test(id)) return unknown
  try {
    return (await registry.open(id)) ?? unknown
  } catch (error) {
    logger.debug({ err: error }, 'a workshop could not be opened') // the registry has told it
    return isDamaged(error)
      ? refusal(
          'damaged',
          'This workshop is damaged on the disk of the server, so it is not opened and nothing in it is changed. Whoever runs the server finds in its log what to do.',
        )
      : refusal(
          'unavailable',
          'The store cannot be read at the moment. Nothing was lost; try again shortly.',
        )
  }
}

/** The token of the `Authorization` header; nowhere else is looked, so none gets into an address. */
export function bearerOf(req: HonoRequest): string | null {
  return /^Bearer +([\w.~+/=-]{1,200}) *$/iu.exec(req.header('authorization') ?? '')?.[1] ?? null
}
