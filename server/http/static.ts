import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

export type ServeFile = (req: IncomingMessage, res: ServerResponse, next: () => void) => void

/**
 * Serves the built client: precompressed files where there are any, the page itself for every other
 * address without a file ending (the client routes), `next` for what is neither. Files under
 * `/assets/` carry their hash in the name and never change; everything else is asked for again.
 *
 * @param clientDir folder of the built client; may be missing while the server runs from source
 */
export function createStatic(
  clientDir: string,
  headers: () => Readonly<Record<string, string>>,
): ServeFile {
  if (!existsSync(join(clientDir, 'index.html'))) return sayNotBuilt
  const serve = sirv(clientDir, {
    single: true,
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (res, path) => {
      const isForever = path.startsWith('/assets/')
      res.setHeader('Cache-Control', isForever ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  return (req, res, next) => {
    for (const [name, value] of Object.entries(headers())) res.setHeader(name, value)
    // No file here is worth resuming, and an upside-down range would throw.
    delete req.headers.range
    serve(req, res, next)
  }
}

function sayNotBuilt(req: IncomingMessage, res: ServerResponse, next: () => void): void {
  if (/\.\w+$/u.test(req.url ?? '')) return next()
  res.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
  res.end('The client is not built yet. Run `npm run build` (or `npm run dev`) and reload.\n')
}
