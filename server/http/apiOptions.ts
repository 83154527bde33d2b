import type { Logger } from '../observe/logger.ts'
import type { Metrics } from '../observe/metrics.ts'
import type { Registry } from '../room/contract.ts'
import type { HttpLimits } from './limits.ts'

/** What the calls need of the rest of the server. */
export interface ApiOptions {
  readonly registry: Registry
  readonly logger: Logger
  readonly metrics: Metrics
  readonly limits: HttpLimits
  /** Without a slash at its end; asked late, because the port may be picked late. */
  readonly publicUrl: () => string
  readonly createKey: string | null
  /** Other sites whose pages may call. */
  readonly allowedOrigins: readonly string[]
  readonly trustedProxies: number
  /** Unix milliseconds. */
  readonly now: () => number
  /** The server finishes what it has and takes no more. */
  readonly isDraining: () => boolean
}
