import { describe, expect, test } from 'vitest'
import type { EvidenceRow } from '../../../../shared/domain/evidence/checkEvidence.ts'
import {
  touchpointFinder,
  touchpointProposer,
} from '../../../../shared/domain/evidence/matchTouchpoint.ts'
import { planEvidence } from '../../../../shared/domain/evidence/planEvidence.ts'

const touchpoints = [
  { id: 'pay1', title: 'Payment', stage: 's1' },
  { id: 'pay2', title: 'payment', stage: 's2' },
  { id: 'courier', title: 'Kurier dostarcza paczkę', stage: 's2' },
]
const stages = [
  { id: 's1', name: 'Decision' },
  { id: 's2', name: 'Retention' },
]
const find = touchpointFinder(touchpoints, stages)
const row = (number: number, fields: Partial<EvidenceRow> = {}): EvidenceRow => ({
  number,
  text: 'Late',
  touchpoint: 'Kurier dostarcza paczkę',
  stage: '',
  kind: null,
  source: '',
  date: null,
  count: null,
  ...fields,
})

describe('matching touchpoints', () => {
  test('D85 a title is found without case, accents and marks at its ends', () => {
    expect(find({ touchpoint: '  KURIER dostarcza paczke. ', stage: '' })).toBe('courier')
    expect(find({ touchpoint: 'Kurier', stage: '' })).toBeNull()
    expect(find({ touchpoint: '', stage: '' })).toBeNull()
  })

  test('D85 of two with one title the stage decides, and nobody where it does not', () => {
    expect(find({ touchpoint: 'Payment', stage: 'retention' })).toBe('pay2')
    expect(find({ touchpoint: 'Payment', stage: '' })).toBeNull()
    expect(find({ touchpoint: 'Payment', stage: 'Advocacy' })).toBeNull()
  })

  test('D85 of two with one title in one stage nobody is chosen', () => {
    const twins = [...touchpoints, { id: 'pay3', title: 'Payment', stage: 's2' }]
    const findTwin = touchpointFinder(twins, stages)
    expect(findTwin({ touchpoint: 'Payment', stage: 'Retention' })).toBeNull()
    expect(findTwin({ touchpoint: 'Payment', stage: 'Decision' })).toBe('pay1')
  })

  test('D85 what is like enough is proposed, and nothing else', () => {
    expect(touchpointProposer(touchpoints, 'pl')('Kurier dostarczył paczki')).toBe('courier')
    expect(touchpointProposer(touchpoints, 'en')('Reads reviews')).toBeNull()
    expect(touchpointProposer(touchpoints, 'en')('')).toBeNull()
  })
})

describe('what comes in', () => {
  const plan = (
    rows: readonly EvidenceRow[],
    there: Parameters<typeof planEvidence>[1]['there'] = [],
  ) => planEvidence(rows, { touchpointOf: find, kind: 'feedback', source: 'answers.csv', there })

  test('D86 a row brings its own kind and source, or those chosen for all', () => {
    const own = row(2, { kind: 'crm', source: 'Ticket 7', date: '2026-01-05', count: 3 })
    expect(plan([own, row(3, { text: 'Slow' })]).planned).toEqual([
      {
        touchpoint: 'courier',
        kind: 'crm',
        text: 'Late',
        source: 'Ticket 7',
        date: '2026-01-05',
        count: 3,
        status: 'kept',
      },
      {
        touchpoint: 'courier',
        kind: 'feedback',
        text: 'Slow',
        source: 'answers.csv',
        date: null,
        status: 'kept',
      },
    ])
  })

  test('D86 without a touchpoint, there already and twice in the table are told, the rest comes in', () => {
    const { planned, bad } = plan(
      [
        row(2, { touchpoint: 'Payment' }),
        row(3, { text: 'LATE.' }),
        row(4, { text: 'Slow' }),
        row(5, { text: 'slow' }),
        row(6, { text: 'Slow', date: '2026-01-05' }),
      ],
      [{ touchpoint: 'courier', text: 'late', date: null }],
    )
    expect(bad.map(({ number, reason }) => `${number} ${reason}`)).toEqual([
      '2 noTouchpoint',
      '3 there',
      '5 twice',
    ])
    expect(planned.map(({ text, date }) => [text, date])).toEqual([
      ['Slow', null],
      ['Slow', '2026-01-05'],
    ])
  })
})
