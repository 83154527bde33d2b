import type { Hono } from 'hono'
import { isRefusal } from '../../room/contract.ts'
import type { ApiOptions } from '../apiOptions.ts'
import { enter } from '../enter.ts'
import { createCount, refuseTooFast } from '../rateLimits.ts'
import { refuse } from '../refuse.ts'

/** Looking at what was kept; keeping and bringing back are commands. */
export function addVersionRoutes(app: Hono, options: ApiOptions): void {
  const points = options.limits.versionLooksPerMinute
  // Per person: comparing takes a second of work, and a company sits behind one address (SPEC H17).
  const count = createCount({ points, seconds: 60 })
  app.get('/api/workshops/:id/versions/:versionId', async (c) => {
    const entry = await enter(c.req, options, 'versions')
    if (isRefusal(entry)) return refuse(c, entry)
    const { room, actor } = entry
    const wait = await count(`${room.id} ${actor.participantId}`)
    if (wait !== null)
      return refuseTooFast(c, `You looked at too many versions: ${points} in 60 s`, wait)
    const look = await room.version(c.req.param('versionId'))
    if (isRefusal(look)) return refuse(c, look)
    return c.body(new Uint8Array(look.json), 200, { 'Content-Type': 'application/json' })
  })
}
