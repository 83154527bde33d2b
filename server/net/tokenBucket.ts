import type { Time } from '../room/time.ts'

/** Whether one more thing may pass now: `perSecond` sustained, `burst` at once; 0 of either = no limit. */
export function createTokenBucket(
  perSecond: number,
  burst: number,
  time: Pick<Time, 'ticks'>,
): { take(): boolean } {
  let tokens = burst
  let last = time.ticks()
  return {
    take() {
      if (perSecond === 0 || burst === 0) return true
      const now = time.ticks()
      tokens = Math.min(burst, tokens + ((now - last) / 1000) * perSecond)
      last = now
      if (tokens < 1) return false
      tokens--
      return true
    },
  }
}
