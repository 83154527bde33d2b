/** Times counted in buckets that are 1 % wide, so that a million samples cost no memory. */
export interface Histogram {
  /** @param ms at least 0; what is shorter than 10 µs counts as 10 µs, longer than an hour as an hour */
  add(ms: number): void
  readonly count: number
  /**
   * @param share 0 to 1, e.g. 0.99
   * @returns milliseconds, right to about 1 %; `null` without samples
   */
  quantile(share: number): number | null
  /** How many took longer than `ms`, right to about 1 % of `ms`. */
  above(ms: number): number
}

const leastMs = 0.01
const width = Math.log(1.01)
const buckets = Math.ceil(Math.log(3_600_000 / leastMs) / width) + 1

export function createHistogram(): Histogram {
  const counts = new Uint32Array(buckets)
  let count = 0
  return {
    add(ms) {
      const index = bucketOf(ms)
      counts[index] = (counts[index] as number) + 1
      count++
    },
    get count() {
      return count
    },
    quantile(share) {
      if (count === 0) return null
      // Nearest rank: the smallest value that at least this share does not exceed.
      let left = Math.max(1, Math.ceil(share * count))
      for (let index = 0; index < buckets; index++) {
        left -= counts[index] as number
        if (left <= 0) return leastMs * Math.exp(index * width)
      }
      return null
    },
    above: (ms) => counts.subarray(bucketOf(ms) + 1).reduce((sum, n) => sum + n, 0),
  }
}

function bucketOf(ms: number): number {
  const index = ms <= leastMs ? 0 : Math.round(Math.log(ms / leastMs) / width)
  return Math.min(buckets - 1, index)
}
