import type { IncomingMessage } from 'node:http'
import { bearerPrefix } from '../../shared/protocol/message.ts'

/** What a handshake asks for. */
export interface Target {
  readonly workshopId: string
  /** As written; it may name no document at all. */
  readonly doc: string
  readonly extras: boolean
  /** `null` when there is none, or when it stands in the address, where logs would keep it. */
  readonly token: string | null
}

/** `null` when the path is not `/sync/<workshopId>/<doc>`. */
export function readTarget(request: IncomingMessage): Target | null {
  let url: URL
  try {
    url = new URL(request.url ?? '/', 'http://localhost')
  } catch {
    return null
  }
  const match = /^\/sync\/([\w-]{1,64})\/([^/]{1,64})$/u.exec(url.pathname)
  if (!match) return null
  const [, workshopId = '', doc = ''] = match
  const hasTokenInAddress = [...url.searchParams.keys()].some((key) =>
    /token|bearer|key/iu.test(key),
  )
  return {
    workshopId,
    doc,
    extras: url.searchParams.get('ext') === '1',
    token: hasTokenInAddress ? null : tokenOf(request),
  }
}

function tokenOf({ headers }: IncomingMessage): string | null {
  const offered = (headers['sec-websocket-protocol'] ?? '').split(',').map((entry) => entry.trim())
  const bearer = offered.find((entry) => entry.startsWith(bearerPrefix))
  if (bearer !== undefined) return bearer.slice(bearerPrefix.length) || null
  return /^Bearer +(\S+)$/iu.exec(headers.authorization ?? '')?.[1] ?? null
}
