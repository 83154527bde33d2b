/** Dots of one ballot: the person's own while it runs, everybody's after the reveal. */
import type { Workshop } from '../../workshop/workshop.ts'

export interface Dots {
  /** The totals are published. */
  readonly isRevealed: () => boolean
  /** The person may give dots now. */
  readonly isOpen: () => boolean
  readonly mine: (id: string) => number
  /** All dots of an item; 0 before the reveal. */
  readonly total: (id: string) => number
  readonly left: () => number
  readonly budget: () => number
  readonly canGive: (id: string) => boolean
  give(id: string): void
  takeBack(id: string): void
}

export function createDots(workshop: Workshop, ballot: 'swot' | 'prioritise'): Dots {
  const mine = (id: string): number => workshop.myDots(ballot)[id] ?? 0
  const spent = (): number => Object.values(workshop.myDots(ballot)).reduce((a, b) => a + b, 0)
  const left = (): number => Math.max(0, workshop.settings.dotBudget - spent())
  const isOpen = (): boolean => workshop.canContribute(ballot)
  const canGive = (id: string): boolean =>
    isOpen() && left() > 0 && mine(id) < workshop.settings.dotsPerItem
  return {
    isRevealed: () => workshop.activity(ballot) === 'revealed',
    isOpen,
    mine,
    total: (id) => workshop.dotTallies(ballot)[id]?.dots ?? 0,
    left,
    budget: () => workshop.settings.dotBudget,
    canGive,
    give(id) {
      if (canGive(id)) workshop.ballot.giveDots(ballot, id, mine(id) + 1)
    },
    takeBack(id) {
      if (isOpen() && mine(id) > 0) workshop.ballot.giveDots(ballot, id, mine(id) - 1)
    },
  }
}
