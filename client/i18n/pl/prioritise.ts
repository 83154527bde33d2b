import type { prioritise as english } from '../en/prioritise.ts'
import { plural } from '../plural.ts'
import { swot } from './swot.ts'

const words = [
  '',
  'jedna',
  'dwie',
  'trzy',
  'cztery',
  'pięć',
  'sześć',
  'siedem',
  'osiem',
  'dziewięć',
]
const counted = (n: number): string => words[n] || String(n)
const inicjatyw = (n: number): string =>
  plural('pl', n, {
    one: '# inicjatywa',
    few: '# inicjatywy',
    many: '# inicjatyw',
    other: '# inicjatywy',
  })
const oszacowan = (n: number): string =>
  plural('pl', n, {
    one: '# oszacowanie',
    few: '# oszacowania',
    many: '# oszacowań',
    other: '# oszacowania',
  })

export const prioritise = {
  late: 'Twoja odpowiedź dotarła po ujawnieniu i nie liczy się.',
  title: 'Priorytety',
  dots: swot.dots,
  add: {
    label: 'Dodaj inicjatywę',
    hint: 'Co możemy zrobić? Enter dodaje.',
    do: 'Dodaj',
    fromFindings: 'Z wniosków',
  },
  pick: {
    title: 'Inicjatywa z wniosków',
    lead: 'Wybierz jeden lub dwa wnioski. Ich punkty styku przejdą razem z nimi.',
    none: 'Nie ma jeszcze wniosków. Zapiszcie je w kroku SWOT i wróćcie tutaj.',
    toSwot: 'Przejdź do SWOT',
    what: 'Co z tym robimy?',
    make: 'Dodaj inicjatywę',
    limit: 'Najwyżej dwa',
    used: (n: number) => `${inicjatyw(n)} do tej pory`,
    unused: 'jeszcze bez inicjatywy',
  },
  link: {
    do: 'Powiąż punkty styku i wnioski',
    title: 'Czego to dotyczy?',
    hint: 'Dzięki punktowi styku trafi na mapę.',
    touchpoints: 'Punkty styku',
    findings: 'Wnioski, najwyżej dwa',
  },
  menu: (title: string) => `Co zrobić z „${title}”`,
  drop: 'Porzuć',
  takeUp: 'Wróć do niej',
  deleted: (title: string) => `Usunięto „${title}”.`,
  initiative: 'Inicjatywa',
  empty: {
    title: 'Co możemy z tym zrobić?',
    text: 'Wpisz inicjatywę w pole albo utwórz ją z wniosku. Potem każdy szacuje je samodzielnie.',
    watching: 'Nie ma jeszcze inicjatyw. Pojawią się tutaj, gdy ktoś je wpisze.',
  },
  notYet: {
    title: (n: number) => `Do oszacowania: ${inicjatyw(n)}`,
    text: 'Szacowanie nie jest jeszcze otwarte. W międzyczasie dopisz, czego brakuje, i kto mógłby się tym zająć.',
    lead: 'Szacowanie nie jest jeszcze otwarte. Uzupełnij listę, a potem otwórz je na pasku poniżej.',
  },
  closed: {
    title: 'Szacowanie jest zamknięte',
    text: 'Twoje oszacowania są zachowane. Wynik pojawi się u wszystkich naraz, w chwili ujawnienia.',
  },
  watching: {
    title: 'Inni właśnie szacują',
    text: 'Możesz się przyglądać. Wynik pojawi się po ujawnieniu.',
  },
  open: {
    title: 'Ile by to zmieniło i ile to pracy?',
    text: 'Pierwsza myśl wystarczy: od 1 do 5.',
  },
  secret: 'Tajne do chwili ujawnienia, także dla osoby prowadzącej',
  estimate: {
    impactLow: 'prawie nic',
    impactHigh: 'bardzo dużo',
    effortLow: 'kilka dni',
    effortHigh: 'wiele miesięcy',
    group: (axis: string, title: string) => `${axis}: ${title}`,
    score: (axis: string, n: number) => `${axis} ${n}`,
    none: 'jeszcze nie',
    done: 'Oszacowana',
    missing: {
      impact: 'Brakuje efektu. Jeszcze się nie liczy.',
      effort: 'Brakuje nakładu. Jeszcze się nie liczy.',
    },
    takeBack: 'Cofnij',
    takeBackOf: (title: string) => `Cofnij oszacowanie: „${title}”`,
    mine: (impact: number, effort: number) => `moje: efekt ${impact}, nakład ${effort}`,
  },
  how: {
    title: 'Co będzie dalej',
    alone: 'Każdy sam szacuje efekt i nakład i rozdziela kropki.',
    together: 'W chwili ujawnienia wszyscy widzą wynik jednocześnie.',
    first:
      'Wykres pokazuje, co zrobić najpierw; każdy quick win dostaje osobę odpowiedzialną i termin.',
  },
  progress: {
    title: 'Jak daleko jesteśmy',
    mine: (done: number, of: number) => `Masz oszacowane: ${done} z ${of}`,
    allMine: 'Wszystko oszacowane. Dziękujemy.',
    people: (done: number, of: number) => `Skończyli: ${done} z ${of}`,
  },
  keys: {
    to: 'do',
    answer: 'oszacuj',
    next: 'następna inicjatywa',
    move: 'przejrzyj',
  },
  headline: {
    quickWins: (n: number) =>
      n === 0
        ? 'brak quick wins'
        : `${n === 1 ? 'jeden' : n === 2 ? 'dwa' : counted(n)} ${n === 1 ? 'quick win' : 'quick wins'}`,
    disputed: (n: number) =>
      `${counted(n)} ${plural('pl', n, { one: 'sporna', few: 'sporne', many: 'spornych', other: 'spornej' })}`,
    onTheLine: (n: number) => `${counted(n)} na granicy`,
    tooFew: (n: number) => `${counted(n)} ze zbyt małą liczbą oszacowań`,
    nothing: 'Niczego nie oszacowano',
  },
  means: {
    one: (n: number) =>
      plural('pl', n, {
        one: 'Z # tajnego oszacowania.',
        few: 'Średnie z # tajnych oszacowań.',
        many: 'Średnie z # tajnych oszacowań.',
        other: 'Średnie z # tajnego oszacowania.',
      }),
    range: (from: number, to: number) => `Średnie z tajnych oszacowań, po ${from}–${to}.`,
    shade: 'Cień obejmuje środkową połowę oszacowań na każdej osi.',
  },
  chart: {
    label: (n: number) =>
      `Efekt i nakład na wykresie: ${inicjatyw(n)}. Wszystkie liczby są na liście.`,
    effort: 'Nakład: większy w prawo',
    impact: 'Efekt: większy w górę',
    threshold: 'Próg na obu osiach to 3; średnia równa dokładnie 3 jest „na granicy”.',
    short: 'Liczba oznacza miejsce na liście.',
    onTheLine: {
      impact: (mean: string) => `na granicy: efekt ${mean}`,
      effort: (mean: string) => `na granicy: nakład ${mean}`,
      both: (mean: string) => `na granicy: oba ${mean}`,
    },
    disputed: {
      impact: 'sporna: dwa obozy co do efektu',
      effort: 'sporna: dwa obozy co do nakładu',
      both: 'sporna: dwa obozy co do obu',
    },
  },
  quadrants: {
    quickWin: 'Quick wins',
    major: 'Duże projekty',
    fillIn: 'Drobne usprawnienia',
    thankless: 'Niewarte nakładu',
  },
  quadrant: {
    quickWin: 'quick win',
    major: 'duży projekt',
    fillIn: 'drobne usprawnienie',
    thankless: 'niewarte nakładu',
    onTheLine: 'na granicy',
    disputed: 'sporna',
    tooFew: 'za mało oszacowań',
  },
  list: {
    label: 'Inicjatywy według kolejności',
    quickWins: 'Quick wins',
    rest: 'Potem',
    tooFew: 'Za mało oszacowań',
    tooFewHint: 'Przy mniej niż trzech oszacowaniach nie podajemy liczb.',
    dropped: 'Porzucone',
    noQuickWin:
      'Nie ma ani jednego quick win (duży efekt, mały nakład i zgoda). Spójrzcie na to, co jest na granicy.',
    rank: (rank: number) => `Miejsce ${rank}`,
    tied: (rank: number) => `Miejsce ${rank}, ex aequo`,
    from: oszacowan,
    dots: 'Kropki',
    estimates: 'Oszacowania',
    result: 'Wynik',
  },
  plan: {
    owner: 'Odpowiada',
    who: 'Kto?',
    setDate: 'Ustal termin',
    measure: 'Miernik',
    measureHint: 'Liczba i skąd ją bierzemy',
    checks: 'Sprawdzenie',
    applicable: 'Do zastosowania',
    measurable: 'Mierzalna',
    feasible: 'Wykonalna',
    findings: 'Z wniosków',
    noFindings: 'Dopisana ręcznie',
    more: (title: string) => `Szczegóły: „${title}”`,
    details: 'Szczegóły',
  },
  output: {
    label: 'Zabierzcie quick wins ze sobą',
    csv: 'CSV',
    csvLabel: 'Pobierz quick-wins.csv',
    md: 'Markdown',
    mdLabel: 'Pobierz quick-wins.md',
    done: (file: string) => `${file} jest w pobranych plikach.`,
    failed: 'Nie udało się przygotować pliku.',
  },
  news: {
    added: (n: number) => `Doszło: ${inicjatyw(n)}`,
    removed: (n: number) => `Usunięto: ${inicjatyw(n)}`,
  },
  readOnly: 'Tablica jest zablokowana. Można czytać i szacować, nie można zmieniać listy.',
} satisfies typeof english
