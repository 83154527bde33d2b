/**
 * Which messages of a connection were passed over. They wait until a step 2 that holds them is
 * durable: taken is not enough, because what came between may be durable before it (SPEC W5).
 */
export interface GapsInLine {
  /** Message `n` was passed over; whether it is the first since the last step 2 that was taken. */
  pass(n: number): boolean
  /** Step 2 `n`, which holds all before it, is on its way to the disk. */
  cover(n: number): void
  /** Step 2 `n` is durable, and with it all before. */
  fill(n: number): void
  /** Whether everything up to message `n` was taken or made up for. */
  isWholeUpTo(n: number): boolean
}

export function createGapsInLine(): GapsInLine {
  /** First message passed over after each step 2 that was taken, ascending. */
  let passed: number[] = []
  let covered = 0
  return {
    pass(n) {
      const isFirst = (passed.at(-1) ?? -1) < covered
      if (isFirst) passed.push(n)
      return isFirst
    },
    cover: (n) => void (covered = n),
    fill: (n) => void (passed = passed.filter((one) => one > n)),
    isWholeUpTo: (n) => (passed[0] ?? Infinity) > n,
  }
}
