/** Chance that seeds decide: the same seeds give the same numbers on every machine. */
export interface Chance {
  /** Whole number, 0 ≤ n < `limit`. */
  below(limit: number): number
  /** Whole number from `first` to `last`, both included. */
  between(first: number, last: number): number
  /** True with a probability from 0 to 1. */
  happens(probability: number): boolean
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T
  bytes(count: number): Uint8Array
}

/** The mulberry32 generator, started from all seeds mixed in their order. */
export function createChance(...seeds: readonly number[]): Chance {
  let state = seeds.reduce((mixed, seed) => mix(mixed ^ seed), 0x9e3779b9)
  const unit = (): number => {
    state = (state + 0x6d2b79f5) | 0
    return mix(state) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(unit() * limit)
  return {
    below,
    between: (first, last) => first + below(last - first + 1),
    happens: (probability) => unit() < probability,
    pick<T>(list: readonly T[]): T {
      if (list.length === 0) throw new RangeError('nothing to pick from')
      return list[below(list.length)] as T
    },
    bytes: (count) => Uint8Array.from({ length: count }, () => below(256)),
  }
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 15), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
