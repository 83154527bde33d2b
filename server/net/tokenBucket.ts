/** Whether one more thing may pass now: `perSecond` sustained, `burst` at once; 0 of either = no limit. */
export function createTokenBucket(
  perSecond: number,
  burst: number,
  now: () => number,
): { take(): boolean } {
  let tokens = burst
  let last = now()
  return {
    take() {
      if (perSecond === 0 || burst === 0) return true
      const time = now()
      tokens = Math.min(burst, tokens + ((time - last) / 1000) * perSecond)
      last = time
      if (tokens < 1) return false
      tokens--
      return true
    },
  }
}
