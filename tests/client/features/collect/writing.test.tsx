import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { CollectScreen } from '../../../../client/features/collect/CollectScreen.tsx'
import { heardNow } from '../../heardNow.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { addField, open } from './screenParts.ts'
import { prepareBrowser } from '../../browserParts.ts'

beforeEach(prepareBrowser)
afterEach(() => {
  cleanup()
  localStorage.clear()
})

test('CO96 what is typed and not sent is there again when one comes back to the step, and marks itself', () => {
  renderScreen(CollectScreen, open)
  fireEvent.input(addField('AWARENESS'), { target: { value: 'Half a thou' } })
  expect(addField('AWARENESS').dataset.unsent).toBe('')
  cleanup()
  renderScreen(CollectScreen, open)
  expect(addField('AWARENESS').value).toBe('Half a thou')
  expect(addField('DECISION').value).toBe('')
  fireEvent.submit(addField('AWARENESS').form!)
  expect(addField('AWARENESS').dataset.unsent).toBeUndefined()
  expect(Object.keys(localStorage).filter((name) => name.endsWith(':unsent'))).toEqual([])
})

test('CO98 without names a new note of an open board says that it is there in a moment', () => {
  const made = renderScreen(CollectScreen, {
    activities: { collect: 'private' },
    settings: { anonymous: true },
  })
  fireEvent.input(addField('AWARENESS'), { target: { value: 'Hotline' } })
  fireEvent.submit(addField('AWARENESS').form!)
  expect(heardNow()).toMatch(/Only you see it/u)
  screen.getByText('Only you see this draft')
  made.setActivity('collect', 'open')
  screen.getByText('On the board in a moment')
  expect(screen.queryByText('Only you see this draft')).toBeNull()
})

test('CO98 what is added then is not said to be seen by its writer alone', () => {
  renderScreen(CollectScreen, open, {
    prepare: ({ workshop }) => Object.assign(workshop, { isPrivate: () => true }),
  })
  fireEvent.input(addField('AWARENESS'), { target: { value: 'Hotline' } })
  fireEvent.submit(addField('AWARENESS').form!)
  expect(heardNow()).toBe(
    'Hotline: 1 touchpoint added to AWARENESS. It is on the board in a moment.',
  )
})

test('CO97 on a phone what holds on the board folds to its title by hand, and another state is read first', () => {
  window.matchMedia = (query) =>
    ({
      matches: query.includes('max-width: 600px'),
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList
  const made = renderScreen(CollectScreen, { activities: { collect: 'private' } })
  const fold = (): HTMLElement => screen.getByRole('button', { name: 'Show the title only' })
  fireEvent.click(fold())
  const unfold = screen.getByRole('button', { name: 'Show all of it' })
  expect(unfold.getAttribute('aria-expanded')).toBe('false')
  screen.getByText('Private for now')
  made.setActivity('collect', 'closed')
  expect(fold().getAttribute('aria-expanded')).toBe('true')
})
