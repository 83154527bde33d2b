import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { CollectScreen } from '../../../../client/features/collect/CollectScreen.tsx'
import { UndoNews } from '../../../../client/features/shell/UndoNews.tsx'
import { here } from '../../../../client/sync/here.ts'
import * as board from '../../../../shared/doc/board.ts'
import { prepareBrowser } from '../../browserParts.ts'
import { renderScreen } from '../../renderScreen.tsx'

beforeEach(prepareBrowser)
afterEach(cleanup)

function open() {
  const made = renderScreen(
    () => (
      <>
        <CollectScreen />
        <UndoNews />
      </>
    ),
    {
      role: 'facilitator',
      activities: { collect: 'open' },
      touchpoints: {
        'awareness/ad': 'Advert',
        'awareness/site': 'Web site',
        'decision/pay': 'Pay',
      },
    },
  )
  return { ...made, undo: made.workshop.undo }
}

const note = (title: string) => screen.getByRole('button', { name: title })
const drawn = () => new Promise((resolve) => setTimeout(resolve, 20))
/** Longer than what is done in one go, which is one step. */
const anotherStep = () => new Promise((resolve) => setTimeout(resolve, 450))
const told = () =>
  screen
    .getAllByRole('status')
    .map((region) => region.textContent)
    .join('')
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

test('SL80 an undo says what came back, a redo what went again, each with the way back', async () => {
  const { workshop, undo } = open()
  workshop.touchpointActions.remove('ad')
  undo.undo()
  expect(told()).toContain('Undone. Back again: “Advert”')
  press('Redo')
  await drawn()
  expect(told()).toContain('Done again. Taken away: “Advert”')
  expect(told()).not.toContain('Undone')
  press('Undo')
  expect(told()).toContain('Undone. Back again: “Advert”')
})

test('SL80 what an undo changed or took away is said by its words; of several by the first and their number', async () => {
  const { workshop, undo } = open()
  workshop.touchpointActions.move('ad', 'decision', null)
  undo.undo()
  expect(told()).toContain('Undone. As it was before: “Advert”')
  await anotherStep()
  workshop.touchpointActions.addLines(['One', 'Two', 'Three'], { stage: 'decision' })
  undo.undo()
  expect(told()).toContain('Undone. Taken away: “One” and 2 more')
})

test('SL80 where others have left nothing of it, that is said of the button on a message too', () => {
  const { docs, undo } = open()
  docs.board.transact(() => board.touchpoints.patch(docs.board, 'pay', { title: 'Checkout' }), here)
  board.touchpoints.remove(docs.board, 'pay')
  undo.undo()
  expect(told()).toContain('Nothing changed')
})

test('SL80 what the page takes back by itself is not told as an undo', () => {
  const { workshop, undo } = open()
  workshop.touchpointActions.remove('ad')
  undo.undo('untold')
  expect(workshop.touchpointsById['ad']?.title).toBe('Advert')
  expect(told()).not.toContain('Undone')
})

test('SL81 what comes back takes the focus where it stands, by the button on a message as by the keys', async () => {
  const { undo } = open()
  note('Advert').focus()
  fireEvent.keyDown(note('Advert'), { key: 'Delete' })
  await drawn()
  expect(document.activeElement).toBe(note('Web site'))
  const button = screen.getByRole('button', { name: 'Undo' })
  button.focus()
  button.click()
  await drawn()
  expect(document.activeElement).toBe(note('Advert'))
  undo.redo()
  await drawn()
  undo.undo()
  await drawn()
  expect(document.activeElement).toBe(note('Advert'))
})

test('SL81 what is only changed takes the focus from nothing that has it', async () => {
  const { workshop, undo } = open()
  workshop.touchpointActions.move('ad', 'decision', null)
  note('Web site').focus()
  undo.undo()
  await drawn()
  expect(document.activeElement).toBe(note('Web site'))
})
