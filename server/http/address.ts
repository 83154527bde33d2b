import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'

/**
 * Whom a call is counted against: the address of the peer, or behind `trustedProxies` reverse
 * proxies the address the outermost of them has seen. IPv6 counts by its /64, the least a network
 * gets; a client could otherwise take a new address for every call.
 */
export function addressOf(c: Context, trustedProxies: number): string {
  const bindings = c.env as Partial<HttpBindings> | undefined
  const peer = bindings?.incoming?.socket.remoteAddress ?? 'unknown'
  return addressSeen(peer, c.req.header('x-forwarded-for') ?? '', trustedProxies)
}

/** The same for any request: its peer's address and its `X-Forwarded-For`. */
export function addressSeen(peer: string, forwardedFor: string, trustedProxies: number): string {
  if (trustedProxies === 0) return networkOf(peer)
  const seen = forwardedFor.split(',').map((part) => part.trim())
  return networkOf(seen.at(-trustedProxies) || peer)
}

function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(address)
  if (mapped?.[1]) return mapped[1]
  if (!address.includes(':')) return address
  const [head = ''] = address.split('::')
  const groups = head.split(':')
  const isWhole = !address.includes('::') || groups.length >= 4
  return `${(isWhole ? groups.slice(0, 4) : groups).join(':')}::/64`
}
