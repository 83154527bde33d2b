import { describe, expect, test } from 'vitest'
import { agendaGroupOf } from '../../../../client/features/discuss/agendaGroup.ts'
import { headlineOf } from '../../../../client/features/discuss/headline.ts'
import { heatOf } from '../../../../client/features/discuss/heat.ts'
import { inReadingOrder } from '../../../../client/features/discuss/telling.ts'
import { agreementWord } from '../../../../shared/domain/rating/agreement.ts'
import { apart, bigGap, of, tallyOf, together, twoPeople } from './tallies.ts'

describe('headlineOf', () => {
  test('DS13 departments apart are named with their means and never a hidden one', () => {
    const { expectation, experience } = headlineOf(apart)
    expect(expectation).toBe('everyone')
    expect(experience).toMatchObject({ kind: 'apart', lowest: { department: 'support' } })
    const named = JSON.stringify(experience)
    for (const row of apart.departments.filter((one) => one.hidden !== null))
      expect(named).not.toContain(row.department)
  })

  test('DS13 under three people it says so and gives no figure', () => {
    expect(headlineOf(twoPeople)).toEqual({
      expectation: null,
      experience: { kind: 'tooFew', n: 2 },
    })
    expect(headlineOf(null).experience).toEqual({ kind: 'tooFew', n: 0 })
  })

  test('DS13 "everyone" needs every single answer to be 4 or 5', () => {
    const nearly = tallyOf(of('sales', ...Array.from({ length: 10 }, () => [5, 3, 0]), [2, 3, 0]))
    expect(headlineOf(nearly).expectation).toBe('nearlyEveryone')
    const most = tallyOf(of('sales', [5, 3, 0], [5, 3, 0], [5, 3, 0], [5, 3, 0], [2, 3, 0]))
    expect(headlineOf(most).expectation).toBe('most')
  })

  test('DS13 two camps are not called agreement although the means are equal', () => {
    const camps = tallyOf(
      of('sales', [3, 1, -2], [3, 5, 2], [3, 1, -2], [3, 5, 2]),
      of('support', [3, 1, -2], [3, 5, 2], [3, 1, -2], [3, 5, 2]),
    )
    expect(headlineOf(camps).experience.kind).toBe('splitInside')
    expect(agendaGroupOf(camps)).toBe('differ')
  })

  test('DS13 nothing is said of departments when fewer than two of them are shown', () => {
    const pole = (experience: number) => [3, experience, 0]
    const alone = tallyOf(of('sales', pole(1), pole(5), pole(1), pole(5)))
    expect(headlineOf(alone).experience.kind).toBe('split')
    const hidden = tallyOf(
      of('sales', pole(1), pole(5)),
      of('support', pole(1), pole(5)),
      of('logistics', pole(1), pole(5)),
    )
    expect(hidden.departments.every((row) => row.hidden !== null)).toBe(true)
    expect(headlineOf(hidden).experience.kind).toBe('split')
  })

  test('DS13 one department alone is never said to agree with others', () => {
    const alone = tallyOf(of('sales', [3, 3, 0], [3, 3, 0], [3, 3, 0]))
    expect(headlineOf(alone).experience).toMatchObject({ kind: 'mean', experience: 3 })
  })

  test('DS13 a shared shortfall of a whole step is told as a gap', () => {
    const short = tallyOf(
      of('sales', [4, 2, -1], [4, 2, -1], [4, 2, -1]),
      of('support', [4, 2, -1], [4, 2, -1], [4, 2, -1]),
    )
    expect(headlineOf(short).experience).toEqual({ kind: 'short', gap: -2 })
  })
})

describe('agendaGroupOf', () => {
  test('DS14 a gap that all agree on is close to agreement, weak agreement is not', () => {
    expect(agendaGroupOf(bigGap)).toBe('close')
    const each = [1, 2, 3, 4, 5].map((experience) => [3, experience, 0])
    const weak = tallyOf(of('sales', ...each), of('support', ...each))
    expect(agreementWord(weak.experience.agreement!)).toBe('weak')
    expect(weak.range).toBe(0)
    expect(agendaGroupOf(weak)).toBe('differ')
  })

  test('DS14 what differs comes on the agenda, what is close or too few waits', () => {
    expect(agendaGroupOf(apart)).toBe('differ')
    expect(agendaGroupOf(together)).toBe('close')
    expect(agendaGroupOf(twoPeople)).toBe('tooFew')
    expect(agendaGroupOf(null)).toBe('tooFew')
  })
})

describe('heatOf', () => {
  test('DS15 the heat of a gap changes at 0.5, 1, 2 and 3, alike on both sides', () => {
    expect([0, -0.4, -0.5, -1, -2.7, -3, -4].map((gap) => heatOf(gap, 4))).toEqual([
      0, 0, -1, -2, -3, -4, -4,
    ])
    expect([0.4, 0.5, 1.9, 3.5].map((gap) => heatOf(gap, 4))).toEqual([0, 1, 2, 4])
  })

  test('DS15 an emotion reaches the full heat on its shorter scale', () => {
    expect(heatOf(-2, 2)).toBe(-4)
    expect(heatOf(-1.7, 2)).toBe(-4)
    expect(heatOf(0.1, 2)).toBe(0)
  })
})

describe('inReadingOrder', () => {
  test('DS16 the best experience is on top and hidden rows come last', () => {
    const rows = inReadingOrder(apart.departments)
    const told = rows.filter((row) => row.experience !== null).map((row) => row.experience)
    expect(told).toEqual([...told].sort((a, b) => b! - a!))
    expect(rows.at(-1)?.hidden).not.toBeNull()
  })
})
