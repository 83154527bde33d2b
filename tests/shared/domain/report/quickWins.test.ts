import { describe, expect, test } from 'vitest'
import { initialActivities } from '../../../../shared/domain/step.ts'
import { languages } from '../../../../shared/domain/workshop.ts'
import { findingSheet } from '../../../../shared/domain/report/findingSheet.ts'
import { quickWinSheet } from '../../../../shared/domain/report/quickWinSheet.ts'
import { quickWinsOf } from '../../../../shared/domain/report/quickWins.ts'
import { quickWinsMarkdown } from '../../../../shared/domain/report/quickWinsMarkdown.ts'
import { touchpointSheet } from '../../../../shared/domain/report/touchpointSheet.ts'
import { reportWords } from '../../../../shared/domain/report/words.ts'
import { anInitiative, aWorkshop, estimates, nastyTitle } from './aWorkshop.ts'

const secret = aWorkshop({
  estimates: {},
  session: { ...aWorkshop().session, activities: initialActivities },
})

describe('quick wins', () => {
  test('X2 only high impact with low effort counts, best first', () => {
    expect(quickWinsOf(aWorkshop()).map(({ initiative }) => initiative.id)).toEqual([
      'better',
      'win',
    ])
  })

  test('X2 a row carries rank, means, owner, links and words of the language', () => {
    const { header, rows } = quickWinSheet(aWorkshop({}, 'pl'), reportWords('pl'))
    expect(header.slice(0, 3)).toEqual(['Miejsce', 'Inicjatywa', 'Ćwiartka'])
    expect(rows[1]).toEqual([
      2,
      nastyTitle,
      'quick win',
      4.25,
      1.75,
      4,
      '@ada, *head* of <b>sales</b>',
      'Sales',
      '2027-01-31',
      'zaplanowana',
      'calls per week',
      nastyTitle,
      nastyTitle,
    ])
  })

  test('X2 before the reveal the table has its header and nothing else', () => {
    const { header, rows } = quickWinSheet(secret, reportWords('en'))
    expect(header).toHaveLength(13)
    expect(rows).toEqual([])
  })

  test('X2 equal quick wins share a rank and the page says so', () => {
    const tied = aWorkshop({
      initiatives: [anInitiative('a'), anInitiative('b')],
      estimates: {
        a: estimates([0, 0, 0, 4, 0], [0, 4, 0, 0, 0]),
        b: estimates([0, 0, 0, 4, 0], [0, 4, 0, 0, 0]),
      },
    })
    expect(quickWinsOf(tied).map(({ rank }) => rank)).toEqual([1, 1])
    expect(quickWinsMarkdown(tied)).toContain('| 1= | Initiative a |')
    expect(quickWinsMarkdown(tied)).toContain('= marks a shared rank.')
  })
})

describe('quick wins as Markdown', () => {
  test('X3 before the reveal it says that nothing is revealed and names no initiative', () => {
    const page = quickWinsMarkdown(secret)
    expect(page).toContain('Nothing is revealed yet')
    expect(page).not.toContain('Better')
  })

  test('X3 revealed without a quick win, it says that instead', () => {
    expect(quickWinsMarkdown(aWorkshop({ initiatives: [] }))).toContain('no initiative came out')
  })

  test('X3 what people typed stays text: no HTML, no link, no extra cell', () => {
    const page = quickWinsMarkdown(aWorkshop())
    expect(page).not.toContain('<')
    expect(page).not.toMatch(/https?:\/\//u)
    expect(page).not.toMatch(/(?<!\\)\]\(/u)
    const cells = page
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split(/(?<!\\)\|/u).length)
    expect(new Set(cells)).toEqual(new Set([11]))
  })

  test.each(languages)('X3 axes, direction and threshold are named in %s', (language) => {
    const page = quickWinsMarkdown(aWorkshop({}, language))
    const words = reportWords(language)
    expect(page).toContain(words.list.howRead)
    for (const rule of words.list.rules('3')) expect(page).toContain(rule)
    expect(page).toMatch(/1 .*5 /u)
  })
})

describe('other tables', () => {
  test('X4 touchpoints show their figures, "too few" and nothing before the reveal', () => {
    const { rows } = touchpointSheet(aWorkshop(), reportWords('en'))
    expect(rows[0]).toEqual([
      1,
      'Awareness',
      nastyTitle,
      'Web',
      'external',
      'Sales',
      'pain point; customers lost here',
      4.5,
      2.5,
      -2,
      -1.25,
      0.8,
      4,
      1,
      'weakness',
      0,
      'two\nlines',
      'on the line',
    ])
    expect(rows[1]?.slice(7, 13)).toEqual([
      'too few',
      'too few',
      'too few',
      'too few',
      'too few',
      2,
    ])
    expect(rows[2]?.slice(7, 14)).toEqual([null, null, null, null, null, null, null])
  })

  test('X5 findings carry quadrant, reason and dots; dots stay empty before the reveal', () => {
    expect(findingSheet(aWorkshop(), reportWords('en')).rows).toEqual([
      ['weakness', nastyTitle, nastyTitle, 'suggested by the votes', 'gap −2', 5, 3],
    ])
    const hidden = findingSheet({ ...secret, dots: {} }, reportWords('en')).rows
    expect(hidden[0]?.slice(5)).toEqual([null, null])
  })
})
