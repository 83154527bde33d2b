import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkRows } from '../../../../shared/domain/intake/checkRows.ts'
import { columnUses, type Mapping, type Rows } from '../../../../shared/domain/intake/columns.ts'
import { foldName } from '../../../../shared/domain/intake/foldName.ts'
import { planRows, proposeChoice } from '../../../../shared/domain/intake/planRows.ts'

const known = {
  stages: [
    { id: 'aw', name: 'Awareness' },
    { id: 'de', name: 'Decision' },
  ],
  channels: [{ id: 'web', name: 'Web' }],
  departments: [{ id: 'it', name: 'IT' }],
}

const check = (rows: Rows, mapping: Mapping = columnUses, changes = {}) =>
  checkRows(rows, {
    mapping,
    hasHeading: false,
    known,
    brokenRows: new Set(),
    isThere: () => false,
    mostRows: 1000,
    ...changes,
  })

describe('what becomes of a row', () => {
  test('N21 a row is told by the number a spreadsheet gives it, and empty rows are none', () => {
    const rows = [['Title'], ['Basket'], ['', '  '], [' '], ['Payment']]
    const { good, bad } = check(rows, ['title'], { hasHeading: true })
    expect(good.map(({ number, title }) => [number, title])).toEqual([
      [2, 'Basket'],
      [5, 'Payment'],
    ])
    expect(bad).toEqual([])
  })

  test('N21 a bad row is left out with one reason, and the others come in', () => {
    const rows = [
      ['', 'Decision', 'no title here'],
      ['x'.repeat(201), 'Decision'],
      ['Basket', 'Decision', 'y'.repeat(4001)],
      ['"Never closed', 'Decision'],
      ['There already', 'Decision'],
      ['Fine', 'Decision'],
      ['One too many', 'Decision'],
    ]
    const { good, bad } = check(rows, ['title', 'stage', 'note'], {
      brokenRows: new Set([3]),
      isThere: (title: string, stage: string | null) => title === 'there already' && stage === 'de',
      mostRows: 1,
    })
    expect(good.map(({ title }) => title)).toEqual(['Fine'])
    expect(bad.map(({ number, reason }) => [number, reason])).toEqual([
      [1, 'noTitle'],
      [2, 'titleTooLong'],
      [3, 'noteTooLong'],
      [4, 'quotes'],
      [5, 'there'],
      [7, 'tooMany'],
    ])
    expect(bad[0]?.text).toBe('Decision no title here')
    expect(bad[1]?.text.length).toBeLessThanOrEqual(60)
  })

  test('CO92 a row with more cells than headings is left out and told, not read with its cells shifted', () => {
    const rows = [
      ['Title', 'Stage', 'Note'],
      ['Basket', 'Decision', 'fine'],
      ['Contract', 'Decision', 'too', 'many', 'cells'],
      ['Payment', 'Decision', 'fine', ' ', ''],
      ['Receipt', 'Decision', ''],
    ]
    const all: Mapping = ['title', 'stage', 'note', null, null]
    const { good, bad } = check(rows, all, { hasHeading: true })
    expect(good.map(({ title }) => title)).toEqual(['Basket', 'Payment', 'Receipt'])
    expect(bad).toEqual([
      { number: 3, reason: 'tooManyCells', text: expect.stringContaining('Contract') },
    ])
    // Who says what the column is wants what stands in it.
    const mapped = check(rows, ['title', 'stage', 'note', 'tags', 'channels'], { hasHeading: true })
    expect(mapped.bad).toEqual([])
    expect(check(rows.slice(1), all).bad).toEqual([])
  })

  test('CO92 a column without a heading that most rows fill is a column, and may be left out', () => {
    const rows = [
      ['Title', 'Stage'],
      ['Basket', 'Decision', 'a'],
      ['Payment', 'Decision', 'b'],
      ['Receipt', 'Decision'],
    ]
    expect(check(rows, ['title', 'stage', null], { hasHeading: true }).bad).toEqual([])
  })

  test('CO93 what stands twice in the table comes in once, where that is asked for', () => {
    const rows = [
      ['Reads reviews', 'Decision'],
      ['reads  Reviews', 'decision'],
      ['Reads reviews', 'Awareness'],
      ['Reads reviews', 'Nowhere'],
      ['Reads reviews', 'nowhere'],
    ]
    const { good, bad } = check(rows, ['title', 'stage'], { skipsTwice: true })
    expect(good.map(({ number }) => number)).toEqual([1, 3, 4])
    expect(bad.map(({ number, reason }) => [number, reason])).toEqual([
      [2, 'twice'],
      [5, 'twice'],
    ])
    expect(check(rows, ['title', 'stage']).good).toHaveLength(5)
  })

  test('N22 text stays text: formulas and markup are what they are, lines and signs are tidied', () => {
    const rows = [['=1+1\n<b>x</b>\u202e', 'Decision', '=HYPERLINK("x")\r\n<script>']]
    const [row] = check(rows, ['title', 'stage', 'note']).good
    expect(row?.title).toBe('=1+1 <b>x</b>')
    expect(row?.note).toBe('=HYPERLINK("x")\n<script>')
  })

  test('N21 what is named and not there is counted, alike names as one', () => {
    const rows = [
      ['A', 'Afterwards', '', 'Web; Fax', '', 'Legal', 'pain; boring'],
      ['B', 'AFTERWARDS ', '', 'fax', 'inside out', 'IT', 'ból'],
    ]
    const { good, unknown, ignored } = check(rows)
    expect(unknown).toEqual({
      stages: [{ name: 'Afterwards', rows: 2 }],
      channels: [{ name: 'Fax', rows: 2 }],
      departments: [{ name: 'Legal', rows: 1 }],
    })
    expect(ignored).toEqual([
      { name: 'boring', rows: 1 },
      { name: 'inside out', rows: 1 },
    ])
    expect(good.map(({ tags }) => tags)).toEqual([['pain'], ['pain']])
  })

  test('N21 whatever the cells hold, every row is good, bad or empty, and none twice', () => {
    const rows = fc.array(
      fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 9 }),
      {
        maxLength: 30,
      },
    )
    fc.assert(
      fc.property(rows, fc.boolean(), (table, hasHeading) => {
        const { good, bad } = check(table, columnUses, { hasHeading, mostRows: 10 })
        const told = [...good, ...bad].map(({ number }) => number)
        expect(new Set(told).size).toBe(told.length)
        const said = table.filter(
          (row, at) => !(hasHeading && at === 0) && row.some((cell) => cell.trim() !== ''),
        )
        expect(told.length).toBe(said.length)
        for (const { title } of good) expect(title).toBe(title.trim())
      }),
    )
  })
})

