import { expect, test } from 'vitest'
import { rollUp } from '../../../../shared/domain/map/rollup.ts'
import { headlineOf, summarise } from '../../../../shared/domain/map/headline.ts'
import { mapWords } from '../../../../shared/domain/map/words.ts'
import { estimate, finding, initiative, stage, tally, touchpoint, workshop } from './builders.ts'
import { smartphone } from './smartphone.ts'

const map = rollUp(smartphone())
const named = (title: string) => map.touchpoints.find((t) => t.title === title)!

test('M1 touchpoints keep the order of the journey, under their stages', () => {
  expect(map.stages.map((s) => s.touchpoints.length)).toEqual([4, 4, 5, 6, 4])
  expect(map.touchpoints.map((t) => t.order)).toEqual(map.touchpoints.map((_, i) => i))
  expect(map.stages.flatMap((s) => s.touchpoints)).toEqual(map.touchpoints)
})

test('M2 nobody rated is "not rated", under three is "too few", two camps are "split"', () => {
  const readings = rollUp(
    workshop({
      stages: [stage('s0')],
      touchpoints: ['a', 'b', 'c', 'd'].map((id) => touchpoint(id)),
      tallies: {
        b: tally([4, 4, 1], { n: 2 }),
        c: tally([4, 4, 0], { agreement: -1 }),
        d: tally([4, 4, 0], { agreement: 1 }),
      },
    }),
  ).touchpoints.map(({ emotion }) => [emotion.reading, emotion.mean])
  expect(readings).toEqual([
    ['notRated', null],
    ['tooFew', null],
    ['split', 0],
    ['rated', 0],
  ])
})

test('M2 before the reveal nothing is rated and nothing is a moment of truth', () => {
  const secret = rollUp(
    smartphone({
      tallies: {},
      rounds: [{ id: 'r1', name: 'Round 1', openedAt: 0, revealedAt: null }],
    }),
  )
  expect(secret.isRevealed).toBe(false)
  expect(secret.touchpoints.every((t) => t.emotion.mean === null && !t.isMoment)).toBe(true)
})

test('M15 the gap is the server’s paired gap, not a difference of means', () => {
  const paired = { ...tally([4.25, 3.2, 0]), gap: { value: -1.25, n: 4 } }
  const [only] = rollUp(
    workshop({ stages: [stage('s0')], touchpoints: [touchpoint('a')], tallies: { a: paired } }),
  ).touchpoints
  expect(only!.gap).toBe(-1.25)
})

test('M4 a quick win flies its pennant at the touchpoints it changes', () => {
  expect(named('Delivery tracking').quickWins).toEqual(['i3'])
  expect(named('Chat with an adviser').quickWins).toEqual([])
  expect(named('Chat with an adviser').initiatives).toEqual(['i1'])
})

test('M4 an initiative without touchpoints stands where its findings do', () => {
  expect(named('Moving data from the old phone').quickWins).toEqual(['i4'])
})

test('M4 an initiative exactly on the line, or dropped, is no quick win', () => {
  const both = rollUp(
    workshop({
      stages: [stage('s0')],
      touchpoints: [touchpoint('a')],
      initiatives: [
        initiative('line', { touchpoints: ['a'] }),
        initiative('gone', { touchpoints: ['a'], status: 'dropped' }),
      ],
      estimates: { line: estimate(3, 2), gone: estimate(5, 1) },
    }),
  )
  expect(both.touchpoints[0]!.quickWins).toEqual([])
  expect(both.touchpoints[0]!.initiatives).toEqual(['line'])
})

test('M4 quick wins come first under their stage', () => {
  expect(map.stages[2]!.initiatives.map(({ isQuickWin }) => isQuickWin)).toEqual([true, true])
  expect(map.stages[1]!.initiatives.map(({ initiative: i }) => i.id)).toEqual(['i1'])
})

test('M1 a finding stands once, under the earliest stage it touches; one linked to nothing is kept apart', () => {
  const found = rollUp(
    smartphone({
      findings: [finding('wide', 'weakness', ['t20', 't3']), finding('free', 'threat', [])],
    }),
  )
  expect(found.stages.map((s) => s.findings.map(({ id }) => id))).toEqual([
    ['wide'],
    [],
    [],
    [],
    [],
  ])
  expect(found.loose.findings.map(({ id }) => id)).toEqual(['free'])
})

