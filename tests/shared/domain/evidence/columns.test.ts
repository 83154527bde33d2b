import { describe, expect, test } from 'vitest'
import { evidenceKindOf, evidenceUseOf } from '../../../../shared/domain/evidence/columns.ts'
import { evidenceKinds } from '../../../../shared/domain/evidence/evidence.ts'
import { guessEvidenceColumns } from '../../../../shared/domain/evidence/guessColumns.ts'
import { dayReader } from '../../../../shared/domain/evidence/readDays.ts'

const known = {
  touchpoints: ['Courier delivers', 'Reads reviews'],
  stages: [{ id: 's1', name: 'Decision' }],
}

describe('columns of a table of evidence', () => {
  test.each([
    [['Touchpoint', 'Text', 'Type', 'Date', 'Source'], 'touchpoint text kind date source'],
    [['Punkt styku', 'Treść', 'Rodzaj', 'Data', 'Źródło'], 'touchpoint text kind date source'],
    [['Kontaktpunkt', 'Beskrivning', 'Slag', 'Datum', 'Antal'], 'touchpoint text kind date count'],
    [['Punto di contatto', 'Testo', 'Tipo', 'Giorno', 'Quanti'], 'touchpoint text kind date count'],
  ])('EV1 headings say what they are in four languages: %s', (heading, uses) => {
    const guess = guessEvidenceColumns([heading, ['a', 'b', 'c', 'd', 'e']], known)
    expect(guess.hasHeading).toBe(true)
    expect(guess.mapping.join(' ')).toBe(uses)
  })

  test('EV1 without headings what stands in the columns says it, and the longest words are the evidence', () => {
    const rows = [
      [
        '17',
        '2026-01-05',
        'courier delivers',
        'complaint',
        'The parcel came three days late again',
      ],
      ['18', '2026-01-06', 'Reads reviews', 'review', 'Nobody answers questions there at all'],
    ]
    expect(guessEvidenceColumns(rows, known)).toEqual({
      hasHeading: false,
      mapping: [null, 'date', 'touchpoint', 'kind', 'text'],
    })
    expect(guessEvidenceColumns([], known)).toEqual({ hasHeading: false, mapping: [] })
  })

  test('EV1 every kind is known by its own name, and a strange word is none', () => {
    const names = ['CRM', 'Complaint', 'Customer feedback', 'Web analytics']
    expect(names.map(evidenceKindOf)).toEqual(evidenceKinds.slice(0, 4))
    expect(evidenceKindOf('REKLAMACJE')).toBe('complaint')
    expect(evidenceKindOf('Kundintervju')).toBe('customerInterview')
    expect(evidenceKindOf('weather')).toBeNull()
    expect(evidenceUseOf('weather')).toBeNull()
  })
})

describe('days in a column', () => {
  test('EV3 a day is read as it is written, with or without a time', () => {
    const read = dayReader([])
    expect(read('2026-03-05')).toBe('2026-03-05')
    expect(read('2026-03-05T10:00:00Z')).toBe('2026-03-05')
    expect(read('2026/3/5 10:00')).toBe('2026-03-05')
    expect(read('5.3.2026')).toBe('2026-03-05')
    expect(read('05.03.26')).toBe('2026-03-05')
    expect(read('  ')).toBeNull()
  })

  test('EV3 what is no day is none: not guessed, not moved to the next month', () => {
    const read = dayReader([])
    for (const text of ['soon', '31.02.2026', '2026-13-01', '5.3', '12345', '1/2/345'])
      expect(read(text), text).toBeUndefined()
  })

  test('EV3 where day and month could be either, the rest of the column decides', () => {
    expect(dayReader(['3/4/2026', '3/25/2026'])('3/4/2026')).toBe('2026-03-04')
    expect(dayReader(['3/4/2026', '25/3/2026'])('3/4/2026')).toBe('2026-04-03')
    expect(dayReader(['3/4/2026'])('3/4/2026')).toBe('2026-04-03')
  })
})
