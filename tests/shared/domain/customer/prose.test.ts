import { expect, test } from 'vitest'
import { isFactHeading, isProse } from '../../../../shared/domain/customer/prose.ts'
import { guessSurveyColumns } from '../../../../shared/domain/customer/surveyColumns.ts'

const comments = [
  'Nobody answered for half an hour',
  'ok',
  'On 20 November 2026 I waited, and nobody came',
  'Super szybko, a w sklepie byli mili ludzie',
]

test('EV80 what people wrote is told from what the form noted down', () => {
  expect(isProse(comments)).toBe(true)
  const noted: Readonly<Record<string, readonly string[]>> = {
    none: [],
    stamps: ['2026/11/20 9:14:00 AM GMT+1', '2026/11/20 9:15:10 AM GMT+1'],
    longStamps: ['Fri Nov 20 2026 09:14:00 GMT+0100 (Central European Standard Time)'],
    daysInWords: ['Friday, 20 November 2026 at ten past nine', 'piątek, 20 listopada 2026 o 9:14'],
    mails: ['anna.kowalska@example.org', 'ben.the.second@example.org'],
    links: ['https://example.org/a/very/long/path?with=much', 'www.example.org/there/and/back'],
    ids: ['550e8400-e29b-41d4-a716-446655440000', '7c9e6679-7425-40de-944b-e07fc1f90ae7'],
    numbers: ['12 345 678 901 234 567 890', '98 765 432 109 876 543 210'],
    names: ['Anna Maria Kowalska', 'Per Olof Svensson'],
    devices: [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/119.0',
    ],
    choices: Array.from({ length: 9 }, () => 'Yes, I agree that this is kept'),
  }
  for (const [kind, cells] of Object.entries(noted)) expect(isProse(cells), kind).toBe(false)
})

test('EV80 a heading that names a date, an address, a name or an id is above no comments', () => {
  const facts = [
    'Timestamp',
    'E-mail',
    'RecipientEmail',
    'Your name',
    'Respondent UUID',
    'Imię i nazwisko',
    'Sygnatura czasowa',
    'E-postadress',
    'Informazioni cronologiche',
    'Indirizzo',
  ]
  expect(facts.filter((heading) => !isFactHeading(heading))).toEqual([])
  const questions = [
    '',
    'What did you think?',
    'Co poszło nie tak',
    'Name the one thing that we should mend first',
    'Idea',
  ]
  expect(questions.filter(isFactHeading)).toEqual([])
})

test('EV80 of the columns of a form only the written answers are taken for comments', () => {
  const heading = ['Timestamp', 'E-mail', 'Touchpoint', 'Rating', 'Respondent UUID']
  const noted = ['2026/11/20 9:14:00 AM GMT+1', 'anna.kowalska@example.org', 'Hotline', '4']
  const rows = [heading, [...noted, '550e8400-e29b-41d4-a716-446655440000']]
  const mapping = [null, null, 'touchpoint', 'experience', null]
  expect(guessSurveyColumns(rows, []).mapping).toEqual(mapping)
  const more = [
    [...heading, 'And apart from that?'],
    ...comments.map((words) => [...noted, '550e8400-e29b-41d4-a716-446655440000', words]),
  ]
  expect(guessSurveyColumns(more, []).mapping).toEqual([...mapping, 'comment'])
  const named = [
    ['Touchpoint', 'Rating', 'Delivery address'],
    ['Hotline', '4', 'the yellow house behind the old church'],
  ]
  expect(guessSurveyColumns(named, []).mapping).toEqual(['touchpoint', 'experience', null])
})
