import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countMails, type ReadMail } from '../../../../shared/domain/mailbox/countMails.ts'
import { excerptAround } from '../../../../shared/domain/mailbox/excerpt.ts'
import { foldWords } from '../../../../shared/domain/mailbox/foldWords.ts'
import { findTerm, mostTerms, readTerms } from '../../../../shared/domain/mailbox/terms.ts'

const mail = (text: string, day: string | null = null): ReadMail => ({
  text,
  folded: foldWords(text),
  day,
})
const options = { mostExcerpts: 10, hidesContacts: true }
const count = (mails: readonly ReadMail[], typed: string) =>
  countMails(mails, { id: 't1', terms: readTerms(typed) }, options)

describe('folding and finding', () => {
  test('X42 case, accents and marks between words do not count', () => {
    expect(foldWords('Przesyłka — SPÓŹNIONA, l’été Straße!')).toBe(
      ' przesylka spozniona l ete strasse ',
    )
    expect(foldWords('försening Försening')).toBe(' forsening forsening ')
    expect(foldWords('   ')).toBe(' ')
  })

  test('X42 a term is found at the beginning of words, never within, and over a break of line', () => {
    const found = (text: string, term: string) => findTerm(foldWords(text), readTerms(term)) >= 0
    expect(found('Deliveries were fine', 'deliver')).toBe(true)
    expect(found('It was undelivered', 'deliver')).toBe(false)
    expect(found('nie\nprzyszła', 'NIE PRZYSZLA')).toBe(true)
    expect(found('Where is order 4711?', '4711')).toBe(true)
    expect(found('anything', ' , ; –')).toBe(false)
  })

  test('X42 terms are parted by commas, semicolons and lines, each once, and bounded', () => {
    expect(readTerms('Late, late;  LATÉ\nnot here')).toEqual([' late', ' not here'])
    expect(readTerms(Array.from({ length: 99 }, (_, at) => `t${at}`).join())).toHaveLength(
      mostTerms,
    )
  })

  test('X42 each place of a folded text is a place in the text itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const places: number[] = []
        const folded = foldWords(text, places)
        expect(foldWords(text)).toBe(folded)
        expect([folded.length, folded.length - 1]).toContain(places.length)
        expect(places.every((at) => at >= 0 && at <= text.length)).toBe(true)
      }),
    )
  })
})

describe('counting mails', () => {
  const mails = [
    mail('Late again. Late, late!', '2026-01-05'),
    mail('Thank you', '2026-01-06'),
    mail('Où est mon colis ? Too LATE', '2026-03-01'),
    mail('The latest price'),
  ]

  test('D87 a mail counts once however often a term stands in it, with the first and last day', () => {
    expect(count(mails, 'late')).toMatchObject({
      mails: [0, 2, 3],
      from: '2026-01-05',
      until: '2026-03-01',
    })
    expect(count(mails, 'thank, late').mails).toEqual([0, 1, 2, 3])
  })

  test('D87 no term finds nothing', () => {
    expect(count(mails, '  ')).toEqual({
      id: 't1',
      mails: [],
      from: null,
      until: null,
      excerpts: [],
    })
  })

  test('D88 excerpts come newest first, the same words once, and no more than asked for', () => {
    const many = [
      mail('Late A', '2026-01-01'),
      mail('Late B', '2026-02-01'),
      mail('Late B', '2026-01-15'),
      mail('Late C'),
    ]
    expect(count(many, 'late').excerpts).toEqual([
      { mail: 1, text: 'Late B', day: '2026-02-01' },
      { mail: 0, text: 'Late A', day: '2026-01-01' },
      { mail: 3, text: 'Late C', day: null },
    ])
    const few = countMails(
      many,
      { id: 't', terms: readTerms('late') },
      { ...options, mostExcerpts: 1 },
    )
    expect(few.excerpts).toHaveLength(1)
    expect(few.mails).toHaveLength(4)
  })

  test('D88 an excerpt holds the term and words around it, cut between words and marked where it goes on', () => {
    const text = `${'before it '.repeat(60)}the Paczka was late ${'and after '.repeat(60)}`
    const excerpt = excerptAround(text, readTerms('paczka'))
    expect(excerpt).toContain('the Paczka was late')
    expect(excerpt).toMatch(/^…(?:before|it) .* (?:and|after)…$/u)
    expect(excerpt.length).toBeLessThan(310)
    expect(excerptAround('Short\n  and late', readTerms('late'))).toBe('Short and late')
    expect(excerptAround('nothing', readTerms('late'))).toBe('')
  })

  test('EV12 an excerpt shows no address and no number, not even half of one, unless that is wanted', () => {
    const text = `${'word '.repeat(16)}late ${'and '.repeat(36)}ann.very.long.name.of.a.person@mail.example.org and call +48 601 234 567`
    const shown = (hidesContacts: boolean) =>
      countMails([mail(text)], { id: 't', terms: readTerms('late') }, { ...options, hidesContacts })
        .excerpts[0]?.text
    expect(shown(true)).not.toMatch(/ann|601/u)
    expect(shown(true)).toContain('late')
    expect(shown(false)).toContain('ann')
  })
})
