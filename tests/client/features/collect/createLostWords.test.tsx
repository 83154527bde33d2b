import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CollectScreen } from '../../../../client/features/collect/CollectScreen.tsx'
import * as board from '../../../../shared/doc/board.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { note, open, titles } from './screenParts.ts'
import { prepareBrowser, settled } from '../../browserParts.ts'

beforeEach(prepareBrowser)
afterEach(cleanup)

const title = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Title' })
const comment = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Write a comment' })
const dialog = () => screen.queryByRole('dialog', { name: '“Card payment” is gone' })
const words = () => dialog()?.querySelector('dl')?.textContent ?? ''

/** Opens "Payment", types, and lets someone else take it away. */
function lose(act: () => void) {
  const made = renderScreen(CollectScreen, open)
  fireEvent.click(note('Payment'))
  act()
  board.touchpoints.remove(made.docs.board, 'pay')
  return made
}

const rename = () => fireEvent.input(title(), { target: { value: 'Card payment' } })
const begin = () => fireEvent.input(comment(), { target: { value: 'Why so slow?' } })

describe('words at a touchpoint that someone else took away', () => {
  test('CO17 a title typed while it was open is still there to read', () => {
    lose(rename)
    expect(words()).toBe('TitleCard payment')
  })

  test('CO17 what was begun there is added as a new touchpoint with the comment waiting', async () => {
    const { docs } = lose(() => {
      rename()
      begin()
    })
    expect(words()).toContain('Why so slow?')
    fireEvent.click(within(dialog()!).getByRole('button', { name: 'Add as a new touchpoint' }))
    await settled()
    expect(dialog()).toBeNull()
    expect(titles('DECISION')).toEqual(['Card payment'])
    expect([title().value, comment().value]).toEqual(['Card payment', 'Why so slow?'])
    expect(board.comments.list(docs.board)).toEqual([])
  })

  test('CO17 the note comes along', () => {
    const { docs, workshop } = renderScreen(CollectScreen, open)
    const noteOf = (id: string) => board.touchpoints.get(docs.board, id)?.note
    const written = 'on paper\nor by mail'
    const id = workshop.touchpointActions.add({
      title: 'Receipt',
      note: written,
      stage: 'decision',
    })
    expect(noteOf(id!)).toBe(written)
    fireEvent.click(note('Receipt'))
    rename()
    board.touchpoints.remove(docs.board, id!)
    fireEvent.click(within(dialog()!).getByRole('button', { name: 'Add as a new touchpoint' }))
    const again = board.touchpoints.list(docs.board).find((one) => one.title === 'Card payment')
    expect(again?.note).toBe(written)
  })

  test('CO17 a change the server has not acknowledged is told of, though nothing is open', () => {
    const { docs } = renderScreen(CollectScreen, open, {
      prepare: ({ workshop }) =>
        Object.assign(workshop, { unsavedOnBoard: () => ['touchpoints/pay/title'] }),
    })
    board.touchpoints.patch(docs.board, 'pay', { title: 'Card payment' })
    board.touchpoints.remove(docs.board, 'pay')
    expect(words()).toBe('TitleCard payment')
    fireEvent.click(within(dialog()!).getByRole('button', { name: 'Close' }))
    expect(dialog()).toBeNull()
  })

  test('CO17 where no word went along, a message says that it is gone, and no question is asked', () => {
    lose(() => undefined)
    const told = screen.getAllByRole('status').map((one) => one.textContent)
    expect(told.join()).toContain('“Payment” was deleted by someone else.')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('CO17 whoever deletes it here is asked nothing', () => {
    renderScreen(CollectScreen, open)
    fireEvent.click(note('Payment'))
    rename()
    fireEvent.click(screen.getByRole('button', { name: 'Delete touchpoint' }))
    expect(dialog()).toBeNull()
    expect(titles('DECISION')).toEqual([])
  })
})
