import type { Hono } from 'hono'
import type { ApiOptions } from '../apiOptions.ts'
import { openApiDocument } from '../openapi/document.ts'
import { refusal, refuse } from '../refuse.ts'

/** What the person who runs the server asks. */
export function addOperatorRoutes(app: Hono, options: ApiOptions): void {
  const { registry, metrics, isDraining, publicUrl } = options

  /** Alive: the process answers. */
  app.get('/healthz', (c) => c.json({ ok: true }))

  /** Ready: it takes work and what it takes becomes durable. */
  app.get('/readyz', (c) => {
    const { isSaving } = registry.health()
    if (isDraining()) return refuse(c, refusal('unavailable', 'The server is shutting down.'))
    if (!isSaving) {
      return refuse(c, refusal('unavailable', 'The store refuses to write; look at its disk.'))
    }
    return c.json({ ok: true })
  })

  app.get('/metrics', async (c) => {
    c.header('Content-Type', metrics.contentType)
    return c.body(await metrics.text())
  })

  app.get('/api/openapi.json', (c) => c.json(openApiDocument(publicUrl())))
}