test('M1 a touchpoint whose stage was removed stands last, under a stage without a name', () => {
  const lost = rollUp(
    workshop({
      stages: [stage('s0')],
      touchpoints: [touchpoint('a'), touchpoint('b', { stage: 'gone' })],
    }),
  )
  expect(lost.stages.map((s) => [s.id, s.touchpoints.map(({ id }) => id)])).toEqual([
    ['s0', ['a']],
    ['', ['b']],
  ])
})

test('M1 touchpoints given out of order stand stage by stage', () => {
  const mixed = rollUp(
    workshop({
      stages: [stage('s0'), stage('s1')],
      touchpoints: [
        touchpoint('lost', { stage: 'gone' }),
        touchpoint('b', { stage: 's1' }),
        touchpoint('a', { stage: 's0' }),
      ],
    }),
  )
  expect(mixed.touchpoints.map(({ id, order }) => [id, order])).toEqual([
    ['a', 0],
    ['b', 1],
    ['lost', 2],
  ])
})

test('M8 1000 → 240 → 60 loses 76 % and 75 %; a zero, a rise and a missing figure have no loss', () => {
  const losses = (...volumes: (number | null)[]) =>
    rollUp(workshop({ stages: volumes.map((volume, i) => stage(`s${i}`, { volume })) })).stages.map(
      ({ loss }) => loss,
    )
  expect(losses(1000, 240, 60)).toEqual([null, 0.76, 0.75])
  expect(losses(0, 10)).toEqual([null, null])
  expect(losses(10, 20)).toEqual([null, null])
  expect(losses(10, null, 5)).toEqual([null, null, null])
})

test('M1 only kept evidence is counted', () => {
  const piece = { kind: 'crm', text: 'x', source: '', date: null, author: null } as const
  const counted = rollUp(
    smartphone({
      evidence: [
        { ...piece, id: 'e1', touchpoint: 't1', status: 'kept' },
        { ...piece, id: 'e2', touchpoint: 't1', status: 'rejected' },
      ],
    }),
  )
  expect(counted.touchpoints[0]!.evidence).toBe(1)
})

test('M9 customers are a second layer and never change the staff’s figures', () => {
  const both = rollUp(smartphone(), { t12: tally([4, 1.8, -1.7], { n: 34 }) })
  const twelfth = both.touchpoints[11]!
  expect(twelfth.customer?.experience.mean).toBe(1.8)
  expect(twelfth.experience.mean).toBe(2.1)
  expect(both.hasCustomers).toBe(true)
  expect(map.hasCustomers).toBe(false)
})

test('M7 the smartphone journey proposes its best moment, its lowest point and its worst shortfall', () => {
  const moments = map.touchpoints.filter((t) => t.isMoment).map((t) => t.title)
  expect(moments).toEqual([
    'Delivery tracking',
    'Unboxing and first start',
    'Moving data from the old phone',
  ])
})

test('M1 the summary names the figures a reader takes away', () => {
  const summary = summarise(map)
  expect(summary).toMatchObject({ touchpoints: 23, rated: 22, quickWins: 3 })
  expect(summary.lowest?.title).toBe('Moving data from the old phone')
  expect(summary.highest?.title).toBe('Unboxing and first start')
  expect(summary.largestShortfall?.title).toBe('Delivery tracking')
  expect(summary.peakEnd).toMatchObject({ peak: -1.6, tie: true, end: 1.2 })
})

test('M1 the headline says where the journey falls, that nothing is rated, or that it is secret', () => {
  expect(headlineOf(map, mapWords('en'))).toBe(
    'The journey falls from “Unboxing and first start” to “Moving data from the old phone”',
  )
  expect(headlineOf(rollUp(smartphone({ tallies: {} })), mapWords('en'))).toBe(
    'Nothing is rated yet',
  )
  const rounds = [{ id: 'r1', name: '', openedAt: 0, revealedAt: null }]
  expect(headlineOf(rollUp(smartphone({ tallies: {}, rounds })), mapWords('en'))).toBe(
    'The ratings are still secret',
  )
})

test.each(['en', 'pl', 'sv', 'it'] as const)(
  'M1 where too few rated for a figure the headline says so, not that nobody did (%s)',
  (language) => {
    const few = rollUp(
      workshop({
        stages: [stage('s0')],
        touchpoints: [touchpoint('a'), touchpoint('b')],
        tallies: { a: tally([4, 4, 1], { n: 2 }) },
      }),
    )
    const { headline } = mapWords(language)
    expect(headlineOf(few, mapWords(language))).toBe(headline.tooFew)
    expect(headline.tooFew).not.toBe(headline.unrated)
  },
)
