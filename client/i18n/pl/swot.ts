import type { swot as english } from '../en/swot.ts'
import { plural } from '../plural.ts'

const osob = (n: number) =>
  plural('pl', n, { one: '# osoby', few: '# osób', many: '# osób', other: '# osoby' })

export const swot = {
  title: 'SWOT',
  mode: { label: 'Widok', quadrants: 'Ćwiartki', pairs: 'Zestawianie w pary' },
  readOnly: 'Tablica jest zablokowana. Można czytać, nie można zmieniać.',
  suggested: 'Propozycje',
  suggestedHint:
    'Każda wynika z ocen i mówi dlaczego. Na tablicę trafia dopiero, gdy ktoś ją doda.',
  suggestedLater: 'Propozycje pojawią się tu po ujawnieniu ocen.',
  more: (n: number) => `Pokaż jeszcze ${n}`,
  noSuggestions: 'Nie ma już propozycji. Dopiszcie to, czego liczby nie wiedzą.',
  tooFewForSuggestions:
    'Każda propozycja wymaga odpowiedzi co najmniej trzech osób. Dopiszcie to, co sami wiecie.',
  take: {
    strength: 'Dodaj jako mocną stronę',
    weakness: 'Dodaj jako słabą stronę',
    opportunity: 'Dodaj jako szansę',
    threat: 'Dodaj jako zagrożenie',
  },
  leave: 'Pomiń',
  taken: (quadrant: string) => `Dodano do: ${quadrant}.`,
  leftOut: 'Na razie pominięto.',
  moved: (text: string, quadrant: string) => `„${text}” jest teraz w: ${quadrant}.`,
  deleted: (text: string) => `Usunięto „${text}”.`,
  reason: {
    shortfall: (e: string, p: string, n: number) =>
      `Oczekiwanie ${e}, doświadczenie ${p}, według ${osob(n)}.`,
    overDelivery: (e: string, p: string, n: number) =>
      `Oczekiwanie ${e}, doświadczenie ${p}, według ${osob(n)}. Być może robimy więcej, niż ktokolwiek oczekuje.`,
    asExpected: (e: string, p: string, n: number) =>
      `Oczekiwanie ${e}, doświadczenie ${p}, według ${osob(n)}.`,
    wellDone: (e: string, p: string, n: number) =>
      `Doświadczenie ${p} przy oczekiwaniu ${e}, według ${osob(n)}.`,
    outsideDelight: (v: string, n: number) =>
      `Nasz domysł: emocje klientów ${v} tam, gdzie nas nie ma, według ${osob(n)} z nas.`,
    outsideAnger: (v: string, n: number) =>
      `Nasz domysł: emocje klientów ${v} tam, gdzie działają też inni, według ${osob(n)} z nas.`,
  },
  apart: (range: string) => `Działy różnią się o ${range}.`,
  agreed: (a: string) => `Silna zgodność ${a}.`,
  split: (a: string) => `Zdania są podzielone, zgodność ${a}: średnie ukrywają dwa obozy.`,
  customers: {
    scores: (e: string, p: string, n: string) =>
      `Sami klienci: oczekiwanie ${e}, doświadczenie ${p} (n ${n}).`,
    emotion: (v: string, n: string) => `Sami klienci: ${v} (n ${n}).`,
  },
  text: {
    label: 'Wniosek',
    shortfall: (title: string) => `${title}: klienci liczą na więcej, niż dajemy`,
    overDelivery: (title: string) => `${title}: robimy więcej, niż ktokolwiek oczekuje`,
    asExpected: (title: string) => `${title}: dajemy to, na co klienci liczą`,
    wellDone: (title: string) => `${title}: to robimy dobrze`,
    outsideDelight: (title: string) => `${title}: klienci są zachwyceni bez nas`,
    outsideAnger: (title: string) => `${title}: klienci są poirytowani, a wpływ mają też inni`,
  },
  hint: {
    strength: 'wewnątrz, pomaga nam',
    weakness: 'wewnątrz, szkodzi nam',
    opportunity: 'na zewnątrz, może pomóc',
    threat: 'na zewnątrz, może zaszkodzić',
  },
  add: {
    strength: 'Dodaj mocną stronę',
    weakness: 'Dodaj słabą stronę',
    opportunity: 'Dodaj szansę',
    threat: 'Dodaj zagrożenie',
  },
  empty: {
    strength: 'Czego klientom by bez nas brakowało?',
    weakness: 'Co klienci znoszą z naszego powodu?',
    opportunity: 'Co dzieje się wokół nas, z czego możemy skorzystać?',
    threat: 'Co dzieje się wokół nas, co może kosztować nas klientów?',
  },
  fromVotes: 'z ocen',
  link: 'Powiąż punkty styku',
  linkTitle: 'Których punktów styku to dotyczy?',
  menu: (text: string) => `Co zrobić z „${text}”`,
  moveTo: (quadrant: string) => `Przenieś do: ${quadrant}`,
  dots: {
    left: (left: number, budget: number) => `Zostało ci ${left} z ${budget} kropek.`,
    short: (left: number, budget: number) => `Kropki: zostało ${left} z ${budget}`,
    over: (n: number) =>
      `${plural('pl', n, { one: '# kropka ponad limit', few: '# kropki ponad limit', many: '# kropek ponad limit', other: '# kropki ponad limit' })}. Cofnij nadmiar, bo inaczej żadna się nie liczy.`,
    secret: 'Kropki są tajne do chwili ujawnienia.',
    closed: 'Głosowanie kropkami nie jest jeszcze otwarte.',
    revealed: 'Kropki są ujawnione.',
    give: (text: string) => `Daj kropkę: „${text}”`,
    takeBack: (text: string) => `Cofnij kropkę: „${text}”`,
    noMore: 'Tu nie można dać więcej kropek',
    of: (all: number, mine: number) =>
      `${plural('pl', all, { one: '# kropka', few: '# kropki', many: '# kropek', other: '# kropki' })}, moje: ${mine}`,
  },
  news: {
    added: (n: number) =>
      plural('pl', n, {
        one: 'Doszedł # wniosek',
        few: 'Doszły # wnioski',
        many: 'Doszło # wniosków',
        other: 'Doszło # wniosku',
      }),
    removed: (n: number) =>
      plural('pl', n, {
        one: 'Usunięto # wniosek',
        few: 'Usunięto # wnioski',
        many: 'Usunięto # wniosków',
        other: 'Usunięto # wniosku',
      }),
  },
  list: {
    finding: 'Wniosek',
    quadrant: 'Ćwiartka',
    from: 'Skąd',
    dots: 'Kropki',
    none: 'Nie ma jeszcze wniosków. Dodajcie propozycję albo napiszcie coś powyżej.',
  },
  tows: {
    title: (n: number) =>
      n === 0
        ? 'Nie ma jeszcze par'
        : plural('pl', n, {
            one: '# para',
            few: '# pary',
            many: '# par',
            other: '# pary',
          }),
    hint: 'Wybierzcie jeden wniosek z wewnątrz i jeden z zewnątrz, a potem powiedzcie, co z nimi zrobić.',
    refused:
      'To nie jest para: oba leżą po tej samej stronie. Wybierzcie jeden z wewnątrz i jeden z zewnątrz.',
    noFindings: 'Jeszcze nic',
    pairs: (n: number) =>
      n === 0
        ? 'bez pary'
        : plural('pl', n, { one: '# para', few: '# pary', many: '# par', other: '# pary' }),
    what: 'Co robimy z jednym i drugim?',
    make: 'Utwórz inicjatywę',
    other: 'Inna para',
    SO: { name: 'Wykorzystać', hint: 'mocną stronę, by skorzystać z szansy' },
    WO: { name: 'Przezwyciężyć', hint: 'słabą stronę dzięki szansie' },
    ST: { name: 'Odpowiedzieć', hint: 'na zagrożenie mocną stroną' },
    WT: { name: 'Ograniczyć', hint: 'słabą stronę, zanim uderzy zagrożenie' },
  },
} satisfies typeof english
