import type { discuss as english } from '../en/discuss.ts'
import { plural } from '../plural.ts'

const people = (n: number) =>
  plural('pl', n, { one: '# osoba', few: '# osoby', many: '# osób', other: '# osoby' })

export const discuss = {
  lateCame:
    'Oceny co najmniej trzech osób dotarły po ujawnieniu. Są przechowywane osobno i nie liczą się w tej rundzie.',
  title: 'Dyskusja',
  round: (n: number) => `Runda ${n}`,
  fromRound: (round: string) => `wyniki: ${round}`,
  quoted: (words: string) => `„${words}”`,
  agenda: {
    title: 'Gdzie się różnimy',
    lead: 'Najpierw to, co nas najbardziej dzieli.',
    leadScale: 'Dział z najniższą i najwyższą oceną doświadczenia, od 1 do 5.',
    apart: (range: string) => `różnica ${range}`,
    close: (n: number) =>
      plural('pl', n, {
        one: 'w # kolejnym punkcie prawie się zgadzamy',
        few: 'w # kolejnych punktach prawie się zgadzamy',
        many: 'w # kolejnych punktach prawie się zgadzamy',
        other: 'w # kolejnego punktu prawie się zgadzamy',
      }),
    tooFew: (n: number) =>
      plural('pl', n, {
        one: '# ma za mało odpowiedzi',
        few: '# mają za mało odpowiedzi',
        many: '# ma za mało odpowiedzi',
        other: '# ma za mało odpowiedzi',
      }),
    place: (at: number, of: number) => `${at} z ${of}`,
    order: 'od największej różnicy',
    previous: 'Poprzedni punkt',
    next: 'Następny punkt',
    nextIs: (title: string) => `Dalej: ${title}`,
    last: 'To był ostatni punkt.',
    scale: (lowest: string, low: string, highest: string, high: string) =>
      `${lowest} ${low}, ${highest} ${high}`,
  },
  expectation: {
    everyone: 'Wszyscy mówią, że klient na to liczy.',
    nearlyEveryone: 'Prawie wszyscy mówią, że klient na to liczy.',
    most: 'Większość mówi, że klient na to liczy.',
    few: 'Mało kto uważa, że klient na to liczy.',
    split: 'Zdania są podzielone, czy klient na to liczy.',
  },
  experience: {
    tooFew: (n: number) =>
      n === 0
        ? 'Nikt nie ocenił tego punktu. Zapytajcie, kto go zna, albo zagłosujcie ponownie.'
        : `Oceny tego punktu: ${people(n)}. Poniżej trzech osób nie pokazujemy wyniku.`,
    apart: (highest: string, high: string, lowest: string, low: string, range: string) =>
      `${highest} ocenia doświadczenie na ${high}, ${lowest} na ${low}: różnica wynosi ${range}.`,
    split: 'Zdania o doświadczeniu są podzielone.',
    splitInside: 'Zdania o doświadczeniu są podzielone, i to nie według działów.',
    short: (gap: string) => `Klient dostaje mniej, niż oczekuje: ${gap}.`,
    over: (gap: string) => `Klient dostaje więcej, niż oczekuje: ${gap}.`,
    close: (mean: string, range: string) =>
      `Działy oceniają doświadczenie podobnie: średnio ${mean}, różnica ${range}.`,
    mean: (mean: string, agreement: string) => `Doświadczenie: ${mean}, ${agreement}.`,
  },
  gap: {
    people,
    before: (gap: string, round: string) => `${gap}, ${round}`,
    meaning: 'Średnia różnica doświadczenia i oczekiwania, osoba po osobie, od −4 do +4.',
  },
  decides: (votes: number, voters: number) =>
    `${votes} z ${voters} osób uważa, że tu klienci decydują`,
  noContact: (n: number) =>
    plural('pl', n, {
      one: '# osoba nie miała styczności',
      few: '# osoby nie miały styczności',
      many: '# osób nie miało styczności',
      other: '# osoby nie miało styczności',
    }),
  agreement: {
    withNumber: (word: string, number: string) => `${word} ${number}`,
    strong: 'silna zgodność',
    moderate: 'umiarkowana zgodność',
    weak: 'słaba zgodność',
    split: 'podział głosów',
  },
  histogram: (name: string, mean: string, counts: string) => `${name}, średnia ${mean}. ${counts}`,
  histogramPart: (answer: string, n: number) => `${answer}: ${people(n)}`,
  tooFewAnswers: (n: number) =>
    plural('pl', n, {
      one: 'Za mało: # odpowiedź. Wynik wymaga trzech.',
      few: 'Za mało: # odpowiedzi. Wynik wymaga trzech.',
      many: 'Za mało: # odpowiedzi. Wynik wymaga trzech.',
      other: 'Za mało: # odpowiedzi. Wynik wymaga trzech.',
    }),
  movement: {
    words: (from: string, to: string) => `z ${from} na ${to}`,
    tooFew: (round: string) => `${round}: za mało odpowiedzi, by porównać`,
    narrower: 'bliżej siebie',
    wider: 'dalej od siebie',
    same: 'rozrzut bez zmian',
  },
  departments: {
    scale: 'na skali od 1 do 5',
    people: (n: string) => `n ${n}`,
    hiddenTooFew: 'Ukryte: mniej niż trzy osoby',
    hiddenToo: (names: string) => `Także ukryte, bo z sumy dałoby się wyliczyć: ${names}`,
    hiddenTooNobody: 'Także ukryte, bo z sumy dałoby się wyliczyć małą grupę',
    hiddenFigure: 'ukryte: za mało',
    scaleLabel: (expectation: string, experience: string) =>
      `oczekiwanie ${expectation}, doświadczenie ${experience}`,
    explain: (percent: string, eta: string) =>
      `Działy wyjaśniają ${percent} rozrzutu ocen doświadczenia (η² ${eta}).`,
    agreementKey: 'Zgodność sięga od −1, dwa obozy, do 1, jeden głos.',
    none: 'Żadnego działu nie można pokazać osobno: za mało osób.',
  },
  voices: {
    title: 'Co napisano',
    none: 'Nikt jeszcze nic nie napisał.',
    someone: 'Bez podpisu',
    add: 'Dodaj komentarz',
    placeholder: 'Co udało się zobaczyć lub usłyszeć?',
    locked: 'Tablica jest zablokowana; komentarze będzie można pisać po odblokowaniu.',
  },
  evidenceNone: 'Brak dowodów. Można je dodać w kroku Zbieranie.',
  decide: {
    title: 'Decyzja',
    by: 'Decyzję grupy zapisuje osoba prowadząca.',
    decided: (decision: string) => `Decyzja: ${decision}.`,
    open: 'Jeszcze bez decyzji.',
    swot: 'Umieść też na tablicy SWOT',
    swotAdd: 'Dodaj do SWOT',
    swotDone: 'Jest na tablicy SWOT',
    swotText: 'Zdanie na tablicy SWOT',
    swotAdded: 'Dodano do tablicy SWOT',
    suggestion: {
      weakness: (title: string, experience: string, expectation: string) =>
        `${title}: doświadczenie ${experience} przy oczekiwaniu ${expectation}`,
      strength: (title: string, experience: string, expectation: string) =>
        `${title}: doświadczenie ${experience}, oczekiwanie ${expectation}`,
    },
  },
  onward: {
    title: 'Co dalej',
    steers:
      'Zagłosujcie ponownie z tymi, którzy to znają, zapytajcie klientów albo zapiszcie, co wiecie. Bez kolejnych odpowiedzi pozostaje to hipotezą.',
    others:
      'Zapisz, co o tym wiesz. Prowadzący może otworzyć kolejne głosowanie albo zapytać klientów.',
    customers: 'Zapytaj klientów',
    write: 'Zapisz, co wiesz',
  },
  again: {
    heading: 'Ponowne głosowanie',
    do: (n: number) => `Głosuj ponownie, runda ${n}`,
    title: (n: number) => `Otworzyć rundę ${n}?`,
    name: 'Nazwa rundy',
    nameHint: 'Wszyscy widzą ją przy wynikach tej rundy. Bez nazwy runda ma tylko numer.',
    proposal: (n: number, month: string) => `Runda ${n}, ${month}`,
    lead: 'Nowe tajne głosowanie, na tej samej skali.',
    kept: (round: string) =>
      `${round} zostaje bez zmian: każda odpowiedź i każdy wynik. Nic nie jest nadpisywane.`,
    carried:
      'Punkt styku, którego nikt nie oceni ponownie, zachowuje swoje wyniki, z podaną rundą.',
    others: 'Wszystkie pozostałe punkty styku zachowują swoje wyniki.',
    fresh: (n: number) =>
      plural('pl', n, {
        one: 'Każda osoba dostaje czystą kartę, z małym kółkiem przy własnej poprzedniej odpowiedzi.',
        few: 'Każda osoba dostaje # czyste karty, z małym kółkiem przy własnej poprzedniej odpowiedzi.',
        many: 'Każda osoba dostaje # czystych kart, z małym kółkiem przy własnej poprzedniej odpowiedzi.',
        other:
          'Każda osoba dostaje # czystej karty, z małym kółkiem przy własnej poprzedniej odpowiedzi.',
      }),
    about: 'Czego dotyczy głosowanie',
    only: (title: string) => `Tylko „${title}”`,
    looked: (n: number) =>
      plural('pl', n, {
        one: 'Jeden punkt styku z decyzją „Do zbadania”',
        few: '# punkty styku z decyzją „Do zbadania”',
        many: '# punktów styku z decyzją „Do zbadania”',
        other: '# punktu styku z decyzją „Do zbadania”',
      }),
    everything: (n: number) =>
      plural('pl', n, {
        one: 'Jedyny punkt styku',
        few: 'Wszystkie # punkty styku',
        many: 'Wszystkie # punktów styku',
        other: 'Wszystkie # punktu styku',
      }),
    proposalOne: (n: number, title: string) => `Runda ${n}: ${title}`,
    secret: 'Nowe odpowiedzi są tajne do chwili ujawnienia; potem widać, co się przesunęło.',
    moves:
      'Ocenianie otwiera się od razu, a wszyscy, którzy są z grupą, przechodzą do kroku Ocena.',
    blocked: 'Najpierw ujawnij szacowanie w Priorytetach.',
    blockedOpen: 'Głosowanie trwa. Najpierw je ujawnij.',
    held: 'W tej rundzie są jeszcze nieujawnione odpowiedzi, z głosowania albo z formularza klientów. Najpierw je ujawnij: w nowej rundzie nikt by ich już nie zobaczył, więc nowa się nie otworzy.',
    opened: (n: number) => `Runda ${n} jest otwarta`,
    notOpened:
      'Runda powstała, ale ocenianie nie jest jeszcze otwarte. Otwórz je na pasku poniżej.',
  },
  bring: 'Zaproś wszystkich do tego punktu',
  brought: 'Wszyscy dostali zaproszenie do tego punktu',
  called: {
    title: (title: string) => `Osoba prowadząca prosi, by wszyscy spojrzeli na „${title}”`,
    kept: 'To, co piszesz, zostaje przy tym punkcie styku.',
  },
  behind: {
    title: (n: number) => `Trwa głosowanie, runda ${n}`,
    text: (done: number, of: number, shown: string) =>
      `Skończyli: ${done} z ${of}. Poniżej: ${shown}.`,
    action: 'Oceń teraz',
  },
  before: {
    title: 'Nic jeszcze nie ujawniono',
    textFacilitator:
      'Ujawnij oceny na pasku poniżej, gdy dość osób będzie gotowych; wszyscy zobaczą je w tej samej chwili.',
    text: 'Osoba prowadząca ujawnia oceny wszystkim w tej samej chwili. Do tego czasu nikt ich nie widzi, także ona.',
    done: (done: number, of: number) => `Skończyli: ${done} z ${of}`,
    of: (done: string, of: string) => `${done} z ${of}`,
    action: 'Przejdź do oceny',
    empty: 'Ujawnienie nie przyniosło wyników: nikt nie ocenił.',
  },
  list: {
    title: 'Wszystkie wyniki',
    number: 'Nr',
    n: 'n',
    apart: 'różnica',
    agreement: 'zgodność co do doświadczenia',
    decision: 'decyzja',
    undecided: 'otwarta',
    notKnown: '–',
  },
} satisfies typeof english
