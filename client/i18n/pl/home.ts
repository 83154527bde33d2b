import type { home as english } from '../en/home.ts'

export const home = {
  title: 'Narysuj podróż klienta razem z tymi, którzy ją tworzą.',
  lead: 'Zbierzcie punkty styku, oceńcie je w tajemnicy, porozmawiajcie tam, gdzie się różnicie, i wyjdźcie z mapą i listą quick wins, za które ktoś odpowiada.',
  demo: 'Zajrzyj do wersji demo',
  blank: 'Zacznij od zera',
  import: 'Wczytaj plik',
  noAccount: 'Bez konta. Wystarczą imię i dział.',
  templates: 'Zacznij od szablonu',
  template: {
    ecommerce: {
      name: 'Zakup w sklepie internetowym',
      about: 'Smartfon: od pierwszego szukania do polecenia go znajomym',
    },
    bank: {
      name: 'Założenie konta w banku',
      about: 'Od porównania ofert do pierwszej płatności',
    },
    b2b: {
      name: 'Wdrożenie oprogramowania B2B',
      about: 'Od podpisanej umowy do codziennej pracy',
    },
    public: {
      name: 'Usługa publiczna',
      about: 'Zapisanie dziecka do szkoły',
    },
    hospital: {
      name: 'Wizyta w szpitalu',
      about: 'Od skierowania do powrotu do domu',
    },
  },
  recent: {
    title: 'Ostatnio w tej przeglądarce',
    workshop: 'Warsztaty',
    role: 'Moja rola',
    step: 'Krok',
    people: 'Osoby',
    at: 'Ostatnio otwarte',
    goal: (goal: string) => `Cel: ${goal}`,
    forget: (title: string) => `Usuń „${title}” z tej listy`,
    forgotten: (title: string) => `„${title}” nie ma już na liście; same warsztaty zostają.`,
  },
  create: {
    title: 'Nowe warsztaty',
    from: (name: string) => `Z szablonu „${name}”. Wszystko można w nim zmienić.`,
    blank:
      'Pięć typowych etapów z typowymi kanałami i KPI, jeszcze bez punktów styku. Wszystko można zmienić.',
    name: 'Tytuł warsztatów',
    namePlaceholder: 'Czyja podróż i dokąd?',
    nameNeeded: 'Nadaj warsztatom tytuł; później można go zmienić.',
    language: 'Język warsztatów',
    you: 'Twoje imię',
    youHint: 'Widzą je inni; prowadzisz te warsztaty.',
    youNeeded: 'Wpisz imię, po którym inni cię rozpoznają.',
    key: 'Klucz tego serwera',
    keyHint: 'Warsztaty mogą tu zakładać tylko osoby z kluczem. Zapytaj administratora serwera.',
    do: 'Utwórz warsztaty',
    busy: 'Tworzenie…',
  },
  demoWork: {
    title: 'Wypełniamy warsztaty demo',
    text: 'Dwadzieścia wymyślonych osób dołącza, ocenia i głosuje, tak jak zrobiliby to prawdziwi ludzie.',
    progress: (done: number, total: number) => `${done} z ${total}`,
    failed: 'Nie udało się wypełnić demo.',
    you: 'Gość',
  },
  importing: {
    notJson:
      'To nie jest plik warsztatów. Nic nie utworzono; wybierz plik workshop.json wyeksportowany przez osobę prowadzącą.',
    from: (file: string) =>
      `Z pliku ${file}. Oceny zostaną wczytane tak, jak je ujawniono; w pliku nie ma niczyich głosów.`,
  },
} satisfies typeof english
