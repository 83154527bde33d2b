/** How the worker of this page answers a request: from the page's shell, from the kept files, or not at all. */
export type Way = 'shell' | 'file' | 'network'

/** What of a request decides; a `Request` has all of it. */
export interface Asked {
  readonly method: string
  readonly mode: string
  readonly url: string
}

/** Addresses that are the server's own; a page is never put in their place. */
const served = /^\/(?:api|sync|healthz|readyz|metrics)(?:\/|$)/u

/**
 * Only pages and files of the build are ever answered here; what the server decides (`/api`, `/sync`)
 * and what other servers say goes its own way (SPEC U3).
 *
 * @param origin of this page, e.g. `https://touchline.example`
 */
export function wayOf({ method, mode, url }: Asked, origin: string): Way {
  const { origin: asked, pathname } = new URL(url)
  if (method !== 'GET' || asked !== origin || served.test(pathname)) return 'network'
  if (mode === 'navigate') return /\.\w+$/u.test(pathname) ? 'network' : 'shell'
  return pathname.startsWith('/assets/') || pathname === '/favicon.svg' ? 'file' : 'network'
}
