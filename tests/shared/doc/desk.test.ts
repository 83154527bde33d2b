import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { dots, estimates, parseRating, ratings } from '../../../shared/doc/desk.ts'
import { meet, twoReplicas } from './twoPeople.ts'

test('D1 a rating within its scales is read as it was written', () => {
  const doc = new Y.Doc()
  const rating = { expectation: 5, experience: 1, emotion: -2 } as const
  ratings.set(doc, 'r1', 't1', rating)
  expect(ratings.get(doc, 'r1', 't1')).toEqual(rating)
  expect(ratings.all(doc, 'r1')).toEqual({ t1: rating })
  expect(ratings.all(doc, 'r2')).toEqual({})
  ratings.remove(doc, 'r1', 't1')
  expect(ratings.get(doc, 'r1', 't1')).toBeNull()
})

test('D1 an answer left out is one not given', () => {
  expect(parseRating({ expectation: 3, experience: 2 })).toEqual({
    expectation: 3,
    experience: 2,
    emotion: null,
  })
  expect(parseRating({})).toBeNull()
})

test('D1 a rating with any answer off its scale counts as none', () => {
  const fine = { expectation: 3, experience: 3, emotion: 0 }
  expect(parseRating(fine)).toEqual(fine)
  for (const bad of [
    { ...fine, expectation: 0 },
    { ...fine, experience: 6 },
    { ...fine, experience: 2.5 },
    { ...fine, emotion: 3 },
    { ...fine, emotion: '0' },
    { expectation: 3, experience: 6 },
    [3, 3, 0],
    null,
    'no contact',
  ])
    expect(parseRating(bad)).toBeNull()
})

test('D18 an estimate needs both answers from 1 to 5', () => {
  const doc = new Y.Doc()
  estimates.map(doc, 'r1').set('a', { impact: 5, effort: 1 })
  estimates.map(doc, 'r1').set('b', { impact: 6, effort: 1 })
  estimates.map(doc, 'r1').set('c', { impact: 3 })
  expect(estimates.all(doc, 'r1')).toEqual({ a: { impact: 5, effort: 1 } })
})

test('D22 dots are whole and positive', () => {
  const doc = new Y.Doc()
  for (const [item, count] of Object.entries({ a: 2, b: 0, c: -1, d: 1.5, e: 101, f: '3' }))
    dots.map(doc, 'swot').set(item, count)
  expect(dots.all(doc, 'swot')).toEqual({ a: 2 })
})

test('V2 ids that every object inherits hold no value', () => {
  const doc = new Y.Doc()
  dots.map(doc, 'swot').set('__proto__', 3)
  dots.map(doc, 'swot').set('toString', 3)
  expect(dots.all(doc, 'swot')).toEqual({})
})

test('V1 of two devices the last whole rating wins, never a mixture', () => {
  const low = { expectation: 1, experience: 1, emotion: -2 } as const
  const high = { expectation: 5, experience: 5, emotion: 2 } as const
  const { ana, ben } = twoReplicas(() => {})
  ratings.set(ana, 'r1', 't1', low)
  ratings.set(ben, 'r1', 't1', high)
  meet(ana, ben)
  expect([low, high]).toContainEqual(ratings.get(ana, 'r1', 't1'))
  expect(ratings.get(ben, 'r1', 't1')).toEqual(ratings.get(ana, 'r1', 't1'))
})

test('V1 a rating is either well-formed or none, whatever lies there', () => {
  fc.assert(
    fc.property(fc.anything(), (raw) => {
      const rating = parseRating(raw)
      if (rating === null) return
      expect([null, 1, 2, 3, 4, 5]).toContain(rating.expectation)
      expect([null, 1, 2, 3, 4, 5]).toContain(rating.experience)
      expect([null, -2, -1, 0, 1, 2]).toContain(rating.emotion)
    }),
  )
})

test('R60 a rating carries whether the mark was set; without it, it reads as it always did', () => {
  const answers = { expectation: 5, experience: 1, emotion: -2 }
  for (const decides of [true, false])
    expect(parseRating({ ...answers, decides })).toEqual({ ...answers, decides })
  expect(Object.keys(parseRating(answers) ?? {})).toEqual(['expectation', 'experience', 'emotion'])
})

test('R60 a mark that is none, or stands beside no contact, is left out and costs no answer', () => {
  const answers = { expectation: 5, experience: null, emotion: null }
  for (const decides of [null, 1, 'true', {}, undefined])
    expect(parseRating({ ...answers, decides })).toStrictEqual(answers)
  const without = { expectation: null, experience: null, emotion: null }
  expect(parseRating({ ...without, decides: true })).toStrictEqual(without)
  expect(parseRating({ decides: true })).toBeNull()
})
