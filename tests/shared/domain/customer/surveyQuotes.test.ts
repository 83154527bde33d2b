import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkSurvey, planSurvey } from '../../../../shared/domain/customer/checkSurvey.ts'
import {
  guessSurveyColumns,
  surveyUseOf,
} from '../../../../shared/domain/customer/surveyColumns.ts'
import {
  gatherQuotes,
  isLeftOut,
  mostQuote,
  quotesAsEvidence,
  quotesThatFit,
  withLeftOut,
  type LeftOutQuotes,
} from '../../../../shared/domain/customer/surveyQuotes.ts'

interface Options {
  readonly hidesContacts: boolean
  readonly there: Parameters<typeof gatherQuotes>[1]['there']
  readonly limits: Parameters<typeof quotesThatFit>[1]
  readonly leftOut?: LeftOutQuotes
}
const options: Options = {
  hidesContacts: true,
  there: [],
  limits: { pieces: 1000, letters: 400_000 },
}
const none: LeftOutQuotes = new Set<string>()
const surveyQuotes = (
  comments: Parameters<typeof gatherQuotes>[0],
  { limits, leftOut = none, ...how }: Options,
) => quotesThatFit(gatherQuotes(comments, how), limits, leftOut)
const textsOf = ({ quotes }: ReturnType<typeof surveyQuotes>) => quotes.map(({ text }) => text)
const comment = (number: number, text: string, touchpoint = 't1') => ({ number, touchpoint, text })

test('EV70 comments of survey results become customer feedback of their touchpoint, once for the same words', () => {
  const { quotes } = surveyQuotes(
    [
      comment(2, 'Too slow'),
      comment(3, 'TOO SLOW!'),
      comment(4, 'Too slow', 't2'),
      comment(5, '😀'),
    ],
    options,
  )
  const feedback = { kind: 'feedback', source: 'October survey', date: null, status: 'kept' }
  expect(quotesAsEvidence(quotes, 'October survey', none)).toEqual([
    { ...feedback, touchpoint: 't1', text: 'Too slow', count: 2 },
    { ...feedback, touchpoint: 't2', text: 'Too slow' },
    { ...feedback, touchpoint: 't1', text: '😀' },
  ])
  expect(quotes.map(({ rows }) => rows)).toEqual([[2, 3], [4], [5]])
})

test('EV70 what is evidence already or beyond the limits stays out and is counted', () => {
  const four = ['one', 'two', 'three', 'four'].map((text, at) => comment(at + 2, text))
  const there = [{ touchpoint: 't1', text: 'One.' }]
  const byPieces = surveyQuotes(four, { ...options, there, limits: { pieces: 2, letters: 99 } })
  expect(textsOf(byPieces)).toEqual(['two', 'three'])
  expect([byPieces.there, byPieces.tooMany]).toEqual([1, 1])
  const byLetters = surveyQuotes(four, { ...options, limits: { pieces: 9, letters: 6 } })
  expect(textsOf(byLetters)).toEqual(['one', 'two'])
  expect(byLetters.tooMany).toBe(2)
})

test('EV71 of a long comment an excerpt comes in, without address, number or link, unless that is wanted', () => {
  const long = surveyQuotes([comment(2, 'ż'.repeat(2000))], options).quotes[0]!
  expect(long).toMatchObject({ text: `${'ż'.repeat(mostQuote)}…`, isCut: true })
  const told = [comment(2, 'Call +48 601 234 567 or ann@example.org')]
  expect(textsOf(surveyQuotes(told, options))[0]).toBe('Call […] or […]')
  const open = surveyQuotes(told, { ...options, hidesContacts: false })
  expect(textsOf(open)[0]).toContain('ann@example.org')
})

test('EV71 what somebody left out is still told, and does not come in', () => {
  const found = surveyQuotes([comment(2, 'Ann was rude'), comment(3, 'Fine')], options)
  expect(textsOf(found)).toHaveLength(2)
  const leftOut = withLeftOut(none, found.quotes[0]!, true)
  const planned = quotesAsEvidence(found.quotes, 'October survey', leftOut)
  expect(planned.map(({ text }) => text)).toEqual(['Fine'])
})

test('EV70 whatever is written, no piece is empty, too long or there twice, and every comment is accounted for', () => {
  const words = fc.array(
    fc.tuple(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      fc.constantFrom('t1', 't2'),
    ),
  )
  fc.assert(
    fc.property(words, (list) => {
      const comments = list
        .filter(([text]) => /[\p{L}\p{N}]/u.test(text))
        .map(([text, touchpoint], at) => comment(at + 1, text, touchpoint))
      const { quotes, there, tooMany } = surveyQuotes(comments, {
        ...options,
        limits: { pieces: 5, letters: 90 },
      })
      expect(quotes.reduce((sum, { rows }) => sum + rows.length, 0) + there + tooMany).toBe(
        comments.length,
      )
      expect(quotes.length).toBeLessThanOrEqual(5)
      for (const { text } of quotes) expect(text.trim()).not.toBe('')
    }),
  )
})

