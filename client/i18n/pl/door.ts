import type { door as english } from '../en/door.ts'

export const door = {
  have: 'Masz kod?',
  title: 'Wpisz kod',
  lead: 'Widać go na ekranie w sali. Małe litery, odstępy i kreski nie przeszkadzają.',
  label: 'Kod',
  hint: 'Sześć liter z sali albo osiem z twojego drugiego urządzenia.',
  do: 'Dalej',
  busy: 'Chwileczkę…',
  other: 'Wpisz inny kod',
  length: 'Kod ma sześć liter, a z drugiego urządzenia osiem. Porównaj go z ekranem.',
  wrong:
    'Ten kod niczego teraz nie otwiera: może jest w nim błąd, wejście już zamknięto albo kod wykorzystano. Porównaj go z ekranem lub poproś osobę prowadzącą o aktualny kod albo link.',
  tooFast:
    'Wpisano zbyt wiele błędnych kodów. Odczekaj minutę i spróbuj ponownie; link działa zawsze.',
  already: {
    title: (title: string) => `Ta przeglądarka jest już na warsztatach „${title}”`,
    text: (now: string, then: string) =>
      `Tutaj jesteś jako ${now}. Po przejściu na ${then} wszystko, co napisano jako ${now}, zostanie na warsztatach, ale nie w tej przeglądarce.`,
    change: (name: string) => `Dalej jako ${name}`,
    stay: (name: string) => `Zostaję jako ${name}`,
  },
  share: {
    title: 'Wejście na kod',
    letIn: 'Wpuszczaj na kod',
    what: 'Po otwarciu sześć liter wpuszcza uczestników przez 15 minut. Linki działają i bez tego.',
    at: (address: string) => `na ${address}, w roli uczestnika`,
    until: (time: string) =>
      `Kod działa do ${time} albo do zamknięcia wejścia. Zamyka je też ponowne uruchomienie serwera. Linki działają dalej.`,
    more: '15 minut dłużej',
    closes: 'Zamyka się też wejście na kod: kod niczego już nie otwiera.',
    renew: 'Nowy kod',
  },
  present: {
    type: 'albo otwórz ten adres i wpisz kod',
    closesAt: (time: string) => `Wejście zamyka się o ${time}`,
    open: 'Pokaż kod',
    close: 'Zamknij wejście',
    fill: 'Pokaż kod do zeskanowania na całym ekranie',
    fillShort: 'Na cały ekran',
    back: 'Zmniejsz',
  },
  out: {
    title: 'Wyloguj wszędzie indziej',
    text: 'Gdy urządzenie zginęło albo nie było twoje.',
    pages: (n) => `Poza tą stroną masz otwarte: ${n}.`,
    do: 'Wyloguj inne urządzenia',
    ask: 'Wylogować wszystkie inne urządzenia?',
    askText:
      'Inne twoje urządzenia tracą dostęp od razu, ta przeglądarka działa dalej. To, czego jeszcze nie wysłały, zostaje na nich i dotrze, gdy wrócisz na nie jako ta sama osoba. Niewykorzystany kod przestaje działać.',
    done: 'Wylogowano wszędzie indziej.',
    unkept:
      'Ta przeglądarka niczego teraz nie zapisuje, więc sama też straciłaby dostęp. Nic się nie zmieniło.',
  },
  device: {
    title: 'Kontynuuj na innym urządzeniu',
    lead: 'Zeskanuj to drugim urządzeniem albo wpisz na nim litery. Na obu będziesz tą samą osobą.',
    qr: 'Zeskanuj, żeby kontynuować na drugim urządzeniu',
    at: (address: string) => `albo otwórz ${address} i wpisz`,
    until: (time: string) =>
      `Działa raz, do ${time}. Nie pokazuj nikomu: kto go użyje, będzie tobą, ze wszystkimi twoimi prawami.`,
    ended: 'Nie ma teraz kodu. Poproś o nowy.',
    used: 'Ten kod już nie działa: został użyty albo poproszono o nowy. Jeśli to nie ty, wyloguj inne urządzenia.',
  },
  leaderless: {
    title: 'Nie ma teraz nikogo, kto prowadzi',
    text: 'Nic nie przepada i można dalej pracować nad tym, co otwarte. Kto ma link osoby prowadzącej, może nim przejąć prowadzenie.',
  },
} satisfies typeof english
