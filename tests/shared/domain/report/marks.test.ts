/** Files say which figures and lines a scribe entered, and which still count somebody erased (SPEC X31–X34). */
import { describe, expect, test } from 'vitest'
import type { Participant } from '../../../../shared/domain/participant.ts'
import { decisionRecordOf } from '../../../../shared/domain/report/decisionRecord.ts'
import { decisionRecordMarkdown } from '../../../../shared/domain/report/decisionRecordMarkdown.ts'
import { findingSheet } from '../../../../shared/domain/report/findingSheet.ts'
import { quickWinSheet } from '../../../../shared/domain/report/quickWinSheet.ts'
import { quickWinsOf } from '../../../../shared/domain/report/quickWins.ts'
import { quickWinsMarkdown } from '../../../../shared/domain/report/quickWinsMarkdown.ts'
import type { Sheet } from '../../../../shared/domain/report/sheet.ts'
import { touchpointSheet } from '../../../../shared/domain/report/touchpointSheet.ts'
import { trackerSheet } from '../../../../shared/domain/report/trackerSheet.ts'
import { reportWords } from '../../../../shared/domain/report/words.ts'
import { languages, type Language, type Workshop } from '../../../../shared/domain/workshop.ts'
import { aWorkshop } from './aWorkshop.ts'

const person = (id: string, name: string, changes: Partial<Participant> = {}): Participant => ({
  id,
  name,
  department: 'sales',
  role: 'participant',
  present: false,
  ...changes,
})

const roster = [
  person('ana', 'Ana'),
  person('jan', 'Jan', { proxied: true, writtenBy: 'ana' }),
  person('ida', 'Ida', { proxied: true, writtenBy: null, department: null }),
]

/** Jan wrote t1 and the finding, Ida what was merged into t2; 4 of the 12 on t1 have no device. */
function withScribe(language: Language = 'en', changes: Partial<Workshop> = {}): Workshop {
  const base = aWorkshop({}, language)
  const [t1, t2, t3] = base.touchpoints
  return {
    ...base,
    roster,
    touchpoints: [
      { ...t1!, author: 'jan' },
      { ...t2!, author: 'ana', merged: [{ ...t2!, id: 'm', author: 'ida' }] },
      t3!,
    ],
    findings: base.findings.map((finding) => ({ ...finding, author: 'jan' })),
    initiatives: base.initiatives.map((one) =>
      one.id === 'win' ? { ...one, author: 'jan' } : one,
    ),
    tallies: {
      t1: { ...base.tallies.t1!, n: 12, proxied: 4 },
      t2: { ...base.tallies.t2!, proxied: null },
    },
    estimates: { ...base.estimates, win: { ...base.estimates.win!, proxied: 3 } },
    dots: { ...base.dots, swot: { f1: { dots: 5, voters: 4, proxied: 3 } } },
    ...changes,
  }
}

const column = ({ header, rows }: Sheet, name: string) =>
  header.includes(name) ? rows.map((row) => row[header.indexOf(name)]) : null

