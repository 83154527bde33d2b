/** Beyond this many comparisons only what is alike at both ends is found. */
const mostComparisons = 250_000

/**
 * Which entries of one list stand for which of another: as many pairs of equal keys as possible,
 * in order in both lists.
 *
 * @returns pairs of indexes, rising in both
 */
export function align(
  now: readonly string[],
  then: readonly string[],
): (readonly [now: number, then: number])[] {
  const most = Math.min(now.length, then.length)
  let start = 0
  while (start < most && now[start] === then[start]) start++
  let end = 0
  while (end < most - start && now.at(-1 - end) === then.at(-1 - end)) end++
  const pairs = Array.from({ length: start }, (_, i) => [i, i] as const)
  const inner = longestCommon(
    now.slice(start, now.length - end),
    then.slice(start, then.length - end),
  )
  for (const [i, j] of inner) pairs.push([start + i, start + j])
  for (let k = end; k > 0; k--) pairs.push([now.length - k, then.length - k])
  return pairs
}

/** The textbook's longest common subsequence. */
function longestCommon(
  now: readonly string[],
  then: readonly string[],
): (readonly [number, number])[] {
  if (now.length * then.length > mostComparisons) return []
  const width = then.length + 1
  const lengths = new Uint32Array((now.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = now.length - 1; i >= 0; i--)
    for (let j = then.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        now[i] === then[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < now.length && j < then.length;) {
    if (now[i] === then[j]) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}
