import { networkInterfaces } from 'node:os'
import { roles, type Role } from '../../shared/domain/participant.ts'

/** The address that makes its holder what the key says. The key stands after `#`, so no log or Referer sees it (SPEC H4). */
export function linkOf(publicUrl: string, workshopId: string, key: string): string {
  return `${publicUrl}/w/${workshopId}#${key}`
}

/** One link per role. */
export function linksOf(
  publicUrl: string,
  workshopId: string,
  keys: Readonly<Record<Role, string>>,
): Record<Role, string> {
  return Object.fromEntries(
    roles.map((role) => [role, linkOf(publicUrl, workshopId, keys[role])]),
  ) as Record<Role, string>
}

/**
 * Where people reach a server that was told no public address. A server listening on every
 * interface names the machine's address in the local network: phones in the room need that one.
 */
export function addressToOpen(host: string, port: number): string {
  const isEverywhere = host === '0.0.0.0' || host === '::'
  const name = isEverywhere ? (localNetworkAddress() ?? 'localhost') : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

function localNetworkAddress(): string | null {
  const found = Object.values(networkInterfaces())
    .flat()
    .find((address) => address?.family === 'IPv4' && !address.internal)
  return found?.address ?? null
}
