import { describe, expect, test } from 'vitest'
import { checkEvidence } from '../../../../shared/domain/evidence/checkEvidence.ts'

const options = {
  mapping: ['text', 'touchpoint', 'kind', 'date', 'count', 'source'] as const,
  hasHeading: true,
  brokenRows: new Set<number>(),
  mostRows: 100,
}
const heading = ['Text', 'Touchpoint', 'Kind', 'Date', 'Count', 'Source']

describe('rows of a table of evidence', () => {
  test('EV2 a good row brings all it says, and empty rows are passed over', () => {
    const rows = [heading, ['', ' '], ['Late', 'Courier', 'Complaint', '5.3.2026', '1 200', 'CRM']]
    expect(checkEvidence(rows, options)).toEqual({
      good: [
        {
          number: 3,
          text: 'Late',
          touchpoint: 'Courier',
          stage: '',
          kind: 'complaint',
          source: 'CRM',
          date: '2026-03-05',
          count: 1200,
        },
      ],
      bad: [],
      ignored: [],
    })
  })

  test('EV2 every other row is told by its number and one reason, and the rest comes in', () => {
    const rows = [
      heading,
      ['', 'Courier', 'CRM'],
      ['x'.repeat(4001), 'Courier'],
      ['Late', 'Courier', '', 'soon'],
      ['Late', 'Courier', '', '', 'many'],
      ['Late', 'Courier', '', '', '0'],
      ['Late', 'Courier', '', '', '', 'CRM', 'astray'],
      ['broken', 'Courier'],
      ['one'],
      ['two'],
      ['three'],
    ]
    const { good, bad } = checkEvidence(rows, { ...options, brokenRows: new Set([7]), mostRows: 2 })
    expect(good.map(({ number }) => number)).toEqual([9, 10])
    expect(bad.map(({ number, reason }) => `${number} ${reason}`)).toEqual([
      '2 noText',
      '3 textTooLong',
      '4 badDay',
      '5 badCount',
      '6 badCount',
      '7 tooManyCells',
      '8 quotes',
      '11 tooMany',
    ])
    expect(bad[0]?.text).toBe('Courier CRM')
  })

  test('EV2 a word that is no kind is told once, and its row comes in without one', () => {
    const rows = [heading, ['a', 'b', 'Weather'], ['c', 'd', 'weather!']]
    const { good, ignored } = checkEvidence(rows, options)
    expect(good.map(({ kind }) => kind)).toEqual([null, null])
    expect(ignored).toHaveLength(1)
  })

  test('EV2 what stands in a cell is text', () => {
    const { good } = checkEvidence([heading, ['=1+1', '<b>x</b>']], options)
    expect(good[0]).toMatchObject({ text: '=1+1', touchpoint: '<b>x</b>' })
  })
})
