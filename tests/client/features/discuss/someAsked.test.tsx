/** Rounds that ask about some touchpoints alone, one after the other, and touchpoints merged since. */
import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { DiscussScreen } from '../../../../client/features/discuss/DiscussScreen.tsx'
import { mergeTouchpoints } from '../../../../shared/doc/merging.ts'
import { prepareBrowser } from '../../browserParts.ts'
import type { MadeWorkshop, Seed } from '../../makeWorkshop.ts'
import { renderRouted } from '../../renderRouted.tsx'
import { apart, of, publish, tallyOf, together, twoPeople } from './tallies.ts'

const seed: Seed = {
  touchpoints: { track: 'Delivery tracking', close: 'Payment', few: 'Repair', gift: 'Gift box' },
  activities: { rate: 'revealed' },
  rounds: [{ id: 'r1', name: '', openedAt: 1, revealedAt: 2 }],
}
const gift = tallyOf(of('sales', [1, 5, 2], [2, 5, 2], [2, 5, 2]))
const reveal = (made: MadeWorkshop) =>
  publish(made, 'r1', { track: apart, close: together, few: twoPeople, gift })
const show = (more: Seed, prepare: (made: MadeWorkshop) => void) =>
  renderRouted(DiscussScreen, { ...seed, ...more }, { prepare })
const look = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))
const row = (title: string) =>
  within(screen.getByRole('table')).getByRole('button', { name: title }).closest('tr')!

// It is fetched when first drawn; how long that takes is no part of these tests.
beforeAll(() => import('../../../../client/features/discuss/BeforeAfter.tsx'))
beforeEach(() => {
  prepareBrowser()
  HTMLDialogElement.prototype.showModal = vi.fn()
})
afterEach(cleanup)

const about = (id: string, ...touchpoints: readonly string[]) => {
  const at = Number(id.slice(1)) * 10
  return { id, name: '', openedAt: at, revealedAt: at + 1, touchpoints }
}
const someAsked = (...more: readonly ReturnType<typeof about>[]): Seed => ({
  rounds: [...seed.rounds!, about('r2', 'track'), about('r3', 'gift'), ...more],
})
const revealSome = (made: MadeWorkshop): void => {
  reveal(made)
  publish(made, 'r2', { track: together })
  publish(made, 'r3', { gift: together })
  made.docs.record.getMap('session').set('round', 'r3')
}

test('DS100 what the later round did not ask about is in no row, no count and no line', async () => {
  show(someAsked(), revealSome)
  look('Before and after')
  await screen.findByRole('heading', { name: 'Before and after', level: 1 })
  expect(row('Gift box').textContent).toBe('Gift box5.03.33, 6−1.7')
  expect(screen.getByText(/Of 1 touchpoint compared 0 rose and 1 fell/u)).toBeTruthy()
  expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(2)
  expect(screen.queryByText(/^(Not rated|Rated in neither|Too few)/u)).toBeNull()
  expect((screen.getByLabelText('Before') as HTMLSelectElement).value).toBe('r1')
  expect(screen.getByRole('img', { name: /1 touchpoint in Round 1 and Round 3/u })).toBeTruthy()
})

test('DS101 figures before that are from another round than the one chosen say so', async () => {
  show(someAsked(about('r4', 'track', 'gift')), (made) => {
    revealSome(made)
    publish(made, 'r4', { track: apart, gift })
    made.docs.record.getMap('session').set('round', 'r4')
  })
  look('Before and after')
  await screen.findByRole('heading', { name: 'Before and after', level: 1 })
  expect(row('Delivery tracking').textContent).toContain('3.3 Round 22.6')
  expect(row('Gift box').textContent).toContain('3.35.0')
  expect(screen.getByRole('img', { name: /in Round 2, Round 3 and Round 4/u })).toBeTruthy()
})

test('DS103 late answers stand with the touchpoint that took others in, those of most people, never added up', () => {
  show({}, (made) => {
    reveal(made)
    publish(made, 'r1-late', { gift, close: together })
    mergeTouchpoints(made.docs.board, 'track', 'gift')
    mergeTouchpoints(made.docs.board, 'track', 'close')
  })
  const late = screen.getByRole('region', { name: 'Came after the reveal' })
  expect(late.textContent).toContain('6 people, kept apart')
})
