/**
 * The HTTP calls (SPEC H1–H9), free of sockets and files: a request goes in, an answer comes out.
 * Every answer that is not a success is a problem document.
 */
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { routePath } from 'hono/route'
import type { ApiOptions, BodyOptions } from './apiOptions.ts'
import { limitRate } from './rateLimits.ts'
import { createBodyReader } from './readBody.ts'
import { refusal, refuse } from './refuse.ts'
import { addCommandRoutes } from './routes/commands.ts'
import { addDeviceRoutes } from './routes/device.ts'
import { addDoorJoiningRoutes, addDoorRoutes } from './routes/door.ts'
import { addExportRoutes } from './routes/exports.ts'
import { addJoiningRoutes } from './routes/joining.ts'
import { addOperatorRoutes } from './routes/operator.ts'
import { addVersionRoutes } from './routes/versions.ts'
import { addWorkshopRoutes } from './routes/workshops.ts'
import { securityHeaders } from './securityHeaders.ts'

/** All calls of the wire on one app, with what every answer carries: security headers and the word not to keep it. Needs no socket. */
export function createApi(given: ApiOptions): Hono {
  const app = new Hono()
  const { limits, trustedProxies } = given
  const read = createBodyReader({ bodiesBytes: limits.bodiesBytes, trustedProxies })
  const options: BodyOptions = { ...given, read }
  observe(app, options)
  app.use('*', async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(securityHeaders(options.publicUrl()))) {
      c.header(name, value)
    }
    // Answers carry tokens and what only some may see: nothing on the way may keep them.
    if (!c.res.headers.has('cache-control')) c.header('Cache-Control', 'no-store')
  })
  if (options.allowedOrigins.length > 0) {
    app.use('/api/*', cors({ origin: [...options.allowedOrigins], exposeHeaders: ['Retry-After'] }))
  }
  limitRates(app, options)
  addWorkshopRoutes(app, options)
  addJoiningRoutes(app, options)
  addDoorRoutes(app, options)
  addDoorJoiningRoutes(app, options)
  addDeviceRoutes(app, options)
  addCommandRoutes(app, options)
  addVersionRoutes(app, options)
  addExportRoutes(app, options)
  addOperatorRoutes(app, options)
  app.notFound((c) =>
    refuse(
      c,
      refusal('notFound', 'There is no such call. GET /api/openapi.json describes all of them.'),
    ),
  )
  app.onError((error, c) => {
    options.logger.error(
      { err: error, method: c.req.method, route: routePath(c, -1) },
      'a call failed',
    )
    return refuse(
      c,
      refusal('internal', 'Something went wrong on the server and was logged there. Try again.'),
    )
  })
  return app
}

/** One log line and one measurement a call, by its route's pattern: an address may hold anything. */
function observe(app: Hono, { logger, metrics, time }: ApiOptions): void {
  app.use('*', async (c, next) => {
    const began = time.ticks()
    await next()
    const call = {
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      seconds: (time.ticks() - began) / 1000,
    }
    metrics.observeCall(call)
    logger.debug(call, 'call')
  })
}

function limitRates(app: Hono, { limits, trustedProxies }: ApiOptions): void {
  const { requestsPerMinute, joinsPerMinute, workshopsPerHour } = limits
  const joins = limitRate({ what: 'joins', points: joinsPerMinute, seconds: 60, trustedProxies })
  const requests = { what: 'requests', points: requestsPerMinute, seconds: 60, trustedProxies }
  app.use('/api/*', limitRate(requests))
  // Counted apart, so that a crowd behind the address of a probe turns no probe away (SPEC H33).
  const probes = limitRate(requests)
  app.use('/readyz', probes)
  app.use('/metrics', probes)
  const byKey = ['join', 'invitation', 'claim'].map((call) => `/api/workshops/:id/${call}`)
  app.on('POST', byKey, joins)
  app.on('POST', ['/api/door', '/api/door/join', '/api/device'], joins)
  app.on(
    'POST',
    ['/api/workshops'],
    limitRate({ what: 'new workshops', points: workshopsPerHour, seconds: 3600, trustedProxies }),
  )
}
