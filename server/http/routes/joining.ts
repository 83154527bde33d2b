import type { Hono } from 'hono'
import { invitationBody, joinBody, type Joined } from '../../../shared/protocol/http.ts'
import { isRefusal } from '../../room/contract.ts'
import type { BodyOptions } from '../apiOptions.ts'
import { bearerOf, enter, openRoom } from '../enter.ts'
import { refusal, refuse } from '../refuse.ts'

/**
 * The calls that take a link's key: to join it is enough, to `claim` one is in already (SPEC A49). Their body is
 * read before the room is opened, which may leave memory while a body comes slowly, and judged after (SPEC H3, H18).
 */
export function addJoiningRoutes(app: Hono, options: BodyOptions): void {
  const { bodyBytes } = options.limits

  app.post('/api/workshops/:id/join', async (c) => {
    const read = await options.read.judged(c, joinBody, bodyBytes)
    const room = await openRoom(c.req.param('id'), options)
    if (isRefusal(room)) return refuse(c, room)
    if (isRefusal(read)) return refuse(c, read)
    const joined = await room.join(read.body)
    return isRefusal(joined) ? refuse(c, joined) : c.json(joined, 201)
  })

  app.post('/api/workshops/:id/claim', async (c) => {
    const read = await options.read.judged(c, invitationBody, bodyBytes)
    const entry = await enter(c.req, options, 'claim')
    if (isRefusal(entry)) return refuse(c, entry)
    if (isRefusal(read)) return refuse(c, read)
    const { room, actor } = entry
    const role = await room.claim(actor, read.body.key)
    if (typeof role !== 'string') return refuse(c, role)
    const { participantId } = actor
    const answer: Joined = { participantId, role, token: bearerOf(c.req) ?? '' }
    return c.json(answer)
  })

  app.post('/api/workshops/:id/invitation', async (c) => {
    const read = await options.read.judged(c, invitationBody, bodyBytes)
    const room = await openRoom(c.req.param('id'), options)
    if (isRefusal(room)) return refuse(c, room)
    if (isRefusal(read)) return refuse(c, read)
    const invitation = room.invitation(read.body.key)
    if (invitation !== null) return c.json(invitation)
    return refuse(
      c,
      refusal('badToken', 'This link is no longer valid. Ask the facilitator for the current one.'),
    )
  })
}
