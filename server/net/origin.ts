import type { IncomingMessage } from 'node:http'

/**
 * Whether a handshake may come from where it says (SPEC W2). Browsers always send `Origin`; what
 * sends none is no browser, and no page can make a browser leave it out.
 */
export function isOriginAllowed(
  request: IncomingMessage,
  ownOrigin: string,
  allowedOrigins: readonly string[],
): boolean {
  const { origin, host } = request.headers
  if (origin === undefined) return true
  const asked = parse(origin)
  if (asked === null) return false
  if (asked.host === host) return true
  return [ownOrigin, ...allowedOrigins].some((allowed) => parse(allowed)?.origin === asked.origin)
}

function parse(origin: string): URL | null {
  try {
    return new URL(origin)
  } catch {
    return null
  }
}