describe('what a scribe entered', () => {
  test('X31 in every table the people without a device stand beside those they are of', () => {
    const words = reportWords('en')
    const { proxied } = words.marks
    const touchpoints = touchpointSheet(withScribe(), words)
    expect(column(touchpoints, proxied)).toEqual([4, 'fewer than 3', null])
    expect(touchpoints.header.indexOf(proxied)).toBe(
      touchpoints.header.indexOf(words.touchpointColumns.n) + 1,
    )
    expect(column(findingSheet(withScribe(), words), proxied)).toEqual([3])
    expect(column(quickWinSheet(withScribe(), words), proxied)).toEqual([null, 3])
    for (const { header, rows } of [touchpoints, quickWinSheet(withScribe(), words)])
      for (const row of rows) expect(row).toHaveLength(header.length)
  })

  test('X31 trackers, lists and the record say it in running text, and why', () => {
    const words = reportWords('en')
    const descriptions = trackerSheet('jira', withScribe(), words).rows.map(([, text]) => text)
    expect(descriptions[1]).toContain('Estimates: 4, 3 of them without a device')
    expect(descriptions[0]).toMatch(/Estimates: 4$/mu)
    for (const page of [quickWinsMarkdown(withScribe()), decisionRecordMarkdown(withScribe())]) {
      expect(page).toContain(words.marks.proxied)
      expect(page).toContain(words.marks.proxiedRule)
    }
    expect(quickWinsOf(withScribe()).map(({ proxied }) => proxied)).toEqual([undefined, 3])
    const record = decisionRecordOf(withScribe())
    expect(record.touchpoints.find(({ id }) => id === 't1')?.tally).toMatchObject({ proxied: 4 })
    expect(record.people).toEqual([
      { department: 'sales', n: 2, proxied: 1 },
      { department: null, n: 1, proxied: 1 },
    ])
  })

  test('X33 a line says for whom it was written and by whom, merged parts too', () => {
    const words = reportWords('en')
    expect(column(touchpointSheet(withScribe(), words), words.marks.entered)).toEqual([
      'for Jan, entered by Ana',
      'for Ida',
      null,
    ])
    expect(column(findingSheet(withScribe(), words), words.marks.entered)).toEqual([
      'for Jan, entered by Ana',
    ])
    expect(column(quickWinSheet(withScribe(), words), words.marks.entered)).toEqual([
      null,
      'for Jan, entered by Ana',
    ])
  })

  test('X33 where contributions carry no names no file names anybody, and figures are marked all the same', () => {
    const nameless = withScribe('en', { settings: { ...withScribe().settings, anonymous: true } })
    const words = reportWords('en')
    for (const write of [touchpointSheet, findingSheet, quickWinSheet]) {
      const sheet = write(nameless, words)
      expect(JSON.stringify(sheet)).not.toMatch(/Jan|Ana|Ida/u)
      expect(column(sheet, words.marks.proxied)).not.toBeNull()
    }
  })

  test('X12 the decision record names nobody, whoever was written for', () => {
    for (const language of languages) {
      const page = decisionRecordMarkdown(withScribe(language))
      expect(page).not.toMatch(/Jan\b|Ana\b|Ida\b/u)
      expect(JSON.stringify(decisionRecordOf(withScribe(language)))).not.toMatch(
        /"(?:Jan|Ana|Ida)"/u,
      )
    }
  })
})

describe('what was erased since', () => {
  const erased = withScribe('en', {
    roster: [],
    erased: { 'r1:rate': 2 },
    tallies: { t1: { ...aWorkshop().tallies.t1!, erased: 2 } },
    estimates: { ...aWorkshop().estimates, win: { ...aWorkshop().estimates.win!, erased: 1 } },
    dots: { swot: { f1: { dots: 5, voters: 4, erased: 1 } }, prioritise: {} },
  })

  test('X32 every figure that still counts somebody erased says how many, and files say why', () => {
    const words = reportWords('en')
    expect(column(touchpointSheet(erased, words), words.marks.erased)).toEqual([2, null, null])
    expect(column(findingSheet(erased, words), words.marks.erased)).toEqual([1])
    expect(column(quickWinSheet(erased, words), words.marks.erased)).toEqual([null, 1])
    expect(trackerSheet('github', erased, words).rows[1]?.[1]).toContain(`${words.marks.erased}: 1`)
    for (const page of [quickWinsMarkdown(erased), decisionRecordMarkdown(erased)])
      expect(page).toContain(words.marks.erasedRule)
    expect(decisionRecordOf(erased)).toMatchObject({ erased: { 'r1:rate': 2 } })
  })

  test('X34 without a mark there is no column and no rule, in no language', () => {
    for (const language of languages) {
      const plain = aWorkshop({}, language)
      const words = reportWords(language)
      const { proxied, erased: gone, entered, proxiedRule, erasedRule } = words.marks
      for (const write of [touchpointSheet, findingSheet, quickWinSheet])
        for (const name of [proxied, gone, entered])
          expect(write(plain, words).header).not.toContain(name)
      const pages = `${quickWinsMarkdown(plain)}${decisionRecordMarkdown(plain)}`
      for (const text of [proxied, gone, proxiedRule, erasedRule]) expect(pages).not.toContain(text)
      expect(new Set([proxied, gone, entered]).size).toBe(3)
    }
  })
})
