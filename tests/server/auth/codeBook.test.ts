import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { createCodeBook, drawCode } from '../../../server/auth/codeBook.ts'
import { codeLetters } from '../../../shared/domain/code.ts'
import { createSkippingTime } from '../room/skippingTime.ts'

function aBook(changes: { length?: number; most?: number; chance?: typeof randomBytes } = {}) {
  const time = createSkippingTime()
  const { length = 6, most = 0, chance = randomBytes } = changes
  return { time, book: createCodeBook<string>({ length, most, time, randomBytes: chance }) }
}

test('A20 every letter of a code is drawn as often as any other', () => {
  const counts = new Map<string, number>()
  const draws = 20_000
  for (let i = 0; i < draws; i++)
    for (const letter of drawCode(randomBytes, 6)) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  expect([...counts.keys()].sort().join('')).toBe(codeLetters)
  const each = (draws * 6) / codeLetters.length
  // Chi-square with 19 degrees of freedom: above 60 once in 200,000 runs of a fair lot.
  const chi = [...counts.values()].reduce((sum, n) => sum + (n - each) ** 2 / each, 0)
  expect(chi).toBeLessThan(60)
})

test('A20 bytes that would favour some letters are thrown away', () => {
  const bytes = [255, 240, 239, 0, 250, 19, 20, 1, 2, 3, 4, 5]
  const lot = () => Uint8Array.from(bytes)
  // 239 is the last fair one: letter 19; 240 and above are drawn again.
  expect(drawCode(lot, 6)).toBe([19, 0, 19, 0, 1, 2].map((at) => codeLetters[at]).join(''))
})

test('A20 two open codes are never the same', () => {
  let turn = 0
  // The first two draws are equal, the third is another; the book's own key comes first.
  const chance = (count: number): Buffer =>
    count === 32 ? Buffer.alloc(32) : Buffer.alloc(count, turn++ < 2 ? 1 : 2)
  const { book } = aBook({ chance: chance as typeof randomBytes })
  const [a, b] = [book.put('one', 'a', 1000), book.put('two', 'b', 1000)]
  expect([a?.code, b?.code]).toEqual(['CCCCCC', 'DDDDDD'])
  expect(book.find('CCCCCC')).toEqual({ holder: 'one', value: 'a' })
})

test('A22 a code opens nothing from its end on, whatever the wall clock says', () => {
  const { book, time } = aBook()
  const code = book.put('one', 'a', 10_000)?.code ?? ''
  time.setClock(-3_600_000)
  time.skip(9000)
  time.setClock(7_200_000)
  expect(book.find(code)).toEqual({ holder: 'one', value: 'a' })
  expect(book.of('one')?.leftMs).toBeLessThanOrEqual(1000)
  time.skip(1000)
  expect(book.find(code)).toBeNull()
  expect(book.of('one')).toBeNull()
  expect(book.extend('one', 1000)).toBeNull()
})

test('A22 the end holds also when the timer is late', () => {
  let now = 0
  const time = { ticks: () => now, after: () => () => {} }
  const book = createCodeBook<string>({ length: 6, most: 0, time, randomBytes })
  const code = book.put('one', 'a', 1000)?.code ?? ''
  now = 1000
  expect(book.find(code)).toBeNull()
})

test('A22 an extended code keeps its letters; closed, it opens nothing', () => {
  const { book, time } = aBook()
  const code = book.put('one', 'a', 1000)?.code ?? ''
  expect(book.extend('one', 5000)?.code).toBe(code)
  time.skip(2000)
  expect(book.find(code)?.holder).toBe('one')
  book.remove('one')
  book.remove('one')
  expect(book.find(code)).toBeNull()
})

test('A22 a new code takes the place of the old one', () => {
  const { book } = aBook()
  const first = book.put('one', 'a', 1000)?.code ?? ''
  const second = book.put('one', 'a', 1000)?.code ?? ''
  expect(second).not.toBe(first)
  expect(book.find(first)).toBeNull()
  expect(book.find(second)?.holder).toBe('one')
})

test('A22 a full book takes nobody new, and has room again when one has ended', () => {
  const { book, time } = aBook({ most: 2 })
  book.put('one', 'a', 1000)
  book.put('two', 'b', 5000)
  expect(book.put('three', 'c', 1000)).toBeNull()
  expect(book.put('two', 'b', 5000)).not.toBeNull()
  time.skip(1000)
  expect(book.put('three', 'c', 1000)).not.toBeNull()
})