describe('what is added', () => {
  const rows = [
    ['A', 'Afterwards', '', 'Web; Fax', 'internal', 'Legal', 'good'],
    ['B', 'decision', '', 'Fax; fax', '', 'it', ''],
    ['C', '', '', '', '', '', ''],
  ]
  const { good } = check(rows)
  const options = { known, defaultStage: 'aw' }

  test('N23 names are matched, made new or left empty, as was chosen, in the order of the table', () => {
    const planned = planRows(good, {
      ...options,
      choices: {
        stages: { afterwards: { kind: 'new' } },
        channels: { fax: { kind: 'existing', id: 'web' } },
        departments: { legal: { kind: 'none' } },
      },
      made: { stages: { afterwards: 's9' }, channels: {}, departments: {} },
    })
    expect(
      planned.map(({ title, stage, channels, department }) => ({
        title,
        stage,
        channels,
        department,
      })),
    ).toEqual([
      { title: 'A', stage: 's9', channels: ['web'], department: null },
      { title: 'B', stage: 'de', channels: ['web'], department: 'it' },
      { title: 'C', stage: 'aw', channels: [], department: null },
    ])
    expect(planned[0]).toMatchObject({ reach: 'internal', tags: ['good'] })
  })

  test('N23 a name nobody chose for is left empty, its stage is the one for rows without', () => {
    const none = { stages: {}, channels: {}, departments: {} }
    const [first] = planRows(good, { ...options, choices: none, made: none })
    expect(first).toMatchObject({ stage: 'aw', channels: ['web'], department: null })
  })

  test('N23 a name that says nearly the same is proposed, else a new one for whoever may add', () => {
    const there = [{ id: 'p', name: 'Phone call' }]
    expect(proposeChoice('Phone', there, true)).toEqual({ kind: 'existing', id: 'p' })
    expect(proposeChoice('Fax', there, true)).toEqual({ kind: 'new' })
    expect(proposeChoice('Fax', there, false)).toEqual({ kind: 'none' })
    expect(proposeChoice('Ph', there, false)).toEqual({ kind: 'none' })
  })
})

test('N20 names are compared without accents, case and edges', () => {
  expect(foldName('  Żółć  i ŁÓDŹ: ')).toBe('zolc i lodz')
  expect(foldName('—')).toBe('')
})
