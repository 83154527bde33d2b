import type { Hono } from 'hono'
import { isRefusal } from '../../room/contract.ts'
import type { ApiOptions } from '../apiOptions.ts'
import { enter } from '../enter.ts'
import { refuse } from '../refuse.ts'

/** Looking at what was kept; keeping and bringing back are commands. */
export function addVersionRoutes(app: Hono, options: ApiOptions): void {
  app.get('/api/workshops/:id/versions/:versionId', async (c) => {
    const entry = await enter(c.req, options, 'versions')
    if (isRefusal(entry)) return refuse(c, entry)
    const preview = await entry.room.version(c.req.param('versionId'))
    return isRefusal(preview) ? refuse(c, preview) : c.json(preview)
  })
}
