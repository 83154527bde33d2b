import { plural } from '../plural.ts'

/** All evidence of the journey, and evidence from a table. */
export const evidence = {
  title: 'Underlag',
  open: 'Underlag',
  lead: 'Det som talar för eller emot vad folk säger: behållet eller lagt åt sidan som brus. Bruset stannar här och räknas ingenstans.',
  kept: (n: number) =>
    plural('sv', n, { one: '# underlag behållet', other: '# underlag behållna' }),
  noise: (n: number) =>
    plural('sv', n, { one: '# lagt åt sidan som brus', other: '# lagda åt sidan som brus' }),
  bare: (n: number) =>
    n === 0
      ? 'varje kontaktpunkt har underlag'
      : plural('sv', n, { one: '# kontaktpunkt saknar', other: '# kontaktpunkter saknar' }),
  show: {
    label: 'Vad som visas',
    all: 'Allt',
    bare: 'Utan underlag',
    noise: 'Brus',
  },
  kind: 'Slag',
  allKinds: 'Alla slag',
  nothingShown: 'Inget sådant finns.',
  noTouchpoints: 'Underlag hör till kontaktpunkter, och det finns inga än.',
  fromTable: 'Importera en tabell',
  fromMail: 'Läs mejl till kundtjänst',
  noneHere: 'Inget underlag.',
  addTo: (touchpoint: string) => `Lägg till underlag till ${touchpoint}`,
  add: 'Lägg till',
  mails: (n: number) => plural('sv', n, { one: '# mejl', other: '# mejl' }),
  cases: (n: number) => plural('sv', n, { one: '# fall', other: '# fall' }),
  field: { until: 'Sista dagen', count: 'Hur många' },
  coverage: {
    unrated: (names: string, _n: number) => `Ingen från ${names} har bedömt klart än.`,
    absent: (names: string, _n: number) => `Ingen från ${names} är här.`,
    bare: 'Kontaktpunkter utan underlag',
    all: 'Allt underlag',
  },
  table: {
    title: 'Importera underlag från en tabell',
    lead: 'Klagomål, svar, siffror: en rad är ett underlag. Tabellen läses i den här webbläsaren; sedan ser du vad varje kolumn blir.',
    limits: (rows: string, megabytes: string) =>
      `Högst ${rows} underlag och ${megabytes} MB på en gång.`,
    comeIn: (n: number) =>
      plural('sv', n, { one: '# underlag kommer in.', other: '# underlag kommer in.' }),
    use: {
      text: 'Vad det säger',
      touchpoint: 'Kontaktpunkt',
      stage: 'Fas',
      kind: 'Slag',
      source: 'Källa',
      date: 'Datum',
      count: 'Hur många',
    },
    kind: 'Slag för rader som inte anger något',
    source: 'Källa för rader som inte anger någon',
    touchpoint: 'Kontaktpunkt för rader som inte anger någon',
    leaveOut: 'Utelämna de raderna',
    ignored: (words: string) =>
      `De här orden är inget slags underlag; slaget som är valt ovan används: ${words}.`,
    unknown: 'Kontaktpunkter som inte finns',
    unknownLead: 'Välj vilken som menas. Raderna till dem du utelämnar kommer inte in.',
    rows: (n: number) => plural('sv', n, { one: '# rad', other: '# rader' }),
    becomes: (name: string) => `Vilken kontaktpunkt ”${name}” är`,
    tooMuch: 'Det är mer text än som ryms på en gång. Importera den i två delar.',
    do: (n: number) =>
      plural('sv', n, { one: 'Importera # underlag', other: 'Importera # underlag' }),
    adding: (done: number, of: number) => `Lägger till ${done} av ${of}…`,
    added: (n: number) =>
      plural('sv', n, { one: '# underlag lades till.', other: '# underlag lades till.' }),
    why: {
      noText: 'den säger ingenting.',
      textTooLong: 'texten är längre än 4 000 tecken.',
      badDay: 'datumet går inte att läsa. Skriv det som 2026-03-05.',
      badCount: 'antalet måste vara ett helt tal från 1.',
      noTouchpoint: 'det framgår inte vilken kontaktpunkt den gäller.',
      quotes: 'ett citattecken är inte stängt.',
      tooManyCells: 'fler celler än rubriker. Står det ett skiljetecken i texten?',
      tooMany: 'fler än som kan importeras på en gång.',
      there: 'finns redan.',
      twice: 'två gånger i tabellen; den första kommer in.',
    },
  },
}
