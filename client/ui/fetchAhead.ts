/**
 * Fetches parts of the page that the first screen does without, as soon as the browser has nothing
 * else to do: they are there at once when they are wanted, and without a network too.
 */
export function fetchAhead(...parts: readonly (() => Promise<unknown>)[]): void {
  // reason of the catch: whoever draws the part asks again, and tells what went wrong
  const fetchAll = (): void => parts.forEach((part) => void part().catch(() => undefined))
  if ('requestIdleCallback' in window) requestIdleCallback(fetchAll, { timeout: 10_000 })
  else setTimeout(fetchAll, 2_000)
}
