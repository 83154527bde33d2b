/** Tries something again until it works. */
export interface Retry {
  /** Tries at once; while an attempt is under way, another one follows it. */
  now(): void
  stop(): void
}

const longestMs = 60_000

/**
 * @param firstMs milliseconds before the second attempt; each later one waits twice as long, up to a minute
 * @param work says whether it worked; never rejects
 */
export function createRetry(firstMs: number, work: () => Promise<boolean>): Retry {
  let waitMs = firstMs
  let timer: ReturnType<typeof setTimeout> | undefined
  let isRunning = false
  let isWanted = false
  let isStopped = false

  const run = async (): Promise<void> => {
    clearTimeout(timer)
    if (isStopped) return
    if (isRunning) {
      isWanted = true
      return
    }
    isRunning = true
    isWanted = false
    const worked = await work()
    isRunning = false
    if (isStopped) return
    if (worked) waitMs = firstMs
    else {
      timer = setTimeout(() => void run(), waitMs)
      waitMs = Math.min(waitMs * 2, longestMs)
    }
    if (worked && isWanted) void run()
  }

  return {
    now: () => void run(),
    stop() {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
