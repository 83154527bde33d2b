/** What a seed decides before the run begins. */
import type { CompactAfter } from '../../server/room/compact.ts'
import { defaultRoomLimits, type RoomLimits } from '../../server/room/limits.ts'
import { createChance } from './chance.ts'
import type { StagedLogOptions } from './stagedLog.ts'

export interface Plan {
  readonly seed: number
  /** People who join at the start, beside the facilitator. */
  readonly people: number
  /** Numbers of the steps to take, ascending; a step does the same whatever steps were left out. */
  readonly steps: readonly number[]
  readonly limits: RoomLimits
  readonly compactAfter: CompactAfter
  /** Readers may be so slow that they are skipped and caught up, or closed. */
  readonly hasSlowReaders: boolean
  /** What undo or an old version brings back may stand twice, so words are not counted then. */
  readonly hasUndo: boolean
  readonly hasRestores: boolean
  /** Makes the log lie, to prove that it is noticed. */
  readonly lie?: StagedLogOptions['lie']
}

export function planOf(seed: number, stepCount: number): Plan {
  const chance = createChance(seed, 1)
  const hasSlowReaders = chance.happens(0.3)
  return {
    seed,
    people: chance.between(2, 5),
    steps: Array.from({ length: stepCount }, (_, step) => step),
    limits: hasSlowReaders
      ? {
          ...defaultRoomLimits,
          softBufferBytes: chance.between(200, 2000),
          hardBufferBytes: 100_000,
        }
      : defaultRoomLimits,
    compactAfter: { inUse: chance.between(3, 80), atClose: chance.between(1, 40), pauseMs: 0 },
    hasSlowReaders,
    hasUndo: chance.happens(0.35),
    hasRestores: chance.happens(0.5),
  }
}
