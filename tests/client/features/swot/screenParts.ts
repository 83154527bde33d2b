import { screen } from '@solidjs/testing-library'
import { swot } from '../../../../client/i18n/en/swot.ts'
import * as record from '../../../../shared/doc/record.ts'
import type { Rating } from '../../../../shared/domain/rating/rating.ts'
import { tallyTouchpoint } from '../../../../shared/domain/rating/tallyTouchpoint.ts'
import type { SwotQuadrant } from '../../../../shared/domain/swot/finding.ts'
import type { MadeWorkshop, Seed } from '../../makeWorkshop.ts'

export const rated: Seed = {
  touchpoints: { track: 'Delivery tracking', pay: 'Payment' },
  activities: { rate: 'revealed', swot: 'open' },
  settings: { dotBudget: 3, dotsPerItem: 2 },
}

/** Three people who count on tracking and get little of it; two have an opinion on payment. */
export function publish({ docs }: MadeWorkshop): void {
  const ballots = (n: number, rating: Rating) =>
    Array.from({ length: n }, () => ({ department: 'sales', rating }))
  const short: Rating = { expectation: 5, experience: 2, emotion: -1 }
  record.tallies.set(docs.record, 'r1', 'track', tallyTouchpoint(ballots(3, short), ['sales']))
  record.tallies.set(docs.record, 'r1', 'pay', tallyTouchpoint(ballots(2, short), ['sales']))
}

export function write(
  { workshop }: MadeWorkshop,
  quadrant: SwotQuadrant,
  text: string,
  touchpoints: readonly string[] = [],
): string {
  return workshop.board.findings.add({
    text,
    quadrant,
    touchpoints,
    origin: 'person',
    reason: '',
    author: 'ana',
  })
}

export const quadrant = (name: string) => screen.getByRole('region', { name })
export const tray = () => screen.getByRole('complementary', { name: swot.suggested })
export const give = (text: string) => screen.getByRole('button', { name: swot.dots.give(text) })
export const takeBack = (text: string) =>
  screen.getByRole('button', { name: swot.dots.takeBack(text) })
