import { expect, test } from 'vitest'
import type { Rating } from '../../../../shared/domain/rating/rating.ts'
import { tallyTouchpoint } from '../../../../shared/domain/rating/tallyTouchpoint.ts'
import type { SwotQuadrant } from '../../../../shared/domain/swot/finding.ts'
import { openSuggestions } from '../../../../shared/domain/swot/openSuggestions.ts'
import { suggestFindings } from '../../../../shared/domain/swot/suggest.ts'
import type { Decision } from '../../../../shared/domain/touchpoint/touchpoint.ts'
import { rating } from '../rating/ratings.ts'

const tallyOf = (each: Rating) =>
  tallyTouchpoint(
    [each, each, each].map((one) => ({ department: null, rating: one })),
    [],
  )
const suggestions = suggestFindings(
  [
    { id: 'met', reach: null },
    { id: 'short', reach: null },
    { id: 'angry', reach: 'external' },
    { id: 'far', reach: null },
    { id: 'over', reach: null },
  ],
  {
    met: tallyOf(rating(5, 5)),
    short: tallyOf(rating(5, 4)),
    angry: tallyOf(rating(null, null, -2)),
    far: tallyOf(rating(5, 1)),
    over: tallyOf(rating(2, 4)),
  },
)

interface Settled {
  readonly decisions?: Readonly<Record<string, Decision>>
  readonly findings?: readonly (readonly [SwotQuadrant, ...string[]])[]
}

function open({ decisions = {}, findings = [] }: Settled = {}): readonly string[] {
  return openSuggestions(suggestions, {
    decisionOf: (id) => decisions[id] ?? null,
    findings: findings.map(([quadrant, ...touchpoints]) => ({ quadrant, touchpoints })),
  }).map(({ touchpoint }) => touchpoint)
}

test('D25 the strongest reason comes first, a gap or an emotion; equal ones keep the journey’s order', () => {
  expect(open()).toEqual(['far', 'angry', 'over', 'short', 'met'])
})

test('D25 what the group decided to keep as is, is not suggested', () => {
  expect(open({ decisions: { far: 'keep', short: 'look' } })).toEqual([
    'angry',
    'over',
    'short',
    'met',
  ])
})

test('D25 a decision puts the suggestion that says the same first, and no other', () => {
  expect(open({ decisions: { short: 'weakness', met: 'strength' } }).slice(0, 2)).toEqual([
    'short',
    'met',
  ])
  expect(open({ decisions: { short: 'strength' } })).toEqual(open())
})

test('D25 what a finding of the quadrant already says is not suggested again, whoever wrote it', () => {
  expect(open({ findings: [['weakness', 'met', 'far']] })).toEqual([
    'angry',
    'over',
    'short',
    'met',
  ])
  expect(open({ findings: [['opportunity', 'over']] })).not.toContain('over')
  expect(open({ findings: [['weakness']] })).toEqual(open())
})
