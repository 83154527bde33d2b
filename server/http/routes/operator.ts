import type { Hono } from 'hono'
import type { ApiOptions } from '../apiOptions.ts'
import { openApiDocument } from '../openapi/document.ts'
import { refusal, refuse } from '../refuse.ts'

/** What the person who runs the server asks. */
export function addOperatorRoutes(app: Hono, options: ApiOptions): void {
  const { metrics, isDraining, isSaving, provesSaving, publicUrl } = options

  /** Alive: the process answers. A store that refuses is no reason to end it: clients hold what is unsaved. */
  app.get('/healthz', (c) => c.json({ ok: true, isSaving: isSaving() }))

  /** Ready: it takes work and what it takes becomes durable. */
  app.get('/readyz', async (c) => {
    if (isDraining()) return refuse(c, refusal('unavailable', 'The server is shutting down.'))
    if (!(await provesSaving())) {
      return refuse(
        c,
        refusal(
          'unavailable',
          'The server is not saving: the store refuses. Its log says why; it goes on by itself when the cause is gone.',
        ),
      )
    }
    return c.json({ ok: true })
  })

  app.get('/metrics', async (c) => {
    c.header('Content-Type', metrics.contentType)
    return c.body(await metrics.text())
  })

  app.get('/api/openapi.json', (c) => c.json(openApiDocument(publicUrl())))
}
