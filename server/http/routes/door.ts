/**
 * The door of a workshop: facilitators open and close it, and while it is open six letters let people
 * in as participants (SPEC A20–A24). Its code is in no document and no log line.
 */
import type { Context, Hono } from 'hono'
import {
  codeBody,
  doorBody,
  doorJoinBody,
  type Door,
  type DoorJoined,
} from '../../../shared/protocol/http.ts'
import type { Listed } from '../../auth/codeBook.ts'
import { isRefusal } from '../../room/contract.ts'
import { addressOf } from '../address.ts'
import type { BodyOptions } from '../apiOptions.ts'
import { openByCode, refuseWrongCode } from '../codes.ts'
import { enter } from '../enter.ts'
import { createCount, refuseTooFast } from '../rateLimits.ts'
import { refuse } from '../refuse.ts'

/** How long a door stays open when nobody says otherwise. */
const usualMinutes = 15

/** Opening, seeing and closing the door: facilitators only. */
export function addDoorRoutes(app: Hono, options: BodyOptions): void {
  const { doors } = options.codes
  const path = '/api/workshops/:id/door'
  const say = (c: Context, door: Listed<null> | null) =>
    c.json({
      code: door?.code ?? null,
      closesInMs: Math.ceil(door?.leftMs ?? 0),
      address: `${options.publicUrl()}/c`,
    } satisfies Door)

  app.get(path, async (c) => {
    const entry = await enter(c.req, options, 'door')
    return isRefusal(entry) ? refuse(c, entry) : say(c, doors.of(entry.room.id))
  })

  app.post(path, async (c) => {
    const read = await options.read.judged(c, doorBody, options.limits.bodyBytes)
    const entry = await enter(c.req, options, 'door')
    if (isRefusal(entry)) return refuse(c, entry)
    if (isRefusal(read)) return refuse(c, read)
    const { minutes = usualMinutes, newCode = false } = read.body
    const { id } = entry.room
    const ms = minutes * 60_000
    const door = (newCode ? null : doors.extend(id, ms)) ?? doors.put(id, null, ms)
    return door
      ? say(c, door)
      : refuseTooFast(c, 'Too many doors are open on this server; the links work as ever', 60)
  })

  app.delete(path, async (c) => {
    const entry = await enter(c.req, options, 'door')
    if (isRefusal(entry)) return refuse(c, entry)
    doors.remove(entry.room.id)
    return c.body(null, 204)
  })
}

/** What the code of an open door is enough for: seeing who invites, and joining. */
export function addDoorJoiningRoutes(app: Hono, options: BodyOptions): void {
  const { bodyBytes, codeJoinsPerMinute: points } = options.limits
  const { doors } = options.codes
  const count = createCount({ points, seconds: 60 })

  app.post('/api/door', async (c) => {
    const read = await options.read.judged(c, codeBody, bodyBytes)
    if (isRefusal(read)) return refuse(c, read)
    const found = await openByCode(c, options, doors, read.body.code)
    return found instanceof Response ? found : c.json(found.room.doorInvitation())
  })

  app.post('/api/door/join', async (c) => {
    const read = await options.read.judged(c, doorJoinBody, bodyBytes)
    if (isRefusal(read)) return refuse(c, read)
    const found = await openByCode(c, options, doors, read.body.code)
    if (found instanceof Response) return found
    const { room } = found
    const wait = await count(room.id)
    if (wait !== null)
      return refuseTooFast(c, `Too many joins by this code: ${points} in 60 s`, wait)
    // It may be closed while the room is opened, or while others join.
    const isOpen = (): boolean => doors.of(room.id) !== null
    const joined = await room.joinByDoor(read.body, isOpen)
    if (isRefusal(joined))
      return joined.refused === 'badToken'
        ? refuseWrongCode(c, doors.misses, addressOf(c, options.trustedProxies))
        : refuse(c, joined)
    return c.json({ ...joined, workshopId: room.id } satisfies DoorJoined, 201)
  })
}
