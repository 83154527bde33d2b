/** Dots of one ballot: the person's own while it runs, everybody's after the reveal. */
import { own } from '../../shared/domain/own.ts'
import { refusalOfDot, spentDots } from '../../shared/domain/priority/dotLimits.ts'
import type { DotBallot, DotLimits } from '../../shared/domain/priority/tallyDots.ts'
import type { Workshop } from './workshop.ts'

export interface Dots {
  /** The totals are published. */
  readonly isRevealed: () => boolean
  /** The person may give dots now. */
  readonly isOpen: () => boolean
  readonly mine: (id: string) => number
  /** All dots of an item; 0 before the reveal. */
  readonly total: (id: string) => number
  /** Dots the person can still give, ≥ 0. */
  readonly left: () => number
  readonly budget: () => number
  /** Dots given beyond the budget, after it was lowered; the whole ballot counts for nothing until they are taken back. */
  readonly over: () => number
  readonly canGive: (id: string) => boolean
  give(id: string): void
  takeBack(id: string): void
}

type DotWorkshop = Pick<
  Workshop,
  | 'activity'
  | 'ballot'
  | 'canContribute'
  | 'dotTallies'
  | 'findingsById'
  | 'initiativesById'
  | 'myDots'
  | 'settings'
>

/** Dots on things that were deleted come back to the person, as they do at the count (SPEC D22). */
export function createDots(workshop: DotWorkshop, ballot: 'swot' | 'prioritise'): Dots {
  const items = (): object => (ballot === 'swot' ? workshop.findingsById : workshop.initiativesById)
  const given = (): DotBallot =>
    Object.fromEntries(Object.entries(workshop.myDots(ballot)).filter(([id]) => id in items()))
  const limits = (): DotLimits => ({
    budget: workshop.settings.dotBudget,
    perItem: workshop.settings.dotsPerItem,
  })
  const mine = (id: string): number => own(workshop.myDots(ballot), id) ?? 0
  const isOpen = (): boolean => workshop.canContribute(ballot)
  const canGive = (id: string): boolean => isOpen() && refusalOfDot(given(), id, limits()) === null
  return {
    isRevealed: () => workshop.activity(ballot) === 'revealed',
    isOpen,
    mine,
    total: (id) => own(workshop.dotTallies(ballot), id)?.dots ?? 0,
    left: () => Math.max(0, limits().budget - spentDots(given())),
    budget: () => limits().budget,
    over: () => Math.max(0, spentDots(given()) - limits().budget),
    canGive,
    give(id) {
      if (canGive(id)) workshop.ballot.giveDots(ballot, id, mine(id) + 1)
    },
    takeBack(id) {
      if (isOpen() && mine(id) > 0) workshop.ballot.giveDots(ballot, id, mine(id) - 1)
    },
  }
}
