import type { UpdateLog } from '../log/updateLog.ts'
import type { Registry } from './contract.ts'
import type { RoomLimits } from './limits.ts'
import type { Time } from './time.ts'

export interface RegistryOptions {
  readonly log: UpdateLog
  readonly limits: RoomLimits
  readonly time: Time
  /** `count` unpredictable bytes. */
  readonly randomBytes: (count: number) => Uint8Array
  /** Told about what nobody else can answer for: a room that would not open, a store that refuses. */
  readonly report: (problem: string, cause: unknown) => void
  /** Every connection gets some frame at least this often (ms). */
  readonly keepAliveMs?: number
  /** A room nobody uses is unloaded after this time (ms). */
  readonly idleMs?: number
}

/** All rooms of this process. Opens those with deadlines at once, so that these are kept. */
export async function createRegistry(options: RegistryOptions): Promise<Registry> {
  throw new Error(`not built yet: ${typeof options.log}`)
}
