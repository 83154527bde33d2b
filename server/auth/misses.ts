/**
 * Wrong codes of the last minute. A wrong code names no workshop, so what protects each of them is
 * that all wrong ones count together; those of one address count apart as well, so that one guesser
 * is stopped long before everybody else is (SPEC A23).
 */
export interface Misses {
  /** Seconds until this address may try a code again, right or wrong; 0 = now. */
  waitOf(address: string): number
  add(address: string): void
}

const spanMs = 60_000

/** `perAddress` and `all` are wrong codes in a minute; 0 = no limit. */
export function createMisses(
  { perAddress, all }: { readonly perAddress: number; readonly all: number },
  ticks: () => number,
): Misses {
  /** Oldest first; never more than are allowed in a minute, and then nobody may add any. */
  const recent: { readonly at: number; readonly address: string }[] = []
  const counts = new Map<string, number>()

  const forget = (): void => {
    const from = ticks() - spanMs
    while (recent[0] && recent[0].at <= from) {
      const { address } = recent[0]
      recent.shift()
      const left = (counts.get(address) ?? 1) - 1
      if (left > 0) counts.set(address, left)
      else counts.delete(address)
    }
  }
  const secondsUntil = (at: number | undefined): number =>
    Math.max(1, Math.ceil(((at ?? 0) + spanMs - ticks()) / 1000))

  return {
    waitOf(address) {
      forget()
      if (all > 0 && recent.length >= all) return secondsUntil(recent[0]?.at)
      if (perAddress === 0 || (counts.get(address) ?? 0) < perAddress) return 0
      return secondsUntil(recent.find((miss) => miss.address === address)?.at)
    },
    add(address) {
      if (perAddress === 0 && all === 0) return
      forget()
      recent.push({ at: ticks(), address })
      counts.set(address, (counts.get(address) ?? 0) + 1)
    },
  }
}
