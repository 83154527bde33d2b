import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { CollectScreen } from '../../../../client/features/collect/CollectScreen.tsx'
import * as board from '../../../../shared/doc/board.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { key, note } from './screenParts.ts'
import { prepareBrowser } from '../../browserParts.ts'

beforeAll(prepareBrowser)
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

type Change = Parameters<typeof board.touchpoints.patch>[2]

/** Three of one title in one stage, asked about from a fourth. */
async function find(changes: Readonly<Record<string, Change>>) {
  renderScreen(
    CollectScreen,
    {
      role: 'facilitator',
      activities: { collect: 'open' },
      touchpoints: { 'awareness/ad': 'Advert', one: 'Hotline', two: 'Hotline', three: 'Hotline' },
      people: ['Ana', 'Ben'].map((name) => ({
        id: name.toLowerCase(),
        name,
        department: 'sales',
        role: name === 'Ana' ? 'facilitator' : 'participant',
        present: true,
      })),
    },
    {
      prepare: ({ docs }) => {
        for (const [id, change] of Object.entries(changes))
          board.touchpoints.patch(docs.board, id, change)
      },
    },
  )
  note('Advert').focus()
  key('j')
  const dialog = await screen.findByRole('dialog')
  return { dialog, buttons: () => within(dialog).getAllByRole('button', { name: /^Hotline/u }) }
}
const names = (buttons: readonly HTMLElement[]) =>
  buttons.map((button) => [...button.children].map((part) => part.textContent).join(' | ')).sort()

test('CO100 two of one title in one stage are told apart by their department', async () => {
  const { buttons } = await find({
    one: { department: 'sales' },
    two: { department: 'support' },
    three: { title: 'Shop' },
  })
  expect(names(buttons())).toEqual(['Hotline | DECISION · Sales', 'Hotline | DECISION · Support'])
})

test('CO100 where that is the same too, by who added it, then by the note, then by the place', async () => {
  const { buttons } = await find({
    one: { author: 'ana' },
    two: { author: 'ben' },
    three: { author: 'ben' },
  })
  expect(names(buttons())).toEqual([
    'Hotline | DECISION · by Ana',
    'Hotline | DECISION · by Ben · no. 2 in its stage',
    'Hotline | DECISION · by Ben · no. 3 in its stage',
  ])
})

test('KT39 how many were found is said once typing pauses, and not as the page opens', async () => {
  const { dialog } = await find({})
  vi.useFakeTimers()
  const said = () => within(dialog).getByRole('status').textContent
  const type = (value: string) =>
    fireEvent.input(within(dialog).getByRole('searchbox'), { target: { value } })
  vi.advanceTimersByTime(2000)
  expect(said()).toBe('')
  type('hot')
  vi.advanceTimersByTime(500)
  type('hotx')
  vi.advanceTimersByTime(500)
  expect(said()).toBe('')
  expect(within(dialog).getByText('No other touchpoint has these words.')).toBeTruthy()
  vi.advanceTimersByTime(400)
  expect(said()).toBe('No other touchpoint has these words.')
  type('hot')
  vi.advanceTimersByTime(900)
  expect(said()).toBe('3 found')
  vi.advanceTimersByTime(6000)
  expect(said()).toBe('')
})
