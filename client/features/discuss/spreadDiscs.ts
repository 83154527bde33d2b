interface Place {
  readonly x: number
  readonly y: number
}

interface Room {
  /** Least distance of two middles, in px. */
  readonly apart: number
  /** Where a middle may be. */
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Comparisons that may be spent; far more touchpoints than are legible get fewer rounds. */
const mostComparisons = 2_000_000

/**
 * Moves discs that cover each other apart, each as little as it must, and leaves the others where they
 * are. Same input, same places. Where there is no room for all they come as far apart as they can.
 *
 * @param places middles in px, any number; the result has their order
 */
export function spreadDiscs(places: readonly Place[], room: Room): readonly Place[] {
  const discs = places.map(({ x, y }) => ({ x, y }))
  const rounds = Math.max(8, Math.min(200, Math.floor(mostComparisons / discs.length ** 2)))
  for (let round = 0; round < rounds; round++) {
    if (!pushOnce(discs, room.apart)) break
    for (const disc of discs) {
      disc.x = Math.min(room.right, Math.max(room.left, disc.x))
      disc.y = Math.min(room.bottom, Math.max(room.top, disc.y))
    }
  }
  return discs
}

/** Every pair that is too near goes half the missing way each. @returns whether any did */
function pushOnce(discs: { x: number; y: number }[], apart: number): boolean {
  let hasPushed = false
  discs.forEach((one, i) => {
    for (let j = i + 1; j < discs.length; j++) {
      const other = discs[j]!
      const [dx, dy] = [other.x - one.x, other.y - one.y]
      const distance = Math.hypot(dx, dy)
      if (distance >= apart - 0.01) continue
      hasPushed = true
      // On the very same spot there is no way apart: each pair takes one of its own.
      const angle = distance > 0.01 ? Math.atan2(dy, dx) : i + j * 2.4
      const half = (apart - distance) / 2 + 0.02
      one.x -= Math.cos(angle) * half
      one.y -= Math.sin(angle) * half
      other.x += Math.cos(angle) * half
      other.y += Math.sin(angle) * half
    }
  })
  return hasPushed
}
