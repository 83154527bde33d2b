/**
 * Somebody who learned from rounds whose writers they know tries to tell who wrote what in the others:
 * naive Bayes over whatever can be seen of a contribution, and what one look would expect by chance.
 */

/** What was seen of one contribution, feature by feature, and who wrote it: 0 to people − 1. */
export interface Sighting {
  readonly round: number
  readonly author: number
  readonly features: Readonly<Record<string, string>>
}

interface Table {
  readonly counts: Map<string, number[]>
}

/**
 * Guesses every sighting from those of the other half of the rounds.
 *
 * @returns how many guesses were right
 */
export function attribute(sightings: readonly Sighting[], people: number): number {
  const half = (parity: number): Sighting[] => sightings.filter(({ round }) => round % 2 === parity)
  return [0, 1].reduce((right, parity) => {
    const tables = learn(half(1 - parity), people)
    return right + half(parity).filter((one) => guess(one, tables, people) === one.author).length
  }, 0)
}

function learn(known: readonly Sighting[], people: number): Map<string, Table> {
  const tables = new Map<string, Table>()
  for (const { author, features } of known)
    for (const [name, value] of Object.entries(features)) {
      const table = tables.get(name) ?? { counts: new Map<string, number[]>() }
      tables.set(name, table)
      const counts = table.counts.get(value) ?? Array.from({ length: people }, () => 0)
      table.counts.set(value, counts)
      counts[author] = (counts[author] ?? 0) + 1
    }
  return tables
}

function guess({ features }: Sighting, tables: Map<string, Table>, people: number): number {
  const scores = Array.from({ length: people }, (_, author) => {
    let score = 0
    for (const [name, value] of Object.entries(features)) {
      const counts = tables.get(name)?.counts.get(value)
      if (!counts) continue
      const all = counts.reduce((sum, count) => sum + count, 0)
      score += Math.log(((counts[author] ?? 0) + 0.5) / (all + people / 2))
    }
    return score
  })
  return scores.indexOf(Math.max(...scores))
}

/**
 * The fewest hits that pure chance of `p` reaches in `n` independent tries with a probability of at
 * most `rarely` (the upper tail of the binomial distribution).
 */
export function fewestBeyondChance(n: number, p: number, rarely: number): number {
  let log = n * Math.log(p)
  let tail = Math.exp(log)
  let hits = n
  while (hits > 0) {
    const next = log + Math.log((hits / (n - hits + 1)) * ((1 - p) / p))
    if (tail + Math.exp(next) > rarely) return hits
    log = next
    tail += Math.exp(next)
    hits--
  }
  return 0
}
