import type { IncomingMessage } from 'node:http'
import type { Registry } from '../room/contract.ts'
import type { Time } from '../room/time.ts'
import type { Limits } from './limits.ts'

/** Counts what goes over the sockets. */
interface SocketMeter {
  opened(): void
  closed(code: number): void
  received(bytes: number): void
  sent(bytes: number): void
}

export interface UpgradeOptions {
  readonly registry: Registry
  readonly limits: Limits
  readonly time: Time
  /** Own origin as browsers send it, e.g. `https://touchline.example`; asked at each upgrade, because the port may be picked late. */
  readonly ownOrigin: () => string
  /** Further origins that may connect. */
  readonly allowedOrigins: readonly string[]
  readonly meter: SocketMeter
  readonly report: (problem: string, cause: unknown) => void
  /** Address a connection is counted under; the peer's own when absent. */
  readonly addressOf?: (request: IncomingMessage) => string
  /** A peer from which nothing comes for this long after a ping is dropped (ms). */
  readonly pingMs?: number
}
