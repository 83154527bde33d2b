import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { FinishButton } from '../../../../client/features/facilitate/FinishButton.tsx'
import { catalogue } from '../../../../client/i18n/en/catalogue.ts'
import { panelStatus } from '../../../../shared/doc/panel.ts'
import { session } from '../../../../shared/doc/record.ts'
import type { Seed } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { prepareDialogs } from '../../browserParts.ts'

beforeEach(() => {
  prepareDialogs()
})
afterEach(cleanup)

const words = catalogue.finish
const open = (seed: Seed = {}) =>
  renderScreen(() => <FinishButton isMain />, { role: 'facilitator', step: 'map', ...seed })
const press = (name: string, at = -1) =>
  fireEvent.click(screen.getAllByRole('button', { name }).at(at)!)

test('MP33 finishing asks once, says what happens, and does nothing when it is left', async () => {
  const { commands } = open({ activities: { collect: 'closed' } })
  press(words.do)
  const dialog = screen.getByRole('dialog', { name: words.ask.title })
  expect(dialog.textContent).toContain(words.ask.text)
  expect(dialog.textContent).not.toContain('Not shown')
  press('Cancel')
  expect(commands).toEqual([])
  press(words.do)
  press(words.do)
  await vi.waitFor(() =>
    expect(commands).toEqual([{ type: 'finishWorkshop', name: words.version }]),
  )
  expect(await screen.findByText(words.done)).toBeTruthy()
})

test('MP33 what nobody has seen yet is named before it is closed', () => {
  open({ activities: { collect: 'private', rate: 'revealed', prioritise: 'open' } })
  press(words.do)
  expect(screen.getByRole('dialog').textContent).toContain(
    words.ask.unseen('Collecting, Estimating'),
  )
})

test('FA81 customers who are asked on their own are named, and no others', () => {
  const { docs } = open({ activities: { collect: 'closed' } })
  panelStatus.patch(docs.record, { round: 'r1', state: 'open' })
  press(words.do)
  expect(screen.getByRole('dialog').textContent).toContain(words.ask.unseen(words.ask.customers))
  for (const state of ['closed', 'revealed'] as const) {
    panelStatus.patch(docs.record, { round: 'r1', state })
    expect(screen.getByRole('dialog').textContent).not.toContain(words.ask.customers)
  }
})

test('MP33 without names it says that what still waits comes only after opening again', () => {
  open({ settings: { anonymous: true } })
  press(words.do)
  expect(screen.getByRole('dialog').textContent).toContain(words.ask.waiting)
  cleanup()
  open()
  press(words.do)
  expect(screen.getByRole('dialog').textContent).not.toContain(words.ask.waiting)
})

test('MP34 what is finished is opened again by the same place in the bar', async () => {
  const { commands, docs } = open()
  session.patch(docs.record, { finished: { at: 1 } })
  press(words.reopen)
  await vi.waitFor(() => expect(commands).toEqual([{ type: 'reopenWorkshop' }]))
  expect(await screen.findByText(words.reopened)).toBeTruthy()
  session.patch(docs.record, { finished: null })
  expect(screen.getByRole('button', { name: words.do })).toBeTruthy()
})
