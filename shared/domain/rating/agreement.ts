/**
 * van der Eijk's agreement A: how far answers on ordered categories stand together (SPEC D5). The
 * frequencies are peeled into layers of equal height; each layer is one pattern of ones and zeros.
 *
 * @param counts people per category, lowest first, empty categories included; three or more of them
 * @returns −1 (two poles) … 0 (evenly spread) … 1 (all in one); `null` when nobody answered. One
 *   person always gives 1, so callers hide it under three people.
 * @throws RangeError for fewer than three categories or for counts that are not whole and ≥ 0: a bug
 * @see van der Eijk 2001, "Measuring Agreement in Ordered Rating Scales", Quality & Quantity 35
 */
export function agreement(counts: readonly number[]): number | null {
  if (counts.length < 3) throw new RangeError('agreement needs at least three categories')
  if (counts.some((count) => !Number.isInteger(count) || count < 0))
    throw new RangeError(`counts must be whole and not negative: ${counts.join(', ')}`)
  const total = counts.reduce((n, count) => n + count, 0)
  if (total === 0) return null
  let left = counts
  let weighted = 0
  while (left.some((count) => count > 0)) {
    const filled = left.map((count) => count > 0)
    const height = Math.min(...left.filter((count) => count > 0))
    const people = height * filled.filter(Boolean).length
    weighted += people * agreementOfPattern(filled)
    left = left.map((count) => Math.max(0, count - height))
  }
  return weighted / total
}

/** A of one layer: unimodality U, weighed down the more categories the layer fills. */
function agreementOfPattern(filled: readonly boolean[]): number {
  const categories = filled.length
  const size = filled.filter(Boolean).length
  if (size === 1) return 1
  return unimodality(filled) * (1 - (size - 1) / (categories - 1))
}

/** U from ordered triples: filled-empty-filled speaks against one mode, filled-filled-empty for it. */
function unimodality(filled: readonly boolean[]): number {
  const categories = filled.length
  let apart = 0
  let together = 0
  for (let i = 0; i < categories; i++)
    for (let j = i + 1; j < categories; j++)
      for (let k = j + 1; k < categories; k++) {
        if (filled[i] && !filled[j] && filled[k]) apart++
        if (filled[j] && filled[i] !== filled[k]) together++
      }
  if (apart + together === 0) return 0
  return (
    ((categories - 2) * together - (categories - 1) * apart) /
    ((categories - 2) * (together + apart))
  )
}

/** Polarisation `(1 − A) / 2`: 0 (one voice) to 1 (two poles); `null` when nobody answered (SPEC D5). */
export function polarisation(counts: readonly number[]): number | null {
  const a = agreement(counts)
  return a === null ? null : (1 - a) / 2
}

/** Agreement in words, from one opinion to two camps. */
export type AgreementWord = 'strong' | 'moderate' | 'weak' | 'split'

/**
 * A in one word (SPEC D5, OUR RULE). On five categories an even spread over two neighbours has
 * A = 0.75, over three 0.5, over four 0.25; the cuts lie half-way: strong from 0.625, moderate from
 * 0.375, weak down to −0.2, below that two camps.
 *
 * @param a −1..1
 */
export function agreementWord(a: number): AgreementWord {
  if (isSplit(a)) return 'split'
  if (a >= 0.625) return 'strong'
  return a >= 0.375 ? 'moderate' : 'weak'
}

/** Whether A tells of two camps (A < −0.2, OUR RULE); a mean then hides them. `null` is "not known": no. */
export function isSplit(a: number | null): boolean {
  return a !== null && a < -0.2
}
