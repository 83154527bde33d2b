import type { Hono } from 'hono'
import { slugOf } from '../../../shared/domain/report/slug.ts'
import { isRefusal } from '../../room/contract.ts'
import type { ApiOptions } from '../apiOptions.ts'
import { enter } from '../enter.ts'
import { exportNames, findExport } from '../exports/catalogue.ts'
import { createFontShelf } from '../exports/fontShelf.ts'
import { refusal, refuse } from '../refuse.ts'

/** Files of what has been revealed, in the language of the workshop. */
export function addExportRoutes(app: Hono, options: ApiOptions): void {
  const fonts = createFontShelf((problem, cause) => options.logger.warn({ err: cause }, problem))
  app.get('/api/workshops/:id/exports/:file', async (c) => {
    const entry = await enter(c.req, options, 'export')
    if (isRefusal(entry)) return refuse(c, entry)
    const file = c.req.param('file')
    const found = findExport(file)
    if (found === null) {
      return refuse(
        c,
        refusal('notFound', `There is no such export. Exports are: ${exportNames.join(', ')}.`),
      )
    }
    const { room } = entry
    const workshop = room.snapshot()
    const body = await found.write({
      workshop,
      archive: () => room.archive(),
      now: options.time.now(),
      fonts,
    })
    c.header('Content-Type', found.type)
    c.header(
      'Content-Disposition',
      `attachment; filename="${slugOf(workshop.about.title)}-${file}"`,
    )
    c.header('Cache-Control', 'no-store')
    return c.body(body)
  })
}
