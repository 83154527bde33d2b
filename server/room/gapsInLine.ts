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

/** One for each connection, in which nothing was passed over yet. Numbers of messages begin at 1 and only grow. */
export function createGapsInLine(): GapsInLine {
  return new OneGapsInLine()
}

/** A class, because there are thousands (decision 11). */
class OneGapsInLine implements GapsInLine {
  /** First message passed over after each step 2 that was taken, ascending. */
  #passed: readonly number[] = none
  #covered = 0

  pass(n: number): boolean {
    const isFirst = (this.#passed.at(-1) ?? -1) < this.#covered
    if (isFirst) this.#passed = [...this.#passed, n]
    return isFirst
  }

  cover(n: number): void {
    this.#covered = n
  }

  fill(n: number): void {
    if (this.#passed.length > 0) this.#passed = this.#passed.filter((one) => one > n)
  }

  isWholeUpTo(n: number): boolean {
    return (this.#passed[0] ?? Infinity) > n
  }
}

const none: readonly number[] = []
