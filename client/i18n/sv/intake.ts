import type { intake as english } from '../en/intake.ts'
import { plural } from '../plural.ts'

export const intake = {
  title: 'Importera kontaktpunkter från en tabell',
  lead: 'Kopiera celler från ett kalkylark och klistra in dem här, eller välj en CSV-fil. Den läses i den här webbläsaren; sedan ser du vad varje kolumn blir.',
  paste: 'Klistra in tabellen',
  limits: (rows: string, megabytes: string) =>
    `Högst ${rows} kontaktpunkter och ${megabytes} MB åt gången.`,
  choose: 'Välj en fil',
  drop: 'eller släpp en .csv-, .tsv- eller .txt-fil här',
  leave: {
    title: 'Lämna utan tabellen?',
    text: 'Det du klistrade in eller öppnade har inte lagts till och försvinner med fönstret.',
    do: 'Lämna',
    stay: 'Fortsätt med tabellen',
  },
  problem: {
    empty: (_limits: string) => 'Här finns ingenting. Klistra in rader eller välj en annan fil.',
    tooLarge: (limits: string) => `Det är för stort, så inget lästes. ${limits} Dela upp det.`,
    unreadable: (_limits: string) =>
      'Filen gick inte att läsa. Inget ändrades; välj den en gång till.',
    mail: (_limits: string) =>
      'Det här är mejl och ingen tabell. Inget lästes; ”Läs mejl till kundtjänst” räknar vad kunderna skriver om.',
    workbook: (_limits: string) =>
      'Det här är en kalkylarksfil, vad den än heter. Spara den som CSV, eller kopiera cellerna och klistra in dem här.',
    noTable: (_limits: string) =>
      'Det här är ingen tabell utan en annan sorts fil. Inget lästes; välj en CSV-fil.',
  },
  readMail: 'Läs mejl till kundtjänst',
  guess: 'Gissning: kontrollera',
  guesses: (n: number) =>
    plural('sv', n, { one: '# av dem är en gissning.', other: '# av dem är gissningar.' }),
  moreNames: (n: number) => plural('sv', n, { one: 'Visa # till', other: 'Visa # till' }),
  reading: 'Läser tabellen…',
  adding: (done: number, of: number) => `Lägger till ${done} av ${of}…`,
  comeIn: (n: number) =>
    plural('sv', n, { one: '# kontaktpunkt kommer med.', other: '# kontaktpunkter kommer med.' }),
  private: 'De förblir dina egna utkast tills workshopledaren publicerar dem.',
  columns: 'Tabellens kolumner och de första raderna',
  column: (n: string) => `Kolumn ${n}`,
  columnOf: (n: number, heading: string) =>
    heading === '' ? `Vad kolumn ${n} blir` : `Vad kolumn ${n}, ”${heading}”, blir`,
  use: {
    none: 'Hoppa över',
    title: 'Kontaktpunkt',
    stage: 'Fas',
    note: 'Anteckning',
    channels: 'Kanaler',
    reach: 'Räckvidd',
    department: 'Avdelning',
    tags: 'Märkningar',
  },
  heading: 'Första raden är rubriker',
  skipThere: 'Hoppa över det som redan finns på tavlan eller står två gånger i tabellen',
  defaultStage: 'Fas för rader utan fas',
  separator: {
    label: 'Avgränsare mellan celler',
    comma: 'Komma',
    semicolon: 'Semikolon',
    tab: 'Tabb',
  },
  encoding: 'Teckenkodning',
  strange: 'En del bokstäver gick inte att läsa.',
  strangeText: 'Välj en annan teckenkodning nedan.',
  tooMuch:
    'Det här är mer text än som ryms på en gång. Hoppa över anteckningarna eller importera i två delar.',
  unknown: {
    stages: 'Faser som inte finns än',
    channels: 'Kanaler som inte finns än',
    departments: 'Avdelningar som inte finns än',
    rows: (n: number) => plural('sv', n, { one: '# rad', other: '# rader' }),
    becomes: (name: string) => `Vad ”${name}” blir`,
    none: 'Lämna tomt',
    noStage: 'Använd fasen för rader utan fas',
    add: {
      stages: 'Lägg till som ny fas',
      channels: 'Lägg till som ny kanal',
      departments: 'Lägg till som ny avdelning',
    },
  },
  ignored: (words: string) =>
    `De här orden är varken räckvidd eller märkning och lämnas tomma: ${words}.`,
  leftOut: {
    /** Told afterwards. */
    was: (n: number) =>
      plural('sv', n, { one: '# rad lämnades utanför.', other: '# rader lämnades utanför.' }),
    title: 'Kommer inte med',
    count: (n: number) =>
      n === 0
        ? 'Alla rader kommer med.'
        : plural('sv', n, { one: '# rad kommer inte med.', other: '# rader kommer inte med.' }),
    row: (n: string) => `Rad ${n}:`,
    copy: 'Kopiera listan',
    more: (n: number) => `och ${n} till; den kopierade listan har alla`,
    noTitle: 'kontaktpunkt saknas.',
    titleTooLong: 'kontaktpunkten är längre än 200 tecken.',
    noteTooLong: 'anteckningen är längre än 4 000 tecken.',
    quotes: 'ett citattecken är inte avslutat.',
    tooManyCells: 'fler celler än rubriker. Finns en avgränsare i texten?',
    tooMany: 'fler än vad som kan importeras på en gång.',
    there: 'finns redan på tavlan.',
    twice: 'står två gånger i tabellen; den första kommer med.',
  },
  notCopied: 'Webbläsaren tillåter inte kopiering här.',
  do: (n: number) =>
    plural('sv', n, { one: 'Importera # kontaktpunkt', other: 'Importera # kontaktpunkter' }),
  added: (n: number) =>
    plural('sv', n, { one: '# kontaktpunkt lades till.', other: '# kontaktpunkter lades till.' }),
  draftsAdded: (n: number) =>
    plural('sv', n, {
      one: '# utkast lades till. Bara du ser det.',
      other: '# utkast lades till. Bara du ser dem.',
    }),
  takenBack: 'Inget importerades; det som hann läggas till är borta igen.',
} satisfies typeof english
