import { expect, test } from 'vitest'
import type { MomentReason } from '../../../../shared/domain/map/momentsOfTruth.ts'
import {
  amount,
  lossPercent,
  plain,
  shortDay,
  signed,
} from '../../../../shared/domain/map/numbers.ts'
import { mapWords } from '../../../../shared/domain/map/words.ts'
import { languages } from '../../../../shared/domain/workshop.ts'

const reasons: readonly MomentReason[] = [
  { kind: 'highest', emotion: 1.6 },
  { kind: 'lowest', emotion: -1.6 },
  { kind: 'highest', emotion: 0 },
  { kind: 'highest', emotion: 1.7, isShared: true },
  { kind: 'lowest', emotion: -1.7, isShared: true },
  { kind: 'first' },
  { kind: 'last' },
  { kind: 'shortfall', expectation: 4.6, gap: -2.5 },
  { kind: 'drop', by: 3.2 },
  { kind: 'decides', votes: 11, voters: 20 },
]
const figures = { plain: String, signed: String }

test.each(languages)('M14 every reason has words of its own in %s', (language) => {
  const said = reasons.map((reason) => mapWords(language).reason(reason, figures))
  expect(new Set(said).size).toBe(reasons.length)
  expect(said.every((text) => text.length > 5 && !text.endsWith('.'))).toBe(true)
})

test('M14 only a point above neutral that stands alone is the best moment', () => {
  const { reason } = mapWords('en')
  const said = (emotion: number, isShared?: true) =>
    reason({ kind: 'highest', emotion, ...(isShared && { isShared }) }, figures)
  expect(said(0.1)).toBe('Best moment of the journey')
  for (const words of [said(0), said(-1), said(2, true)]) expect(words).not.toContain('Best')
})

test('M14 Polish counts touchpoints in its three forms', () => {
  const { poster } = mapWords('pl')
  const said = (touchpoints: number) =>
    poster.summary({ touchpoints, stages: 5, rated: 0, quickWins: 0 }).split(' w ')[0]
  expect([1, 3, 5, 22].map(said)).toEqual([
    '1 punkt styku',
    '3 punkty styku',
    '5 punktów styku',
    '22 punkty styku',
  ])
})

test('M14 numbers carry a true minus and the language’s own separators', () => {
  expect(signed('en', -1.25)).toBe('−1.3')
  expect(signed('pl', 0.7)).toBe('+0,7')
  expect(signed('sv', -0.04)).toBe('0,0')
  expect(amount('en', 42000)).toBe('42,000')
  expect(lossPercent('en', 0.72)).toBe('−72%')
})

test('M14 a half goes away from zero, and nothing is ever −0', () => {
  expect(signed('en', -3.75)).toBe('−3.8')
  expect(signed('en', -0.04)).toBe('0.0')
  expect(plain('en', -0.04)).toBe('0.0')
})

test('M14 days stand day first; what is no day stays as written', () => {
  expect(shortDay('en', '2026-12-05')).toBe('5 Dec')
  expect(shortDay('pl', '2026-12-05')).toBe('5 gru')
  expect(shortDay('en', 'soon')).toBe('soon')
})
