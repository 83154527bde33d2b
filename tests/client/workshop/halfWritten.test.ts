import { afterEach, expect, test } from 'vitest'
import { halfWritten } from '../../../client/workshop/halfWritten.ts'

/** A page that was just loaded, by this person. */
const page = (person = 'ana', id = 'w1') =>
  ({ id, me: () => ({ id: person }) }) as unknown as Parameters<typeof halfWritten>[0]

const kept = () => Object.keys(localStorage)

afterEach(() => localStorage.clear())

test('CO96 what was begun is there again after the page was loaded, with what it is about, until it is sent', () => {
  const first = page()
  halfWritten(first, 'add/phone')[1]('Half a thou')
  halfWritten(first, 'track')[1]('Two days')
  const again = page()
  const [text, setText] = halfWritten(again, 'add/phone')
  expect(text()).toBe('Half a thou')
  expect(halfWritten(again, 'track')[0]()).toBe('Two days')
  expect(halfWritten(again, 'close')[0]()).toBe('')
  setText('')
  expect(halfWritten(page(), 'add/phone')[0]()).toBe('')
  expect(halfWritten(page(), 'track')[0]()).toBe('Two days')
})

test('CO96 it is the person’s own, and what another tab began stays', () => {
  const tab = page()
  halfWritten(tab, 'track')
  halfWritten(page(), 'close')[1]('From another tab')
  halfWritten(tab, 'track')[1]('Two days')
  expect(halfWritten(page(), 'close')[0]()).toBe('From another tab')
  expect(halfWritten(page('ben'), 'track')[0]()).toBe('')
  expect(halfWritten(page('ana', 'w2'), 'track')[0]()).toBe('')
})

test('CO96 nothing is left of what was sent, and it goes with all else this browser keeps of the workshop', () => {
  const [, setText] = halfWritten(page(), 'track')
  setText('Two days')
  expect(kept().every((key) => key.startsWith('touchline:w1'))).toBe(true)
  setText('')
  expect(kept()).toEqual([])
})

test.each(['nonsense', '7', 'null', '{"track":7}'])(
  'CO96 a store that holds %s gives nothing',
  (raw) => {
    localStorage.setItem('touchline:w1:ana:unsent', raw)
    const [text, setText] = halfWritten(page(), 'track')
    expect(text()).toBe('')
    setText('Two days')
    expect(halfWritten(page(), 'track')[0]()).toBe('Two days')
  },
)
