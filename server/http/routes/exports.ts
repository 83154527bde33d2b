import type { Hono } from 'hono'
import { slugOf } from '../../../shared/domain/report/slug.ts'
import { exportNames, exportType, isExportName } from '../../files/exportFiles.ts'
import { isRefusal } from '../../room/contract.ts'
import type { ApiOptions } from '../apiOptions.ts'
import { enter } from '../enter.ts'
import { createExportDesk } from '../exports/exportDesk.ts'
import { createCount, refuseTooFast } from '../rateLimits.ts'
import { refusal, refuse } from '../refuse.ts'
import { refuseUndone } from '../refuseUndone.ts'

/** Files of what has been revealed, in the language of the workshop. */
export function addExportRoutes(app: Hono, options: ApiOptions): void {
  const { fileWork, time, logger } = options
  const points = options.limits.exportsPerMinute
  // Per person: a file may take seconds of work, and a company sits behind one address (SPEC H19).
  const count = createCount({ points, seconds: 60 })
  const desk = createExportDesk({
    fileWork,
    now: () => time.now(),
    warn: (problem) => logger.warn(problem),
  })
  app.get('/api/workshops/:id/exports/:file', async (c) => {
    const entry = await enter(c.req, options, 'export')
    if (isRefusal(entry)) return refuse(c, entry)
    const { room, actor } = entry
    const file = c.req.param('file')
    if (!isExportName(file)) {
      return refuse(
        c,
        refusal('notFound', `There is no such export. Exports are: ${exportNames.join(', ')}.`),
      )
    }
    const wait = await count(`${room.id} ${actor.participantId}`)
    if (wait !== null)
      return refuseTooFast(c, `You asked for too many files: ${points} in 60 s`, wait)
    const { title } = room.info(actor)
    const name = `${slugOf(title)}-${file}`
    try {
      const bytes = await desk.get(room, file)
      return c.body(new Uint8Array(bytes), 200, {
        'Content-Type': exportType(file),
        'Content-Disposition': `attachment; filename="${name}"`,
        'Cache-Control': 'no-store',
      })
    } catch (cause) {
      return refuseUndone(c, cause)
    }
  })
}
