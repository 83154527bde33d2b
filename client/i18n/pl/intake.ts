import type { intake as english } from '../en/intake.ts'
import { plural } from '../plural.ts'

export const intake = {
  title: 'Import punktów styku z tabeli',
  lead: 'Skopiuj komórki z arkusza i wklej je tutaj albo wybierz plik CSV. Czyta go tylko ta przeglądarka; za chwilę zobaczysz, czym stanie się każda kolumna.',
  paste: 'Wklej tabelę',
  limits: (rows: string, megabytes: string) =>
    `Jednorazowo do ${rows} punktów styku i ${megabytes} MB.`,
  choose: 'Wybierz plik',
  drop: 'albo upuść tu plik .csv, .tsv lub .txt',
  leave: {
    title: 'Wyjść bez tabeli?',
    text: 'Wklejona lub otwarta tabela nie została dodana i zniknie razem z tym oknem.',
    do: 'Wyjdź',
    stay: 'Wróć do tabeli',
  },
  problem: {
    empty: (_limits: string) => 'Nic tu nie ma. Wklej wiersze albo wybierz inny plik.',
    tooLarge: (limits: string) => `To za dużo, więc nic nie wczytano. ${limits} Podziel dane.`,
    unreadable: (_limits: string) =>
      'Nie udało się odczytać pliku. Nic się nie zmieniło; wybierz go jeszcze raz.',
    mail: (_limits: string) =>
      'To poczta, a nie tabela. Nic nie wczytano; „Wczytaj pocztę od klientów” policzy, o czym piszą klienci.',
    workbook: (_limits: string) =>
      'To plik arkusza, choćby nazywał się inaczej. Zapisz go jako CSV albo skopiuj komórki i wklej je tutaj.',
    noTable: (_limits: string) =>
      'To nie tabela, tylko plik innego rodzaju. Nic nie wczytano; wybierz plik CSV.',
  },
  readMail: 'Wczytaj pocztę od klientów',
  guess: 'Domysł: sprawdź',
  guesses: (n: number) =>
    plural('pl', n, {
      one: '# to domysł.',
      few: '# to domysły.',
      many: '# to domysły.',
      other: '# to domysły.',
    }),
  moreNames: (n: number) =>
    plural('pl', n, {
      one: 'Pokaż jeszcze #',
      few: 'Pokaż jeszcze #',
      many: 'Pokaż jeszcze #',
      other: 'Pokaż jeszcze #',
    }),
  reading: 'Wczytuję tabelę…',
  adding: (done: number, of: number) => `Dodaję ${done} z ${of}…`,
  comeIn: (n: number) =>
    plural('pl', n, {
      one: 'Wejdzie # punkt styku.',
      few: 'Wejdą # punkty styku.',
      many: 'Wejdzie # punktów styku.',
      other: 'Wejdzie # punktu styku.',
    }),
  private: 'Pozostaną twoimi szkicami, dopóki osoba prowadząca ich nie opublikuje.',
  columns: 'Kolumny tabeli i pierwsze wiersze',
  column: (n: string) => `Kolumna ${n}`,
  columnOf: (n: number, heading: string) =>
    heading === '' ? `Czym stanie się kolumna ${n}` : `Czym stanie się kolumna ${n}, „${heading}”`,
  use: {
    none: 'Pomiń',
    title: 'Punkt styku',
    stage: 'Etap',
    note: 'Notatka',
    channels: 'Kanały',
    reach: 'Zasięg',
    department: 'Dział',
    tags: 'Oznaczenia',
  },
  heading: 'Pierwszy wiersz to nagłówki',
  skipThere: 'Pomiń to, co już jest na tablicy albo powtarza się w tabeli',
  defaultStage: 'Etap dla wierszy bez etapu',
  separator: {
    label: 'Separator komórek',
    comma: 'Przecinek',
    semicolon: 'Średnik',
    tab: 'Tabulator',
  },
  encoding: 'Kodowanie znaków',
  strange: 'Części liter nie udało się odczytać.',
  strangeText: 'Wybierz niżej inne kodowanie znaków.',
  tooMuch:
    'To więcej tekstu, niż mieści się naraz. Pomiń kolumnę z notatką albo importuj w dwóch częściach.',
  unknown: {
    stages: 'Etapy, których jeszcze nie ma',
    channels: 'Kanały, których jeszcze nie ma',
    departments: 'Działy, których jeszcze nie ma',
    rows: (n: number) =>
      plural('pl', n, { one: '# wiersz', few: '# wiersze', many: '# wierszy', other: '# wiersza' }),
    becomes: (name: string) => `Czym stanie się „${name}”`,
    none: 'Zostaw puste',
    noStage: 'Użyj etapu dla wierszy bez etapu',
    add: {
      stages: 'Dodaj jako nowy etap',
      channels: 'Dodaj jako nowy kanał',
      departments: 'Dodaj jako nowy dział',
    },
  },
  ignored: (words: string) =>
    `Te słowa nie są zasięgiem ani oznaczeniem i zostaną puste: ${words}.`,
  leftOut: {
    /** Told afterwards. */
    was: (n: number) =>
      plural('pl', n, {
        one: 'Pominięto # wiersz.',
        few: 'Pominięto # wiersze.',
        many: 'Pominięto # wierszy.',
        other: 'Pominięto # wiersza.',
      }),
    title: 'Pominięte',
    count: (n: number) =>
      n === 0
        ? 'Żaden wiersz nie zostanie pominięty.'
        : plural('pl', n, {
            one: 'Pominięty zostanie # wiersz.',
            few: 'Pominięte zostaną # wiersze.',
            many: 'Pominiętych zostanie # wierszy.',
            other: 'Pominięte zostanie # wiersza.',
          }),
    row: (n: string) => `Wiersz ${n}:`,
    copy: 'Kopiuj listę',
    more: (n: number) => `i jeszcze ${n}; skopiowana lista ma wszystkie`,
    noTitle: 'brak punktu styku.',
    titleTooLong: 'punkt styku ma ponad 200 znaków.',
    noteTooLong: 'notatka ma ponad 4000 znaków.',
    quotes: 'cudzysłów nie jest zamknięty.',
    tooManyCells: 'więcej komórek niż nagłówków. Czy w tekście jest separator?',
    tooMany: 'więcej, niż można zaimportować naraz.',
    there: 'jest już na tablicy.',
    twice: 'powtarza się w tabeli; wejdzie pierwszy raz.',
  },
  notCopied: 'Przeglądarka nie pozwala tu kopiować.',
  do: (n: number) =>
    plural('pl', n, {
      one: 'Importuj # punkt styku',
      few: 'Importuj # punkty styku',
      many: 'Importuj # punktów styku',
      other: 'Importuj # punktu styku',
    }),
  added: (n: number) =>
    plural('pl', n, {
      one: 'Dodano # punkt styku.',
      few: 'Dodano # punkty styku.',
      many: 'Dodano # punktów styku.',
      other: 'Dodano # punktu styku.',
    }),
  draftsAdded: (n: number) =>
    plural('pl', n, {
      one: 'Dodano # szkic. Widzisz go tylko ty.',
      few: 'Dodano # szkice. Widzisz je tylko ty.',
      many: 'Dodano # szkiców. Widzisz je tylko ty.',
      other: 'Dodano # szkicu. Widzisz je tylko ty.',
    }),
  takenBack: 'Nic nie zaimportowano; to, co już dodano, zniknęło.',
} satisfies typeof english