test('EV70 a comment is a column of its own, by its heading in four languages or by its sentences', () => {
  expect(['Comment (optional)', 'Komentarz', 'Fritext', 'Osservazioni'].map(surveyUseOf)).toEqual([
    'comment',
    'comment',
    'comment',
    'comment',
  ])
  const rows = [
    ['Hotline', '3', 'Nobody answered for half an hour'],
    ['Hotline', '4', 'The second time it went quickly'],
  ]
  expect(guessSurveyColumns(rows, ['Hotline']).mapping).toEqual(['touchpoint', null, 'comment'])
})

test('EV70 a row with nothing but a comment comes in as words and as no answer; marks alone are nothing', () => {
  const { good, bad } = checkSurvey(
    [
      ['Hotline', '', 'Only words\r\nin two lines', 'Ann'],
      ['Hotline', '4', ' - ', 'Ben'],
      ['Hotline', '', '…', 'Cyd'],
      ['Hotline', '5', 'Once more', 'Ann'],
    ],
    {
      mapping: ['touchpoint', 'experience', 'comment', 'person'],
      hasHeading: false,
      brokenRows: new Set<number>(),
      mostRows: 100,
    },
  )
  expect(bad.map(({ number, reason }) => [number, reason])).toEqual([[3, 'noAnswer']])
  const plan = planSurvey(
    good,
    () => 't1',
    () => null,
  )
  expect(plan.comments).toEqual([comment(1, 'Only words\nin two lines'), comment(4, 'Once more')])
  expect(plan.answers.map(({ experience }) => experience)).toEqual([4, 5])
  expect(plan.people).toBe(2)
  expect(plan.bad).toEqual([])
})

test('EV81 a comment takes no answer’s place, and comes in where the answer of its row does not', () => {
  const { good } = checkSurvey(
    [
      ['Shop', '', 'great people there', '7'],
      ['Shop', '5', '', '7'],
      ['Shop', '1', 'but slow', '7'],
      ['Shop', '', 'GREAT people there!', '7'],
      ['Shop', '', 'great people there', '8'],
    ],
    {
      mapping: ['touchpoint', 'experience', 'comment', 'person'],
      hasHeading: false,
      brokenRows: new Set<number>(),
      mostRows: 100,
    },
  )
  const plan = planSurvey(
    good,
    () => 't1',
    () => null,
  )
  expect(plan.answers.map(({ experience }) => experience)).toEqual([5])
  expect(plan.people).toBe(1)
  expect(plan.bad.map(({ number, reason }) => [number, reason])).toEqual([[3, 'twice']])
  // What one person writes twice is written once.
  expect(plan.comments).toEqual([
    comment(1, 'great people there'),
    comment(3, 'but slow'),
    comment(5, 'great people there'),
  ])
})

test('EV82 what somebody left out stays out by its rows and by its words, until it is taken in again', () => {
  const rude = [comment(2, 'Ann was rude'), comment(5, 'ann was rude!')]
  const [seen] = surveyQuotes(rude, options).quotes
  const leftOut = withLeftOut(none, seen!, true)
  const inNow = (comments: typeof rude, hidesContacts = true) =>
    quotesAsEvidence(surveyQuotes(comments, { ...options, hidesContacts }).quotes, 's', leftOut)
  expect(inNow([rude[1]!])).toEqual([])
  expect(inNow([comment(9, 'Ann was rude')])).toEqual([])
  expect(inNow([comment(2, 'Ann was rude', 't2')])).toEqual([])
  expect(inNow([comment(9, 'Ann was rude', 't2')])).toHaveLength(1)
  const called = [comment(2, 'Call 601 234 567')]
  expect(inNow(called)).toEqual([])
  expect(inNow(called, false)).toEqual([])
  const again = withLeftOut(leftOut, seen!, false)
  expect(isLeftOut(seen!, leftOut)).toBe(true)
  expect(isLeftOut(seen!, again)).toBe(false)
  expect([...again]).toEqual([])
})

test('EV82 what is left out takes no room from others, and is still there to be taken in', () => {
  const four = ['one', 'two', 'three', 'four'].map((text, at) => comment(at + 2, text))
  const limits = { pieces: 2, letters: 9 }
  const first = surveyQuotes(four, { ...options, limits })
  expect([textsOf(first), first.tooMany]).toEqual([['one', 'two'], 2])
  const leftOut = withLeftOut(none, first.quotes[0]!, true)
  const next = surveyQuotes(four, { ...options, limits, leftOut })
  expect([textsOf(next), next.tooMany]).toEqual([['one', 'two', 'three'], 1])
})
