import type { rate as english } from '../en/rate.ts'
import { plural } from '../plural.ts'

export const rate = {
  title: 'Ocena',
  question: {
    expectation: 'Jak bardzo klient na to liczy?',
    experience: 'Jak dobrze robimy to dzisiaj?',
    emotion: 'Co klient tu czuje?',
  },
  low: { expectation: 'wcale', experience: 'słabo' },
  high: { expectation: 'całkowicie', experience: 'bardzo dobrze' },
  end: (step: number, word: string) => `${step}, ${word}`,
  noContact: 'Nie mam styczności',
  noContactMeaning: 'Nie mam styczności z tym punktem',
  noContactChosen: 'Zaznaczono brak styczności. To pełna odpowiedź, a nie niska ocena.',
  says: (words: string) => `„${words}”`,
  decides: 'Tu klient decyduje',
  decidesMeaning: 'Zaznacz miejsca, w których klienci decydują, czy kupić, zostać, czy odejść',
  decidesFirst: 'Najpierw odpowiedz na jedno z pytań, potem zaznacz kartę.',
  decidesSaid: (isOn: boolean): string =>
    isOn ? 'Zaznaczono: tu klient decyduje' : 'Zaznaczenie cofnięte',
  clear: 'Wyczyść odpowiedzi',
  next: 'Następna karta',
  back: 'Poprzednia karta',
  secret: 'Tajne do chwili ujawnienia, także dla osoby prowadzącej',
  secretWritten: 'Tajne do chwili ujawnienia; znasz je tylko ty, bo je wpisujesz',
  secretShort: 'Tajne do chwili ujawnienia.',
  cardsDone: (done: string, all: string) => `${done} z ${all}`,
  cardsDoneRest: 'kart gotowe',
  stripLabel: (done: string, all: string) => `Gotowe karty: ${done} z ${all}`,
  peopleDone: (done: number, of: number) => `Skończyli: ${done} z ${of}`,
  peopleDoneShort: (done: number, of: number) => `Skończyli: ${done} z ${of}.`,
  state: {
    open: 'bez odpowiedzi',
    started: 'zaczęta',
    done: 'gotowa',
    noContact: 'brak styczności',
    late: 'po ujawnieniu, nie liczy się',
  },
  cardAt: (at: string, all: string, title: string) => `Karta ${at} z ${all}: ${title}`,
  cardWithState: (title: string, state: string) => `${title}: ${state}`,
  round: (n: number) => `Runda ${n}`,
  earlier: (round: string) => `Twoja odpowiedź, ${round}`,
  ring: (round: string) => `Mały pierścień oznacza twoją odpowiedź: ${round}.`,
  missing: (questions: string) =>
    `Jeszcze bez odpowiedzi: ${questions} Przejdź dalej jeszcze raz, aby to pominąć.`,
  noContactUndo: 'Twoje odpowiedzi na tej karcie zastąpił „brak styczności”.',
  keys: {
    to: 'do',
    answer: 'odpowiedź',
    question: 'następne pytanie',
    noContact: 'brak styczności',
    card: 'następna karta',
    back: 'wstecz',
  },
  finished: {
    title: 'Wszystkie karty gotowe',
    text: 'Dziękujemy. Wszystko pozostaje tajne do chwili ujawnienia, a każdą odpowiedź można zmienić, dopóki ocena jest otwarta.',
    noContact: (n: number) =>
      plural('pl', n, {
        one: 'Brak styczności zaznaczono na # karcie.',
        few: 'Brak styczności zaznaczono na # kartach.',
        many: 'Brak styczności zaznaczono na # kartach.',
        other: 'Brak styczności zaznaczono na # karty.',
      }),
    review: 'Przejrzyj moje odpowiedzi',
    openTitle: (n: number) =>
      plural('pl', n, {
        one: 'Została jeszcze # karta',
        few: 'Zostały jeszcze # karty',
        many: 'Zostało jeszcze # kart',
        other: 'Zostało jeszcze # karty',
      }),
    openText: 'Dotychczasowe odpowiedzi są zachowane. Brak styczności też jest odpowiedzią.',
    resume: 'Dokończ',
  },
  notYet: {
    title: 'Ocena jeszcze się nie zaczęła',
    text: 'Osoba prowadząca otworzy ją wszystkim naraz; pierwsza karta pojawi się tu sama. Do tego czasu przeczytaj punkty styku.',
    lead: (n: number) =>
      plural('pl', n, {
        one: 'Jest # punkt styku do oceny. Otwórz ocenianie na pasku poniżej, gdy grupa będzie gotowa.',
        few: 'Są # punkty styku do oceny. Otwórz ocenianie na pasku poniżej, gdy grupa będzie gotowa.',
        many: 'Jest # punktów styku do oceny. Otwórz ocenianie na pasku poniżej, gdy grupa będzie gotowa.',
        other:
          'Jest # punktu styku do oceny. Otwórz ocenianie na pasku poniżej, gdy grupa będzie gotowa.',
      }),
    action: 'Zobacz punkty styku',
  },
  closed: {
    title: 'Ocena jest zamknięta',
    text: (done: string, all: string) =>
      `Twoje gotowe karty: ${done} z ${all}. Odpowiedzi są zachowane i liczą się; nikt ich nie widział. Wyniki ujawni osoba prowadząca.`,
    lead: (done: number, of: number) =>
      `Skończyli: ${done} z ${of}. Ujawnij wyniki na pasku poniżej albo otwórz ocenianie ponownie; w obu przypadkach nic nie przepada.`,
  },
  revealed: {
    title: 'Wyniki są ujawnione',
    text: 'Twoje odpowiedzi są zachowane i nie można ich już zmienić. Zobaczcie razem, gdzie się różnicie.',
    late: 'Odpowiedzi, które dotrą po ujawnieniu, są przechowywane osobno i nie liczą się w tej rundzie.',
    others:
      'Pozostałe odpowiedzi się liczą i nie można ich już zmienić. Zobaczcie razem, w czym się różnicie.',
    action: 'Przejdź do dyskusji',
  },
  viewer: {
    title: 'Jesteś tu, żeby patrzeć',
    text: 'Obserwatorzy nie oceniają. Wyniki pojawią się w dyskusji i na mapie po ujawnieniu.',
  },
  empty: {
    title: 'Nie ma jeszcze czego oceniać',
    text: 'Karty powstają z punktów styku. Najpierw je zbierzcie, potem wróćcie tutaj.',
    action: 'Przejdź do zbierania',
  },
  list: {
    title: 'Moje oceny',
    touchpoint: 'Punkt styku',
    expectation: 'liczy na to',
    experience: 'robimy to',
    emotion: 'czuje',
    noContact: 'brak styczności',
    state: 'stan',
    answer: (title: string, question: string) => `${title}: ${question}`,
  },
} satisfies typeof english
