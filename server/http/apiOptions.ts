import type { Codes } from '../auth/codes.ts'
import type { FileWork } from '../files/fileWork.ts'
import type { Logger } from '../observe/logger.ts'
import type { Metrics } from '../observe/metrics.ts'
import type { Registry } from '../room/contract.ts'
import type { Time } from '../room/time.ts'
import type { HttpLimits } from './limits.ts'
import type { BodyReader } from './readBody.ts'

/** What the calls need of the rest of the server. */
export interface ApiOptions {
  readonly registry: Registry
  /** In memory: a restart closes every door. */
  readonly codes: Codes
  readonly fileWork: FileWork
  readonly logger: Logger
  readonly metrics: Metrics
  readonly limits: HttpLimits
  /** Without a slash at its end; asked late, because the port may be picked late. */
  readonly publicUrl: () => string
  readonly createKey: string | null
  /** Other sites whose pages may call. */
  readonly allowedOrigins: readonly string[]
  readonly trustedProxies: number
  readonly time: Pick<Time, 'now' | 'ticks'>
  /** The server finishes what it has and takes no more. */
  readonly isDraining: () => boolean
  /** Whether the last attempt to store something worked, as far as is known. */
  readonly isSaving: () => boolean
  /** Whether what is written now becomes durable; asks the disk when it was quiet. */
  readonly provesSaving: () => Promise<boolean>
}

/** What calls that take a body need besides: one reader for all of them. */
export interface BodyOptions extends ApiOptions {
  readonly read: BodyReader
}
