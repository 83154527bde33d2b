import { plural } from '../plural.ts'

/** Reading a support mailbox in the browser. */
export const mailbox = {
  title: 'Wczytaj pocztę od klientów',
  lead: 'E-maile są czytane w tej przeglądarce i zostają na tym komputerze. Do warsztatów trafią tylko fragmenty, które zachowasz.',
  choose: 'Wybierz pliki z pocztą',
  folder: 'Wybierz folder',
  drop: 'albo upuść tutaj pliki .mbox i .eml',
  how: 'Thunderbird, Apple Mail i Gmail (Takeout) eksportują skrzynkę do pliku .mbox; większość programów zapisuje pojedyncze wiadomości jako .eml.',
  limits: (mails: string) => `Najwyżej ${mails} e-maili naraz.`,
  reading: (mails: number) =>
    plural('pl', mails, {
      one: 'Czytam… # e-mail',
      few: 'Czytam… # e-maile',
      many: 'Czytam… # e-maili',
      other: 'Czytam… # e-maila',
    }),
  readingShare: 'Czytanie e-maili',
  nothingChosen: 'Nie ma wśród nich pliku z pocztą. Wybierz pliki .mbox albo .eml.',
  noMails: 'Nie udało się odczytać żadnego e-maila, więc nie ma czego liczyć.',
  broke:
    'Czytanie przerwano, bo przeglądarce zabrakło pamięci. Nic nie zostało wysłane ani zmienione. Wybierz mniej plików albo mniejsze.',
  summary: (mails: number) =>
    plural('pl', mails, {
      one: 'Odczytano # e-mail',
      few: 'Odczytano # e-maile',
      many: 'Odczytano # e-maili',
      other: 'Odczytano # e-maila',
    }),
  more: 'E-maili jest więcej, niż można odczytać naraz; reszty nie czytaliśmy. Podziel skrzynkę, aby odczytać całość.',
  passedOver: (n: number) =>
    plural('pl', n, {
      one: 'Pominięto # e-mail automatyczny lub pusty.',
      few: 'Pominięto # e-maile automatyczne lub puste.',
      many: 'Pominięto # e-maili automatycznych lub pustych.',
      other: 'Pominięto # e-maila automatycznego lub pustego.',
    }),
  troubles: (n: number) =>
    plural('pl', n, {
      one: 'Nie udało się odczytać: #',
      few: 'Nie udało się odczytać: #',
      many: 'Nie udało się odczytać: #',
      other: 'Nie udało się odczytać: #',
    }),
  troubleAt: (file: string, mail: string) => `${file}, e-mail ${mail}:`,
  troubleFile: (file: string) => `${file}:`,
  trouble: {
    notMail: 'to nie jest plik z pocztą.',
    noBeginning:
      'nie zaczyna się od wiersza „From …”, jak skrzynka pocztowa; nie odczytano niczego, co stoi przed pierwszym takim wierszem. Pojedynczy mail zapisz jako .eml.',
    headless: 'nie ma nadawcy, tematu ani daty.',
    garbled: 'jego tekstu nie da się odczytać.',
    unreadable: 'jest uszkodzony; pozostałe odczytano.',
    gone: 'nie dało się go odczytać do końca; to, co było wcześniej, odczytano.',
    empty: 'jest pusty.',
  },
  troubleCopy: 'Kopiuj listę',
  troubleNotCopied: 'Przeglądarka nie pozwala tu kopiować.',
  troubleMore: (n: number) =>
    plural('pl', n, {
      one: 'i jeszcze #',
      few: 'i jeszcze #',
      many: 'i jeszcze #',
      other: 'i jeszcze #',
    }),
  again: 'Inne pliki',
  terms: 'Słowa',
  termsLead:
    'Wpisz przy punkcie styku słowa, których używają klienci, rozdzielone przecinkami. Dla kuriera może to być „spóźnion, gdzie jest, paczk”; „dostaw” znajdzie też „dostawa”; wielkość liter i ogonki się nie liczą.',
  termsOf: (touchpoint: string) => `Słowa: ${touchpoint}`,
  termsNone: 'Jeszcze bez słów',
  begin: 'Zacznij od słów z tytułów, potem dodaj te, których używają klienci.',
  propose: 'Wypełnij z tytułów',
  clear: 'Wyczyść wszystkie słowa',
  hide: 'Ukryj we fragmentach adresy, numery telefonów i odnośniki',
  hideHint: 'Imion i nazwisk nie znajdzie żadna reguła: przeczytaj to, co zachowujesz.',
  found: (n: number) =>
    plural('pl', n, { one: '# e-mail', few: '# e-maile', many: '# e-maili', other: '# e-maila' }),
  foundNone: 'żadnego e-maila',
  counting: 'Liczę…',
  counted: (n: number) =>
    plural('pl', n, {
      one: 'Policzono: znaleziono # e-mail.',
      few: 'Policzono: znaleziono # e-maile.',
      many: 'Policzono: znaleziono # e-maili.',
      other: 'Policzono: znaleziono # e-maila.',
    }),
  showExcerpts: (touchpoint: string) => `Fragmenty: ${touchpoint}`,
  excerpts: 'Fragmenty',
  keep: 'Zachowaj',
  noise: 'Szum',
  keepOf: (words: string) => `Zachowaj: ${words}`,
  noiseOf: (words: string) => `Szum: ${words}`,
  moreExcerpts: (n: number) =>
    plural('pl', n, {
      one: 'Pokaż jeszcze #',
      few: 'Pokaż jeszcze #',
      many: 'Pokaż jeszcze #',
      other: 'Pokaż jeszcze #',
    }),
  keptFull: 'Więcej fragmentów nie zmieści się w jednym dowodzie.',
  noDay: 'bez daty',
  save: (n: number) =>
    plural('pl', n, {
      one: 'Zachowaj # fragment',
      few: 'Zachowaj # fragmenty',
      many: 'Zachowaj # fragmentów',
      other: 'Zachowaj # fragmentu',
    }),
  saved: (n: number) =>
    plural('pl', n, {
      one: '# punkt styku dostał dowód z poczty.',
      few: '# punkty styku dostały dowód z poczty.',
      many: '# punktów styku dostało dowód z poczty.',
      other: '# punktu styku dostało dowód z poczty.',
    }),
  files: (n: number) =>
    plural('pl', n, { one: '# plik', few: '# pliki', many: '# plików', other: '# pliku' }),
  noTouchpoints: 'E-maile liczymy dla punktów styku, a tych jeszcze nie ma.',
}
