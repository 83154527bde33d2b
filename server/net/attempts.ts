import type { Time } from '../room/time.ts'

/** The part of a minute's attempts that may come at once; so much is had again after 15 s. */
const shareAtOnce = 1 / 4
const fullAfterMs = 60_000 * shareAtOnce

/** Counts attempts to connect, so that they cost nothing beyond a limit (SPEC W27). */
export interface Attempts {
  /**
   * One more attempt from this address.
   *
   * @returns whole seconds after which the next may come, 1 or more; 0 = this one may go on
   */
  refusedFor(address: string): number
  /** How many addresses are remembered. */
  size(): number
}

/** @param perMinute of one address, a quarter of them at once; 0 = no limit */
export function createAttempts(perMinute: number, time: Pick<Time, 'ticks'>): Attempts {
  const perMs = perMinute / 60_000
  const atOnce = Math.ceil(perMinute * shareAtOnce)
  const addresses = new Map<string, { left: number; seen: number }>()
  let swept = time.ticks()
  // Who was not seen for so long may do everything again, like somebody new.
  const sweep = (now: number): void => {
    if (now - swept < fullAfterMs) return
    swept = now
    for (const [address, { seen }] of addresses)
      if (now - seen >= fullAfterMs) addresses.delete(address)
  }
  return {
    refusedFor(address) {
      if (perMinute === 0) return 0
      const now = time.ticks()
      sweep(now)
      const { left, seen } = addresses.get(address) ?? { left: atOnce, seen: now }
      const had = Math.min(atOnce, left + (now - seen) * perMs)
      const mayGoOn = had >= 1
      addresses.set(address, { left: mayGoOn ? had - 1 : had, seen: now })
      return mayGoOn ? 0 : Math.max(1, Math.ceil((1 - had) / perMs / 1000))
    },
    size: () => addresses.size,
  }
}
