import { plural } from '../plural.ts'

/** All evidence of the journey, and evidence from a table. */
export const evidence = {
  title: 'Dowody',
  open: 'Dowody',
  lead: 'To, co przemawia za tym, co mówi grupa, albo przeciw: zachowane lub odłożone jako szum. Szum zostaje tutaj i nigdzie się nie liczy.',
  kept: (n: number) =>
    plural('pl', n, {
      one: '# zachowany dowód',
      few: '# zachowane dowody',
      many: '# zachowanych dowodów',
      other: '# zachowanego dowodu',
    }),
  noise: (n: number) =>
    plural('pl', n, {
      one: '# odłożony jako szum',
      few: '# odłożone jako szum',
      many: '# odłożonych jako szum',
      other: '# odłożonego jako szum',
    }),
  bare: (n: number) =>
    n === 0
      ? 'każdy punkt styku ma dowód'
      : plural('pl', n, {
          one: '# punkt styku nie ma żadnego',
          few: '# punkty styku nie mają żadnego',
          many: '# punktów styku nie ma żadnego',
          other: '# punktu styku nie ma żadnego',
        }),
  show: {
    label: 'Co pokazać',
    all: 'Wszystko',
    bare: 'Bez dowodów',
    noise: 'Szum',
  },
  kind: 'Rodzaj',
  allKinds: 'Wszystkie rodzaje',
  nothingShown: 'Nic takiego nie ma.',
  noTouchpoints: 'Dowody przypina się do punktów styku, a tych jeszcze nie ma.',
  fromTable: 'Wczytaj tabelę',
  fromMail: 'Wczytaj pocztę od klientów',
  noneHere: 'Bez dowodów.',
  addTo: (touchpoint: string) => `Dodaj dowód: ${touchpoint}`,
  add: 'Dodaj',
  mails: (n: number) =>
    plural('pl', n, { one: '# e-mail', few: '# e-maile', many: '# e-maili', other: '# e-maila' }),
  cases: (n: number) =>
    plural('pl', n, {
      one: '# przypadek',
      few: '# przypadki',
      many: '# przypadków',
      other: '# przypadku',
    }),
  field: { until: 'Ostatni dzień', count: 'Ile' },
  coverage: {
    unrated: (names: string, n: number) =>
      n === 1
        ? `Nikt z działu ${names} nie skończył jeszcze oceniać.`
        : `Nikt z tych działów nie skończył jeszcze oceniać: ${names}.`,
    absent: (names: string, n: number) =>
      n === 1 ? `Nie ma tu nikogo z działu ${names}.` : `Nie ma tu nikogo z działów: ${names}.`,
    bare: 'Punkty styku bez dowodów',
    all: 'Wszystkie dowody',
  },
  table: {
    title: 'Wczytaj dowody z tabeli',
    lead: 'Reklamacje, odpowiedzi, liczby: jeden wiersz to jeden dowód. Tabela jest odczytywana w tej przeglądarce; za chwilę zobaczysz, czym stanie się każda kolumna.',
    limits: (rows: string, megabytes: string) =>
      `Najwyżej ${rows} dowodów i ${megabytes} MB naraz.`,
    comeIn: (n: number) =>
      plural('pl', n, {
        one: 'Zostanie dodany # dowód.',
        few: 'Zostaną dodane # dowody.',
        many: 'Zostanie dodanych # dowodów.',
        other: 'Zostanie dodane # dowodu.',
      }),
    use: {
      text: 'Treść',
      touchpoint: 'Punkt styku',
      stage: 'Etap',
      kind: 'Rodzaj',
      source: 'Źródło',
      date: 'Data',
      count: 'Ile',
    },
    kind: 'Rodzaj dla wierszy, które go nie podają',
    source: 'Źródło dla wierszy, które go nie podają',
    touchpoint: 'Punkt styku dla wierszy, które go nie podają',
    leaveOut: 'Pomiń te wiersze',
    ignored: (words: string) =>
      `Te słowa nie są rodzajem dowodu, więc użyjemy rodzaju wybranego wyżej: ${words}.`,
    unknown: 'Punkty styku, których nie ma',
    unknownLead: 'Wskaż, o który chodzi. Wiersze pominiętych nie zostaną dodane.',
    rows: (n: number) =>
      plural('pl', n, { one: '# wiersz', few: '# wiersze', many: '# wierszy', other: '# wiersza' }),
    becomes: (name: string) => `Którym punktem styku jest „${name}”`,
    tooMuch: 'To więcej tekstu, niż mieści się naraz. Wczytaj go w dwóch częściach.',
    do: (n: number) =>
      plural('pl', n, {
        one: 'Dodaj # dowód',
        few: 'Dodaj # dowody',
        many: 'Dodaj # dowodów',
        other: 'Dodaj # dowodu',
      }),
    adding: (done: number, of: number) => `Dodawanie: ${done} z ${of}…`,
    added: (n: number) =>
      plural('pl', n, {
        one: 'Dodano # dowód.',
        few: 'Dodano # dowody.',
        many: 'Dodano # dowodów.',
        other: 'Dodano # dowodu.',
      }),
    why: {
      noText: 'nie ma treści.',
      textTooLong: 'treść ma ponad 4000 znaków.',
      badDay: 'nie da się odczytać daty. Zapisz ją tak: 2026-03-05.',
      badCount: 'liczba musi być całkowita, od 1.',
      noTouchpoint: 'nie wiadomo, którego punktu styku dotyczy.',
      quotes: 'cudzysłów nie jest zamknięty.',
      tooManyCells: 'więcej komórek niż nagłówków. Czy w tekście nie stoi separator?',
      tooMany: 'więcej, niż można wczytać naraz.',
      there: 'już jest.',
      twice: 'dwa razy w tabeli; wczytamy pierwszy.',
    },
  },
}
