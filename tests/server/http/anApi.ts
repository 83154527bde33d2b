/** The API over a fake registry, and what it logged. */
import type { Hono } from 'hono'
import { randomBytes } from 'node:crypto'
import { createCodes } from '../../../server/auth/codes.ts'
import { createApi } from '../../../server/http/api.ts'
import type { ApiOptions } from '../../../server/http/apiOptions.ts'
import { defaultHttpLimits } from '../../../server/http/limits.ts'
import { createLogger } from '../../../server/observe/logger.ts'
import { createMetrics } from '../../../server/observe/metrics.ts'
import type { Problem } from '../../../shared/protocol/problem.ts'
import { createFilesHere } from '../files/filesHere.ts'
import { createFakeRegistry, type FakeRegistry } from './fakeRegistry.ts'

/** Nothing ends by itself here. */
const stillTime = { ticks: () => 0, after: () => () => {} }

export interface TestApi {
  readonly app: Hono
  readonly registry: FakeRegistry
  readonly lines: string[]
  call(method: string, path: string, options?: CallOptions): Promise<Response>
}

export interface CallOptions {
  readonly token?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export function anApi(changes: Partial<ApiOptions> = {}): TestApi {
  const registry = createFakeRegistry()
  const lines: string[] = []
  const logger = createLogger('trace', { write: (line) => void lines.push(line) })
  const app = createApi({
    registry,
    codes: createCodes({ time: stillTime, randomBytes, limits: defaultHttpLimits }),
    fileWork: createFilesHere(),
    logger,
    metrics: createMetrics(() => ({ ...registry.health(), isSaving: registry.isSaving })),
    limits: defaultHttpLimits,
    publicUrl: () => 'https://touchline.example',
    createKey: null,
    allowedOrigins: [],
    trustedProxies: 0,
    time: { now: () => 1_800_000_000_000, ticks: () => 0 },
    isDraining: () => false,
    isSaving: () => registry.isSaving,
    provesSaving: async () => registry.isSaving,
    ...changes,
  })
  return {
    app,
    registry,
    lines,
    async call(method, path, { token, body, headers = {} } = {}) {
      return app.request(path, {
        method,
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...headers,
        },
        ...(body === undefined
          ? {}
          : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      })
    },
  }
}

export async function problemOf(response: Response): Promise<Problem> {
  const type = response.headers.get('content-type') ?? ''
  if (!type.startsWith('application/problem+json')) throw new Error(`no problem but ${type}`)
  return (await response.json()) as Problem
}
