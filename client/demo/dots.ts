import { createRandom } from './random.ts'

export interface Pulling {
  readonly id: string
  /** How likely a dot lands here, relative to the others; 0 = never. */
  readonly pull: number
}

/** The rules of a new workshop: six dots each, three at most on one item. */
const budget = 6
const perItem = 3

/** How one person spreads the dots: more where it pulls more, the same on every call. */
export function spreadDots(items: readonly Pulling[], person: string): Map<string, number> {
  const random = createRandom(`dots ${person} ${items.map(({ id }) => id).join(' ')}`)
  const dots = new Map<string, number>()
  for (let spent = 0; spent < budget; spent++) {
    const open = items.filter(({ id, pull }) => pull > 0 && (dots.get(id) ?? 0) < perItem)
    const total = open.reduce((sum, { pull }) => sum + pull, 0)
    let left = random() * total
    const chosen = open.find(({ pull }) => (left -= pull) < 0) ?? open.at(-1)
    if (!chosen) break
    dots.set(chosen.id, (dots.get(chosen.id) ?? 0) + 1)
  }
  return dots
}
