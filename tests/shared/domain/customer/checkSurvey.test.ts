import { expect, test } from 'vitest'
import { checkSurvey, planSurvey } from '../../../../shared/domain/customer/checkSurvey.ts'
import {
  customerClassOf,
  guessSurveyColumns,
  surveyUseOf,
} from '../../../../shared/domain/customer/surveyColumns.ts'

const heading = ['punkt_kontaktu', 'ocena 1-5', 'oczekiwanie', 'emocja', 'typ klienta', 'kiedy']
const mapping = [
  'touchpoint',
  'experience',
  'expectation',
  'emotion',
  'customerClass',
  null,
] as const
const check = (rows: readonly (readonly string[])[], more: object = {}) =>
  checkSurvey(rows, {
    mapping: ['touchpoint', 'experience', 'expectation', 'emotion', 'customerClass', 'person'],
    hasHeading: false,
    brokenRows: new Set<number>(),
    mostRows: 100,
    ...more,
  })

test('PN14 columns are guessed from their headings in four languages, and from what stands in them', () => {
  const rows = [
    heading.map((one) => one.replace('_', ' ')),
    ['Delivery tracking', '2', '5', '−1', 'nowy', '2026-10-21'],
  ]
  expect(guessSurveyColumns(rows, ['Delivery tracking'])).toEqual({ hasHeading: true, mapping })
  expect(['Upplevelse (1–5)', 'Aspettativa', 'respondent id', 'When'].map(surveyUseOf)).toEqual([
    'experience',
    'expectation',
    'person',
    null,
  ])
  expect(['stały', 'NOWY', 'återkommande', 'perso', 'vip'].map(customerClassOf)).toEqual([
    'existing',
    'new',
    'returning',
    'lost',
    null,
  ])
  const bare = [
    ['new', 'Shop window', '3'],
    ['lost', 'Hotline', '4'],
  ]
  expect(guessSurveyColumns(bare, ['Hotline', 'Shop window'])).toEqual({
    hasHeading: false,
    mapping: ['customerClass', 'touchpoint', null],
  })
})

test('PN14 numbers are read as people write them; a cell left empty is an answer not given', () => {
  const { good, bad } = check([['Hotline', '4,0', '', '−2', 'new', 'p1']])
  expect(bad).toEqual([])
  expect(good).toEqual([
    {
      number: 1,
      touchpoint: 'Hotline',
      person: 'p1',
      classWord: 'new',
      expectation: null,
      experience: 4,
      emotion: -2,
    },
  ])
})

test('PN14 every row that does not fit is told with its number and one reason, and the rest comes in', () => {
  const rows = [
    ['Touchpoint', 'Experience', 'Expectation', 'Emotion', 'Class', 'Person'],
    ['Hotline', '7', '5', '0', '', ''],
    ['', '3', '5', '0', '', ''],
    ['Hotline', '3', '2.5', '0', '', ''],
    ['Hotline', '3', '5', '3', '', ''],
    ['Hotline', '', '', '', 'new', ''],
    ['', '', '', '', '', ''],
    ['Hotline', '3', '5', '0', 'vip', 'Ana'],
    ['"Hotline', '3', '5', '0', '', ''],
    ['Hotline', '3', '5', '0', '', '', 'more'],
    ['Hotline', '3', '5', '0', '', 'Ben'],
    ['Hotline', '3', '5', '0', '', 'Cyd'],
  ]
  const checked = check(rows, { hasHeading: true, brokenRows: new Set([8]), mostRows: 2 })
  expect(checked.good.map(({ number }) => number)).toEqual([8, 11])
  expect(checked.bad.map(({ number, reason }) => [number, reason])).toEqual([
    [2, 'experience'],
    [3, 'noTouchpoint'],
    [4, 'expectation'],
    [5, 'emotion'],
    [6, 'noAnswer'],
    [9, 'quotes'],
    [10, 'tooManyCells'],
    [12, 'tooMany'],
  ])
  expect(checked.strangeClasses).toEqual(['vip'])
})

test('PN14 each person counts once for each touchpoint; without names every row is somebody', () => {
  const { good } = check([
    ['Hotline', '3', '', '', 'vip', 'Ana'],
    ['hotline', '4', '', '', 'vip', 'ANA'],
    ['Shop', '4', '', '', 'new', 'Ana'],
    ['Kiosk', '4', '', '', '', 'Ben'],
    ['Hotline', '5', '', '', '', ''],
    ['Hotline', '5', '', '', '', ''],
  ])
  const ids: Readonly<Record<string, string>> = { hotline: 't1', shop: 't2' }
  const plan = planSurvey(
    good,
    (name) => ids[name.toLowerCase()] ?? null,
    () => 'returning',
  )
  expect(
    plan.answers.map(({ touchpoint, customerClass, experience }) => [
      touchpoint,
      customerClass,
      experience,
    ]),
  ).toEqual([
    ['t1', 'returning', 3],
    ['t2', 'new', 4],
    ['t1', null, 5],
    ['t1', null, 5],
  ])
  expect(plan.people).toBe(3)
  expect(plan.bad.map(({ number, reason }) => [number, reason])).toEqual([
    [2, 'twice'],
    [4, 'notThere'],
  ])
})
