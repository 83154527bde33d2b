import { plural } from '../plural.ts'
import type { MapWords } from './mapWords.ts'

const touchpoints = (n: number) =>
  plural('pl', n, {
    one: '# punkt styku',
    few: '# punkty styku',
    many: '# punktów styku',
    other: '# punktu styku',
  })
const inStages = (n: number) => plural('pl', n, { one: 'w # etapie', other: 'w # etapach' })

export const pl: MapWords = {
  faces: ['złość', 'irytacja', 'obojętność', 'zadowolenie', 'zachwyt'],
  emotion: 'Emocje',
  lanes: {
    goals: { name: 'Cele', sub: 'klienta, potem nasze' },
    pairs: { name: 'Oczekiwanie', sub: 'a doświadczenie' },
    channels: { name: 'Kanały', sub: '' },
    owners: { name: 'Odpowiada', sub: '' },
    evidence: { name: 'Dowody', sub: 'zachowane' },
    volume: { name: 'Liczba', sub: 'klientów w okresie' },
    kpis: { name: 'KPI', sub: '' },
    findings: { name: 'Wnioski', sub: 'z analizy SWOT' },
    initiatives: { name: 'Inicjatywy', sub: 'quick wins mają proporczyk' },
  },
  gap: 'luka',
  peopleRating: 'oceniających',
  notRated: 'brak ocen',
  tooFew: 'za mało osób',
  split: 'podział',
  secret: 'Oceny są tajne, dopóki osoba prowadząca ich nie ujawni.',
  noneYet: 'Jeszcze nic',
  wholeJourney: 'Cała podróż',
  noTouchpoints: 'Jeszcze bez punktów styku',
  unplaced: 'Bez etapu',
  initiativeLine: (owner, due) =>
    due === '' ? owner : owner === '' ? `do ${due}` : `${owner}, do ${due}`,
  kpiTarget: (value) => `cel ${value}`,
  key: {
    staff: 'emocje, średnia zespołu',
    band: 'środkowa połowa',
    customers: 'klienci',
    truth: 'moment prawdy',
    truthMore: (n) => `moment prawdy, i jeszcze ${n} bez znaku`,
    win: 'quick win',
    pain: 'bolączka',
    good: 'dobra praktyka',
    pair: 'oczekiwane, doświadczane',
  },
  reason: (reason, { plain, signed }) => {
    switch (reason.kind) {
      case 'highest':
        if (reason.isShared) return `Jeden z najwyższych punktów, ${signed(reason.emotion)}`
        return reason.emotion > 0
          ? 'Najlepszy moment całej podróży'
          : `Najwyższy punkt podróży, ${signed(reason.emotion)}`
      case 'lowest':
        return reason.isShared
          ? `Jeden z najniższych punktów, ${signed(reason.emotion)}`
          : `Najniższy punkt podróży, ${signed(reason.emotion)}`
      case 'first':
        return 'Pierwszy kontakt'
      case 'last':
        return 'Ostatni kontakt'
      case 'shortfall':
        return `Oczekiwanie ${plain(reason.expectation)}, doświadczenie niższe o ${plain(-reason.gap)}`
      case 'drop':
        return `Spadek o ${plain(reason.by)} względem poprzedniego punktu`
      case 'decides':
        return `${reason.votes} z ${reason.voters} osób uznało, że to rozstrzyga`
    }
  },
  headline: {
    fall: (from, to) => `Podróż załamuje się między „${from}” a „${to}”`,
    lowest: (title) => `Najniższy punkt podróży: „${title}”`,
    unrated: 'Nic jeszcze nie oceniono',
    tooFew: 'Oceniło na razie za mało osób',
    secret: 'Oceny są jeszcze tajne',
  },
  poster: {
    journey: 'Podróż klienta',
    personas: (names, count) => `${count === 1 ? 'Persona' : 'Persony'}: ${names}`,
    segments: (names) => `Segmenty: ${names}`,
    departments: 'Działy:',
    summary: (c) => `${touchpoints(c.touchpoints)} ${inStages(c.stages)}; z oceną: ${c.rated}.`,
    largestGap: (title) => `największa luka: „${title}”`,
    ratedOf: (rated, of) => `${rated} z ${of}`,
    rated: (missing) =>
      missing === 0 ? 'punktów styku ma ocenę' : `punktów styku ma ocenę; bez wyniku: ${missing}`,
    quickWins: (count) =>
      plural('pl', count, {
        one: 'quick win',
        few: 'quick wins',
        many: 'quick wins',
        other: 'quick wins',
      }),
    peakEnd: (mean) => `szczyt i koniec; zwykła średnia ${mean}`,
    howToRead: 'Jak to czytać.',
    howToReadText:
      'Linia to średnia emocji, od złości do zachwytu; jasne pasmo mieści środkową połowę głosów; linia urywa się tam, gdzie nikt nie oceniał. Niżej kreska pokazuje, na co klient liczy, a kropka, co dostaje; zakreskowany słupek to niedosyt, gładki to nadwyżka.',
    roundName: (number) => `Runda ${number}`,
    round: (name, day) => `${name}, ujawniona ${day}.`,
    size: (c) => `${touchpoints(c.touchpoints)} ${inStages(c.stages)}.`,
    rules:
      'Średnia wymaga trzech głosów. Lukę liczymy dla każdej osoby osobno: od −4 do +4, ujemna oznacza wynik poniżej oczekiwań. Momenty prawdy proponuje reguła, potwierdzają je ludzie.',
    proxied: (most) =>
      `Za osoby bez urządzenia odpowiedzi wpisał ktoś inny; w jednym wyniku jest ich najwyżej ${most ?? 'dwie'}.`,
    erased: (most) =>
      `Wyniki pozostają takie, jak je ujawniono; nadal obejmują osoby, których odpowiedzi później usunięto (najwyżej ${most}).`,
  },
  description: (title, t, s) =>
    `Mapa podróży „${title}”: ${touchpoints(t)} ${inStages(s)}, z emocjami, oczekiwaniem i doświadczeniem oraz znakami momentów prawdy, quick wins, bolączek i dobrych praktyk.`,
}
