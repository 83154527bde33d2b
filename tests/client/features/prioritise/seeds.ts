/** What the tests of the Prioritise screen share: a small board, published estimates, names of what is on the screen. */
import { fireEvent, screen } from '@solidjs/testing-library'
import { prioritise } from '../../../../client/i18n/en/prioritise.ts'
import * as record from '../../../../shared/doc/record.ts'
import type { Estimate, Initiative } from '../../../../shared/domain/priority/initiative.ts'
import { tallyEstimates } from '../../../../shared/domain/priority/tallyEstimates.ts'
import type { MadeWorkshop, Seed } from '../../makeWorkshop.ts'
import { aPlan } from '../../../flow/fixtures.ts'

export const open: Seed = {
  step: 'prioritise',
  touchpoints: { track: 'Delivery tracking', pay: 'Payment' },
  activities: { prioritise: 'open' },
  settings: { dotBudget: 3, dotsPerItem: 2 },
  progress: {
    prioritise: { done: 4, started: 9, of: 12, departments: { sales: { done: 4, of: 6 } } },
  },
}
export const revealed: Seed = { ...open, activities: { prioritise: 'revealed' } }

export function propose(
  { workshop }: MadeWorkshop,
  title: string,
  more: Partial<Initiative> = {},
): string {
  return workshop.board.initiatives.add({ ...aPlan, title, ...more })
}

export type Pair = readonly [Estimate['impact'], Estimate['effort']]

/** Publishes estimates written as [impact, effort], as the server does at the reveal. */
export function publish({ docs }: MadeWorkshop, id: string, ...pairs: readonly Pair[]): void {
  const estimates = pairs.map(([impact, effort]) => ({ impact, effort }))
  record.estimateTallies.set(docs.record, 'r1', id, tallyEstimates(estimates))
}

/** Two quick wins, one on the line, one disputed, one with too few estimates. */
export function outcome(made: MadeWorkshop): void {
  publish(made, propose(made, 'Hub message'), [5, 2], [4, 2], [4, 2])
  publish(made, propose(made, 'Chat until nine'), [4, 3], [4, 3], [4, 3])
  publish(made, propose(made, 'Delivery cost'), [5, 1], [5, 1], [5, 1])
  publish(made, propose(made, 'One record'), [1, 2], [1, 2], [5, 2], [5, 2])
  publish(made, propose(made, 'Loyalty app'), [4, 4], [4, 4])
}

export const card = (title: string) => screen.getByRole('article', { name: title })
export const key = (name: string) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name })
export const addField = () =>
  screen.getByRole<HTMLInputElement>('textbox', { name: prioritise.add.label })

export function type(field: HTMLInputElement, text: string): void {
  fireEvent.input(field, { target: { value: text } })
}
