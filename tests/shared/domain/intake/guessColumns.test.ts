import { describe, expect, test } from 'vitest'
import { mapColumn } from '../../../../shared/domain/intake/columns.ts'
import { foldName } from '../../../../shared/domain/intake/foldName.ts'
import { guessColumns } from '../../../../shared/domain/intake/guessColumns.ts'
import { splitCell } from '../../../../shared/domain/intake/splitCell.ts'

const known = {
  stages: [
    { id: 'aw', name: 'Awareness' },
    { id: 'de', name: 'Decision' },
  ],
  channels: [
    { id: 'web', name: 'Web' },
    { id: 'mail', name: 'Mail, letter' },
  ],
  departments: [{ id: 'it', name: 'IT' }],
}

describe('headings', () => {
  test.each([
    ['en', ['Stage', 'Touchpoint', 'Channels', 'Reach', 'Department', 'Tags', 'Note']],
    ['pl', ['Etap', 'Punkt styku', 'Kanały', 'Zasięg', 'Dział', 'Oznaczenia', 'Notatka']],
    ['sv', ['Fas', 'Kontaktpunkt', 'Kanaler', 'Räckvidd', 'Avdelning', 'Märkningar', 'Anteckning']],
    ['it', ['Fase', 'Punto di contatto', 'Canali', 'Ambito', 'Reparto', 'Etichette', 'Nota']],
  ])('N20 the headings of our own tables are known (%s)', (_, headings) => {
    expect(guessColumns([headings, ['Awareness', 'Ad', 'Web', '', '', '', '']], known)).toEqual({
      hasHeading: true,
      mapping: ['stage', 'title', 'channels', 'reach', 'department', 'tags', 'note'],
    })
  })

  test('N20 accents, case and colons in a heading do not count, and a use is given once', () => {
    const { mapping } = guessColumns([['  ETAP: ', 'Nazwa', 'Tytuł', 'KANALY'], []], known)
    expect(mapping).toEqual(['stage', 'title', null, 'channels'])
  })
})

describe('content', () => {
  test('N20 without headings the cells say what a column is', () => {
    const rows = [
      ['Decision', 'Basket', 'web; Mail, letter', 'internal', 'it', 'pain'],
      ['awareness', 'Banner', 'Web', 'externe', 'IT', ''],
      ['Decision', 'Payment', 'Web', 'external', 'IT', 'good practice'],
    ]
    expect(guessColumns(rows, known)).toEqual({
      hasHeading: false,
      mapping: ['stage', 'title', 'channels', 'reach', 'department', 'tags'],
    })
  })

  test('N20 of two columns of words the long one is the note', () => {
    const rows = [
      ['1', 'Basket', 'People leave here because the delivery cost is shown too late.'],
      ['2', 'Payment', 'Works, but the bank asks twice and some give up in the middle.'],
    ]
    expect(guessColumns(rows, known).mapping).toEqual([null, 'title', 'note'])
  })

  test('N20 nothing is guessed of nothing', () => {
    expect(guessColumns([], known)).toEqual({ hasHeading: false, mapping: [] })
    expect(guessColumns([['', '']], known).mapping).toEqual([null, null])
  })
})

test('N20 a use that is given to a column is taken from the other', () => {
  expect(mapColumn(['title', null, 'note'], 1, 'title')).toEqual([null, 'title', 'note'])
  expect(mapColumn(['title', 'note'], 0, null)).toEqual([null, 'note'])
})

test('N20 a cell is parted into names, and a name we have is never cut', () => {
  const isKnown = (name: string) =>
    known.channels.some((one) => foldName(one.name) === foldName(name))
  expect(splitCell('Mail, letter', isKnown)).toEqual(['Mail, letter'])
  expect(splitCell('Web; Mail, letter | Fax', isKnown)).toEqual(['Web', 'Mail, letter', 'Fax'])
  expect(splitCell('Shop, Fax', isKnown)).toEqual(['Shop', 'Fax'])
  expect(splitCell('Web/Fax', isKnown)).toEqual(['Web', 'Fax'])
  expect(splitCell('24/7', isKnown)).toEqual(['24/7'])
  expect(splitCell('  ', isKnown)).toEqual([])
})
