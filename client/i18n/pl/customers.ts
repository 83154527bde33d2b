import type { Catalogue } from '../en/catalogue.ts'
import { plural } from '../plural.ts'

/** Spojrzenie klientów obok naszego. */
export const customers: Catalogue['customers'] = {
  title: 'Klienci',
  open: 'Porównaj z klientami',
  back: 'Wróć do mapy',
  dimension: 'Co porównujemy',
  key: 'Pełne kółko to zespół, puste to klienci. Δ to zespół minus klienci: do 0,5 w obie strony potwierdza; poniżej 5 odpowiedzi to tylko wczesny sygnał. Dwa zbiory, nigdy jedna średnia.',
  headline: (confirmed, refuted, missed) =>
    `Klienci: potwierdzone ${confirmed}, podważone ${refuted}${missed > 0 ? `, pominięte przez nas ${missed}` : ''}`,
  headlineMissed: (missed) =>
    `Klienci wskazują ${plural('pl', missed, { one: '# pominięty przez nas punkt styku', few: '# pominięte przez nas punkty styku', many: '# pominiętych przez nas punktów styku', other: '# pominiętego przez nas punktu styku' })}`,
  headlineEarly: (n) =>
    `Za mało klientów, by rozstrzygać: wczesne sygnały dla ${plural('pl', n, { one: '# punktu styku', few: '# punktów styku', many: '# punktów styku', other: '# punktu styku' })}`,
  headlineTooFew: 'Klienci odpowiedzieli, ale naszych ocen jest za mało, by porównać',
  headlineNone: 'Klienci nic jeszcze o tym nie powiedzieli',
  none: {
    title: 'Nie zapytano jeszcze żadnego klienta',
    asked: 'Klientów zapytano, odpowiedzi jeszcze nie pokazano',
  },
  nothing: {
    title: 'Nie ma jeszcze czego porównać',
    text: 'Ujawnij oceny zespołu i zapytaj klientów albo zaimportuj ankietę. Każdy punkt styku pokaże się tu w obu ujęciach.',
  },
  classes: {
    existing: 'Obecny',
    new: 'Nowy',
    returning: 'Powracający',
    lost: 'Utracony',
  },
  status: {
    hypothesis: 'hipoteza',
    earlySignal: 'wczesny sygnał',
    confirmed: 'potwierdzone',
    tooRosy: 'podważone, widzimy zbyt różowo',
    tooDark: 'podważone, widzimy zbyt ciemno',
    missedByUs: 'pominięte przez nas',
    tooFew: 'za mało naszych ocen',
  },
  table: {
    caption: (measure) => `${measure}: zespół i klienci według punktów styku`,
    staff: 'Zespół',
    customers: 'Klienci',
    difference: 'Zespół minus klienci',
    says: 'Co z tego wynika',
    n: (n) => `n ${n}`,
    foot: '– nikt nie odpowiedział. Za mało: poniżej trzech odpowiedzi; jednej klasy nigdy nie ukrywamy samej, bo dałoby się ją wyliczyć.',
  },
  panel: {
    title: 'Pytanie klientów',
    closed:
      'Klienci nie są teraz pytani. Rozdaj link dla klientów i zacznij, kiedy chcesz, także po ujawnieniu.',
    withRating: 'Klienci mogą odpowiadać, dopóki zespół ocenia; ujawnienie pokaże jedno i drugie.',
    open: 'Klienci są teraz pytani. Zespół nie widzi niczego, dopóki tego nie pokażesz.',
    shown:
      'Odpowiedzi klientów z tej rundy są pokazane. Aby zapytać ich ponownie, otwórz nową rundę.',
    answered: (started, of, done) =>
      `Odpowiedziało ${started} z ${plural('pl', of, { one: '# klienta', few: '# klientów', many: '# klientów', other: '# klienta' })}, do końca: ${done}.`,
    ask: 'Zapytaj klientów',
    apart: 'Zapytaj ich osobno',
    stop: 'Przestań pytać',
    show: 'Pokaż odpowiedzi klientów',
    showTitle: 'Pokazać odpowiedzi klientów?',
    showText:
      'Wszyscy w warsztacie zobaczą je obok własnego spojrzenia. Można to zrobić raz w rundzie i nie przyjmuje się w niej już odpowiedzi.',
    nobody: 'Żaden klient jeszcze nie odpowiedział, więc nie ma czego pokazać.',
    wait: 'Zaczekaj na nich',
    until: (until) => `Zamknie się sam: ${until}.`,
    askUntil: 'Pytaj do …',
    deadlineLead:
      'Formularz zamknie się wtedy sam, także gdy nikogo tu nie będzie. Odpowiedzi pokażesz, kiedy zechcesz.',
    again: 'Zapytaj ponownie w nowej rundzie',
    againTitle: 'Zapytać klientów ponownie?',
    againText:
      'Otworzy się nowa runda: to, co powiedziano dotąd, zostaje przy swojej rundzie, a klienci od razu zaczynają nowy formularz. Ocenianie w zespole jest w nowej rundzie zamknięte, dopóki go nie otworzysz.',
    againOpen: 'Trwa głosowanie zespołu. Najpierw je ujawnij.',
    againDone: 'Otwarto nową rundę, klienci są pytani.',
    againHalf:
      'Nowa runda jest otwarta, ale klienci nie są jeszcze pytani. Naciśnij „Zapytaj klientów”.',
  },
  link: {
    title: 'Link dla klientów',
    waiting:
      'Formularz nie jest otwarty. Kto wejdzie przez link, czeka; otworzy się sam, gdy zaczniesz pytać.',
    open: 'Formularz jest otwarty.',
    openUntil: (until) => `Formularz jest otwarty: ${until}.`,
    closed:
      'Formularz jest zamknięty. Kto wejdzie przez link, dowie się o tym; otworzy się sam, gdy zaczniesz pytać.',
    shown: 'Formularz jest zamknięty: odpowiedzi klientów z tej rundy są pokazane.',
    unknown: 'Ta przeglądarka nie zna linku. Wymień go w oknie Udostępnij, a dostaniesz nowy.',
  },
  surveys: {
    title: 'Zaimportowane ankiety',
    facts: (people, answers) =>
      `${plural('pl', people, { one: '# osoba', few: '# osoby', many: '# osób', other: '# osoby' })}, ${plural('pl', answers, { one: '# odpowiedź', few: '# odpowiedzi', many: '# odpowiedzi', other: '# odpowiedzi' })}`,
    remove: 'Wycofaj',
    removeOne: (name) => `Wycofaj: ${name}`,
    removed: 'Import wycofano ze wszystkimi odpowiedziami i komentarzami.',
  },
  drawer: {
    title: 'My i nasi klienci',
    line: (measure, ours, n, theirs, m) =>
      `${measure}: zespół ${ours} (n ${n}), klienci ${theirs} (n ${m})`,
    delta: (difference) => `Δ ${difference}`,
    tooFew: (n) =>
      plural('pl', n, {
        one: 'Odpowiedział jeden klient: to wczesny sygnał. Liczby pokazujemy od trzech odpowiedzi.',
        few: 'Odpowiedziało # klientów: to wczesny sygnał. Liczby pokazujemy od trzech odpowiedzi.',
        many: 'Odpowiedziało # klientów: to wczesny sygnał. Liczby pokazujemy od trzech odpowiedzi.',
        other:
          'Odpowiedziało # klienta: to wczesny sygnał. Liczby pokazujemy od trzech odpowiedzi.',
      }),
    classes: 'Doświadczenie według klas',
  },
  import: {
    open: 'Importuj wyniki ankiety',
    title: 'Import wyników ankiety',
    lead: 'Jeden wiersz to odpowiedź jednego klienta o jednym punkcie styku. Plik czyta ta przeglądarka; dalej zobaczysz, czym staje się każda kolumna.',
    limits: (rows, megabytes) => `Najwyżej ${rows} odpowiedzi i ${megabytes} MB naraz.`,
    name: 'Nazwa ankiety',
    unnamed: (day) => `Ankieta, ${day}`,
    sending: (answers) =>
      plural('pl', answers, {
        one: 'Wysyłam # odpowiedź…',
        few: 'Wysyłam # odpowiedzi…',
        many: 'Wysyłam # odpowiedzi…',
        other: 'Wysyłam # odpowiedzi…',
      }),
    leftBehind: (name, list) =>
      `Nie udało się wycofać „${name}”: odpowiedzi weszły, komentarze nie. Wycofaj ten import w części „${list}”.`,
    comments: {
      title: 'Co napisali klienci',
      lead: 'Komentarze stają się dowodami przy swoich punktach styku, jako opinie klientów. Nazwiska autorów nie wchodzą, ale komentarze przeczyta każdy w warsztatach: najpierw je przejrzyj.',
      comeIn: (n) =>
        plural('pl', n, {
          one: '# komentarz stanie się dowodem.',
          few: '# komentarze staną się dowodami.',
          many: '# komentarzy stanie się dowodami.',
          other: '# komentarza stanie się dowodem.',
        }),
      hide: 'Ukryj w komentarzach adresy, numery telefonów i odnośniki',
      hideHint: 'Imion i nazwisk nie znajdzie żadna reguła: pomiń to, co zdradza, kto pisał.',
      cut: (n, letters) =>
        plural('pl', n, {
          one: `# długi komentarz ucinamy po ${letters} znakach.`,
          few: `# długie komentarze ucinamy po ${letters} znakach.`,
          many: `# długich komentarzy ucinamy po ${letters} znakach.`,
          other: `# długiego komentarza ucinamy po ${letters} znakach.`,
        }),
      there: (n) =>
        plural('pl', n, {
          one: '# komentarz jest już wśród dowodów i nie wejdzie drugi raz.',
          few: '# komentarze są już wśród dowodów i nie wejdą drugi raz.',
          many: '# komentarzy jest już wśród dowodów i nie wejdzie drugi raz.',
          other: '# komentarza jest już wśród dowodów i nie wejdzie drugi raz.',
        }),
      tooMany: (n) =>
        plural('pl', n, {
          one: '# komentarz nie mieści się naraz i zostaje poza importem; jego odpowiedź wchodzi.',
          few: '# komentarze nie mieszczą się naraz i zostają poza importem; ich odpowiedzi wchodzą.',
          many: '# komentarzy nie mieści się naraz i zostaje poza importem; ich odpowiedzi wchodzą.',
          other: '# komentarza nie mieści się naraz i zostaje poza importem; odpowiedzi wchodzą.',
        }),
      same: (n) =>
        plural('pl', n, {
          one: 'napisane # raz',
          few: 'napisane # razy',
          many: 'napisane # razy',
          other: 'napisane # raza',
        }),
      leaveOut: 'Pomiń',
      leaveOutOf: (words) => `Pomiń: ${words}`,
      more: (n) =>
        plural('pl', n, {
          one: 'Pokaż jeszcze #',
          few: 'Pokaż jeszcze #',
          many: 'Pokaż jeszcze #',
          other: 'Pokaż jeszcze #',
        }),
      do: (n) =>
        plural('pl', n, {
          one: 'Importuj # komentarz',
          few: 'Importuj # komentarze',
          many: 'Importuj # komentarzy',
          other: 'Importuj # komentarza',
        }),
      adding: (done, of) => `Dodaję komentarz ${done} z ${of}…`,
      added: (n) =>
        plural('pl', n, {
          one: '# komentarz stał się dowodem.',
          few: '# komentarze stały się dowodami.',
          many: '# komentarzy stało się dowodami.',
          other: '# komentarza stało się dowodem.',
        }),
    },
    comeIn: (answers, people) =>
      `Wchodzi ${plural('pl', answers, { one: '# odpowiedź', few: '# odpowiedzi', many: '# odpowiedzi', other: '# odpowiedzi' })} od ${plural('pl', people, { one: '# osoby', few: '# osób', many: '# osób', other: '# osoby' })}.`,
    use: {
      touchpoint: 'Punkt styku',
      expectation: 'Oczekiwanie, 1–5',
      experience: 'Doświadczenie, 1–5',
      emotion: 'Emocja, −2 do +2',
      customerClass: 'Klasa klienta',
      person: 'Osoba',
      comment: 'Komentarz',
    },
    unknown: 'Nie ma na tablicy',
    unknownLead:
      'Wskaż, o który punkt styku chodzi. To, o czym nie pomyśleliście, dodaj najpierw w kroku Zbieranie; pojawi się tu jako „pominięte przez nas”.',
    becomes: (name) => `Czym staje się „${name}”`,
    rows: (n) =>
      plural('pl', n, { one: '# wiersz', few: '# wiersze', many: '# wierszy', other: '# wiersza' }),
    leaveOut: 'Pomiń',
    classes: 'Klasy w pliku',
    classless: 'Nieznana',
    classBecomes: (word) => `Która to klasa: „${word}”`,
    why: {
      quotes: 'niezamknięty cudzysłów.',
      tooManyCells: 'więcej komórek niż nagłówków. Czy w tekście jest separator?',
      noTouchpoint: 'nie ma punktu styku.',
      notThere: 'takiego punktu styku tu nie ma.',
      expectation: 'oczekiwanie nie jest liczbą od 1 do 5.',
      experience: 'doświadczenie nie jest liczbą od 1 do 5.',
      emotion: 'emocja nie jest liczbą od −2 do +2.',
      noAnswer: 'nie ma żadnej odpowiedzi.',
      twice: 'ta sama osoba i punkt styku dwa razy; wchodzi pierwsza odpowiedź.',
      tooMany: 'więcej, niż da się zaimportować naraz.',
    },
    do: (n) =>
      plural('pl', n, {
        one: 'Importuj # odpowiedź',
        few: 'Importuj # odpowiedzi',
        many: 'Importuj # odpowiedzi',
        other: 'Importuj # odpowiedzi',
      }),
    added: (n) =>
      plural('pl', n, {
        one: 'Zaimportowano # odpowiedź.',
        few: 'Zaimportowano # odpowiedzi.',
        many: 'Zaimportowano # odpowiedzi.',
        other: 'Zaimportowano # odpowiedzi.',
      }),
  },
}
