import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import type { ServeFile } from './static.ts'

/** One listener for a plain HTTP server: calls go to the API, everything else to the files. */
export function createListener(
  api: Hono,
  serveFile: ServeFile,
  isDraining: () => boolean,
): RequestListener {
  const answer = getRequestListener(api.fetch, { overrideGlobalObjects: false })
  return (req, res) => {
    if (isDraining()) res.setHeader('Connection', 'close')
    const call = (): void => void answer(req, res)
    if (isCall(req)) call()
    else guarded(serveFile, req, res, call)
  }
}

/** A file that cannot be served ends its own answer and nothing else. */
function guarded(
  serveFile: ServeFile,
  req: IncomingMessage,
  res: ServerResponse,
  next: () => void,
): void {
  try {
    serveFile(req, res, next)
  } catch {
    res.destroy()
  }
}

const operatorPaths = new Set(['/api', '/healthz', '/readyz', '/metrics'])

function isCall({ method, url = '/' }: IncomingMessage): boolean {
  const path = url.split('?')[0] ?? '/'
  const asksForFile = method === 'GET' || method === 'HEAD'
  return !asksForFile || path.startsWith('/api/') || operatorPaths.has(path)
}
