import { expect, test } from 'vitest'
import type { Columns } from '../../../../../shared/domain/map/layout/columns.ts'
import type { MarkBox, SplitWord, Spot } from '../../../../../shared/domain/map/layout/marks.ts'
import { placeSplitWords } from '../../../../../shared/domain/map/layout/splitWords.ts'

type Plain = Omit<Spot, 'splitWord'>

const lane = { top: 0, height: 300, scale: 1 }
const columns = { left: 0, right: 400 } as Columns
const width = 40
const spot = (x: number, y: number, more: Partial<Plain> = {}): Plain => ({
  x,
  y,
  hasPoint: true,
  customerY: null,
  marks: [],
  word: null,
  wordY: y,
  ...more,
})
const place = (spots: readonly Plain[]) =>
  placeSplitWords(spots, { lane, columns, runs: [], width })
const isFree = (word: SplitWord, x: number, y: number, reach: number) =>
  word.x >= x + reach ||
  word.x + word.width <= x - reach ||
  word.y >= y + reach ||
  word.y + word.height <= y - reach

test('MP38 the word stands right above its point, and nowhere else a word stands', () => {
  const [first, second] = place([spot(100, 150, { word: 'split' }), spot(200, 150)])
  expect(first).toMatchObject({ x: 109, baseline: 144, width })
  expect(second).toBeNull()
})

test('MP38 no point, ring, mark or word of a neighbour covers it, and it covers none', () => {
  const pain: MarkBox = { kind: 'pain', x: 144, y: 164, size: 1 }
  for (const neighbour of [
    spot(144, 150),
    spot(144, 146, { hasPoint: false, word: 'tooFew', wordY: 164, marks: [pain] }),
    spot(144, 130, { marks: [{ kind: 'truth', x: 144, y: 130, size: 1 }] }),
  ]) {
    const word = place([spot(100, 150, { word: 'split' }), neighbour])[0]!
    expect(isFree(word, neighbour.x, neighbour.y, 5)).toBe(true)
    for (const mark of neighbour.marks) expect(isFree(word, mark.x, mark.y, 8)).toBe(true)
  }
  const [a, b] = place([spot(100, 150, { word: 'split' }), spot(144, 150, { word: 'split' })])
  expect(a!.x + a!.width <= b!.x || a!.y + a!.height <= b!.y || b!.y + b!.height <= a!.y).toBe(true)
})

test('MP38 at the end of the journey it stands inside the sheet', () => {
  const word = place([spot(395, 150, { word: 'split' })])[0]!
  expect(word.x + word.width).toBeLessThanOrEqual(columns.right)
})
