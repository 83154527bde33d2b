/** A copy in an order drawn by lot (Fisher–Yates); every order is equally likely. */
export function shuffle<T>(
  items: readonly T[],
  randomBytes: (count: number) => Uint8Array,
): readonly T[] {
  const shuffled = [...items]
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = randomBelow(i + 1, randomBytes)
    const item = shuffled[i] as T
    shuffled[i] = shuffled[j] as T
    shuffled[j] = item
  }
  return shuffled
}

/** 0..limit−1 without favouring any; `limit` up to 2³². */
export function randomBelow(limit: number, randomBytes: (count: number) => Uint8Array): number {
  const fair = Math.floor(2 ** 32 / limit) * limit
  for (;;) {
    const drawn = new DataView(Uint8Array.from(randomBytes(4)).buffer).getUint32(0)
    if (drawn < fair) return drawn % limit
  }
}
