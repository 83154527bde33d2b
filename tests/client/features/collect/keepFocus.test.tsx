import { cleanup } from '@solidjs/testing-library'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { CollectScreen } from '../../../../client/features/collect/CollectScreen.tsx'
import * as board from '../../../../shared/doc/board.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { note, open } from './screenParts.ts'
import { prepareBrowser, settled } from '../../browserParts.ts'

beforeAll(prepareBrowser)
afterEach(cleanup)

test('KT35 the neighbour of a focused note that someone else deletes takes the focus, and it is said which', async () => {
  const { docs } = renderScreen(CollectScreen, {
    ...open,
    touchpoints: { 'awareness/one': 'One', 'awareness/two': 'Two', 'awareness/three': 'Three' },
  })
  note('Two').focus()
  board.touchpoints.remove(docs.board, 'two')
  await settled()
  expect(document.activeElement?.textContent).toBe('Three')
  expect(document.body.textContent).toContain('“Two” was deleted by someone else.')
})

test('KT38 of a focused note that someone else deletes only its title is said, not a number too', async () => {
  const { docs } = renderScreen(CollectScreen, {
    ...open,
    touchpoints: { 'awareness/one': 'One', 'awareness/two': 'Two', 'awareness/three': 'Three' },
  })
  note('Two').focus()
  board.touchpoints.remove(docs.board, 'two')
  await settled()
  expect(document.querySelector('[role="log"]')?.textContent).toBe('')
  // Of what has no focus the number is said, as before.
  board.touchpoints.remove(docs.board, 'one')
  await settled()
  expect(document.querySelector('[role="log"]')?.textContent).toBe('1 touchpoint was deleted.')
})

test('KT38 of an open note that someone else deletes only the message tells', async () => {
  const { docs } = renderScreen(CollectScreen, {
    ...open,
    touchpoints: { 'awareness/one': 'One', 'awareness/two': 'Two' },
  })
  note('Two').focus()
  note('Two').click()
  await settled()
  board.touchpoints.remove(docs.board, 'two')
  await settled()
  const all = document.body.textContent ?? ''
  expect(all.split('“Two” was deleted by someone else.')).toHaveLength(2)
  expect(document.querySelector('[role="log"]')?.textContent).toBe('')
})
