import type { pictures as english } from '../en/pictures.ts'
import { plural } from '../plural.ts'

const people = (n: number) =>
  plural('pl', n, { one: '# osoba', few: '# osoby', many: '# osób', other: '# osoby' })
const touchpoints = (n: number) =>
  plural('pl', n, {
    one: '# punkt styku',
    few: '# punkty styku',
    many: '# punktów styku',
    other: '# punktu styku',
  })

export const pictures = {
  choice: 'Jak patrzeć na wyniki',
  measure: 'Wartość',
  n: (n: string) => `n ${n}`,
  items: { name: 'Punkt po punkcie' },
  round: { label: 'Wyniki której rundy', latest: 'Najnowsze wyniki każdego punktu' },
  heat: {
    name: 'Mapa cieplna',
    title: 'Punkty styku i działy',
    lead: 'Dział widać od trzech osób. Razem z małym działem może być ukryty inny, żeby z całości nie dało się niczego wyliczyć.',
    caption: (measure: string) => `${measure} według punktów styku i działów`,
    all: 'wszyscy',
    why: {
      tooFew: 'ukryte: mniej niż trzy osoby',
      complementary: 'też ukryte, inaczej dałoby się wyliczyć mniejszy dział',
      notRated: 'nikt nie ocenił',
    },
    key: '<3: mniej niż trzy osoby. Przekreślone oko: też ukryte, żeby nie dało się wyliczyć mniejszego działu. Kolor gliny to gorzej, niebieski to lepiej; o ile, mówi liczba. Oczekiwanie nie ma koloru: nie jest ani dobre, ani złe.',
  },
  worth: {
    name: 'Gdzie warto',
    title: 'Oczekiwanie i doświadczenie',
    lead: 'W górę: jak bardzo klient na to liczy. W prawo: jak dobrze nam to wychodzi. Oczekiwanie zastępuje tu ważność.',
    crosshair: {
      label: 'Gdzie krzyżują się linie',
      mean: 'Na średnich wszystkich punktów',
      scale: 'W środku skal',
      at: (expectation: string, experience: string) =>
        `Linie: oczekiwanie ${expectation}, doświadczenie ${experience}.`,
    },
    quadrant: {
      concentrateHere: 'Tu się skupić',
      keepUp: 'Tak trzymać',
      lowPriority: 'Mało pilne',
      possibleOverkill: 'Może za dużo',
      onTheLine: 'Na granicy',
    },
    chart: (n: number) =>
      `${touchpoints(n)} według oczekiwania i doświadczenia; listy obok mówią to samo słowami`,
    across: 'doświadczenie, 5 najlepsze →',
    up: 'oczekiwanie, 5 największe →',
    figures: (expectation: string, experience: string, n: string) =>
      `oczekiwanie ${expectation}, doświadczenie ${experience}, n ${n}`,
    none: 'Żaden punkt styku nie ma jeszcze trzech odpowiedzi na oba pytania.',
    notPlaced: (n: number) => `Za mało odpowiedzi, by znaleźć miejsce: ${touchpoints(n)}.`,
    save: {
      title: 'Tu można oszczędzić',
      lead: 'Prawie nieoczekiwane (poniżej 3), a robione bardzo dobrze (4 i więcej). Gdzie indziej wysiłek może dać więcej; zanim coś skreślisz, zapytaj klientów.',
      none: 'Nic nie jest prawie nieoczekiwane i zarazem robione bardzo dobrze.',
    },
    good: {
      title: 'Dobre praktyki',
      lead: 'To działa i warto to powtórzyć gdzie indziej. Liczby podpowiadają, oznaczają ludzie.',
      none: 'Nic nie jest jeszcze oznaczone jako dobra praktyka.',
      proposed: 'Robione dobrze, jeszcze nieoznaczone',
      mark: 'Oznacz jako dobrą praktykę',
      marked: (title: string) => `„${title}” oznaczono jako dobrą praktykę.`,
    },
  },
  rounds: {
    name: 'Przed i po',
    title: 'Przed i po',
    one: 'Na razie jest jedna runda. Gdy te same punkty zostaną ocenione ponownie, obie staną tu obok siebie.',
    lead: 'Kółko to wcześniej, kropka to później. Zmiana ma kolor od pół stopnia. Rund nigdy się nie miesza.',
    summary: (up: number, down: number, of: number) =>
      `Porównane: ${touchpoints(of)}; wzrosło ${up}, spadło ${down}.`,
    before: 'Przed',
    after: 'Po',
    n: 'n, przed i po',
    dated: (round: string, date: string) => `${round}, ${date}`,
    withN: (mean: string, n: string) => `${mean} (n = ${n})`,
    both: (before: string, after: string) => `${before}, ${after}`,
    change: 'Zmiana',
    chart: (n: number, before: string, after: string) =>
      `${touchpoints(n)}: ${before} i ${after}; tabela mówi to samo liczbami`,
    verdict: {
      up: 'wzrost',
      down: 'spadek',
      little: 'niewielka zmiana',
      tooFew: 'za mało osób, by porównać',
      notBefore: 'przedtem bez ocen',
      notAfter: 'potem bez ocen',
      neither: 'bez ocen',
    },
    untold: {
      tooFew: 'Za mało osób, by porównać',
      notBefore: 'Przedtem bez ocen',
      notAfter: 'Potem bez ocen',
      neither: 'Bez ocen w obu rundach',
    },
    open: 'Otwórz rundę',
  },
  review: {
    title: 'Zmierzyć ponownie',
    none: 'Na podróż warto spojrzeć na nowo co trzy do pięciu miesięcy. Termin nie jest jeszcze ustalony.',
    planned: (date: string) => `Następny przegląd: ${date}.`,
    due: 'To już dziś: otwórz rundę.',
    choose: 'Następny przegląd',
    placeholder: 'Wybierz',
    months: (n: number) =>
      plural('pl', n, {
        one: 'za # miesiąc',
        few: 'za # miesiące',
        many: 'za # miesięcy',
        other: 'za # miesiąca',
      }),
    clear: 'Bez terminu',
    calendar: 'Dodaj do mojego kalendarza',
    summary: (title: string) => `Ponowny pomiar podróży: ${title}`,
    file: 'nastepny-przeglad',
  },
  clock: {
    title: 'Czas na ten punkt',
    minutes: 'Minuty na punkt',
    min: (n: number) => `${n} min`,
    start: (n: number) => `Włącz ${n} min`,
    each: 'Od nowa przy każdym punkcie',
  },
  late: {
    title: 'Przyszło po ujawnieniu',
    people: (n: number) => `${people(n)}, osobno: powyższe wyniki ich nie liczą.`,
    figures: (expectation: string, experience: string, emotion: string) =>
      `Oczekiwanie ${expectation}, doświadczenie ${experience}, emocja ${emotion}.`,
  },
  map: { round: 'Runda', latest: 'Najnowsze wyniki', compare: 'Przed i po' },
} satisfies typeof english
