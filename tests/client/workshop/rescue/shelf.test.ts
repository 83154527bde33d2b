import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createShelf } from '../../../../client/workshop/rescue/shelf.ts'
import type { Rescued } from '../../../../client/workshop/rescue/rescued.ts'

const finding = (id: string, text: string): Rescued => ({
  kind: 'findings',
  part: '',
  id,
  fields: ['text'],
  value: { text },
  richText: null,
  title: text,
})
const titles = (): string[] =>
  createShelf('w1', 'ana')
    .read()
    .changes.map(({ title }) => title)

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(() => {
  vi.restoreAllMocks()
})

/** A storage that takes nothing more; what it holds is still read and can be taken out. */
function fill(storage: Storage): void {
  const write = Storage.prototype.setItem
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, value) {
    if (this === storage) throw new DOMException('full', 'QuotaExceededError')
    write.call(this, key, value)
  })
}

test('U7 a newer change of the same place takes the place of the older, others stay', () => {
  const shelf = createShelf('w1', 'ana')
  shelf.add({ changes: [finding('f1', 'first'), finding('f2', 'other')], files: [] })
  shelf.add({ changes: [finding('f1', 'second')], files: [] })
  expect(titles()).toEqual(['other', 'second'])
  shelf.take(new Set(['findings//f2']))
  expect(titles()).toEqual(['second'])
})

test('U7 what is kept when the first storage is full is what is found afterwards', () => {
  const shelf = createShelf('w1', 'ana')
  shelf.add({ changes: [finding('f1', 'older')], files: [] })
  fill(localStorage)
  expect(shelf.add({ changes: [finding('f2', 'newer')], files: [] })).toBe(true)
  expect(titles()).toEqual(['older', 'newer'])
  shelf.take(new Set(['findings//f1', 'findings//f2']))
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 0])
})

test('U7 a browser that keeps nothing is not called one that keeps', () => {
  fill(localStorage)
  const write = Storage.prototype.setItem
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, value) {
    if (this === sessionStorage) throw new DOMException('off', 'SecurityError')
    write.call(this, key, value)
  })
  expect(createShelf('w1', 'ana').add({ changes: [finding('f1', 'lost')], files: [] })).toBe(false)
  expect(titles()).toEqual([])
})
