import type { swot as english } from '../en/swot.ts'
import { plural } from '../plural.ts'

const personer = (n: number) => plural('sv', n, { one: '# person', other: '# personer' })

export const swot = {
  title: 'SWOT',
  mode: { label: 'Vy', quadrants: 'Kvadranter', pairs: 'Kombinera i par' },
  readOnly: 'Tavlan är låst. Du kan läsa men inte ändra.',
  suggested: 'Förslag',
  suggestedHint:
    'Varje förslag kommer ur bedömningarna och säger varför. Inget hamnar på tavlan förrän någon lägger till det.',
  suggestedLater: 'Förslagen dyker upp här när bedömningarna har visats.',
  more: (n: number) => `Visa ${n} till`,
  noSuggestions: 'Inga fler förslag. Skriv det som siffrorna inte kan veta.',
  tooFewForSuggestions:
    'Varje förslag kräver svar från minst tre personer. Skriv det ni själva vet.',
  take: {
    strength: 'Lägg till som styrka',
    weakness: 'Lägg till som svaghet',
    opportunity: 'Lägg till som möjlighet',
    threat: 'Lägg till som hot',
  },
  leave: 'Hoppa över',
  taken: (quadrant: string) => `Lades till under ${quadrant}.`,
  leftOut: 'Utelämnat tills vidare.',
  moved: (text: string, quadrant: string) => `”${text}” ligger nu i ${quadrant}.`,
  deleted: (text: string) => `”${text}” togs bort.`,
  reason: {
    shortfall: (e: string, p: string, n: number) =>
      `Förväntat ${e}, upplevt ${p}, enligt ${personer(n)}.`,
    overDelivery: (e: string, p: string, n: number) =>
      `Förväntat ${e}, upplevt ${p}, enligt ${personer(n)}. Kanske gör vi mer än någon ber om.`,
    asExpected: (e: string, p: string, n: number) =>
      `Förväntat ${e}, upplevt ${p}, enligt ${personer(n)}.`,
    wellDone: (e: string, p: string, n: number) =>
      `Upplevt ${p} där ${e} förväntas, enligt ${personer(n)}.`,
    outsideDelight: (v: string, n: number) =>
      `Vår gissning: kunderna känner ${v} där vi inte finns, enligt ${n} av oss.`,
    outsideAnger: (v: string, n: number) =>
      `Vår gissning: kunderna känner ${v} där även andra påverkar, enligt ${n} av oss.`,
  },
  apart: (range: string) => `Avdelningarna ligger ${range} isär.`,
  agreed: (a: string) => `Stor enighet ${a}.`,
  split: (a: string) => `Vi är delade, enighet ${a}: medelvärdena döljer två läger.`,
  customers: {
    scores: (e: string, p: string, n: string) =>
      `Kunderna själva: förväntan ${e}, upplevelse ${p} (n ${n}).`,
    emotion: (v: string, n: string) => `Kunderna själva: ${v} (n ${n}).`,
  },
  text: {
    label: 'Iakttagelse',
    shortfall: (title: string) => `${title}: kunderna räknar med mer än vi ger`,
    overDelivery: (title: string) => `${title}: vi gör mer än någon ber om`,
    asExpected: (title: string) => `${title}: vi håller det kunderna räknar med`,
    wellDone: (title: string) => `${title}: det här gör vi bra`,
    outsideDelight: (title: string) => `${title}: kunderna är förtjusta utan oss`,
    outsideAnger: (title: string) => `${title}: kunderna är irriterade, och andra påverkar det`,
  },
  hint: {
    strength: 'inifrån, hjälper oss',
    weakness: 'inifrån, skadar oss',
    opportunity: 'utifrån, kan hjälpa',
    threat: 'utifrån, kan skada',
  },
  add: {
    strength: 'Lägg till en styrka',
    weakness: 'Lägg till en svaghet',
    opportunity: 'Lägg till en möjlighet',
    threat: 'Lägg till ett hot',
  },
  empty: {
    strength: 'Vad gör vi som kunderna skulle sakna?',
    weakness: 'Vad står kunderna ut med på grund av oss?',
    opportunity: 'Vad händer runt oss som vi kan använda?',
    threat: 'Vad händer runt oss som kan kosta oss kunder?',
  },
  fromVotes: 'ur bedömningarna',
  link: 'Koppla kontaktpunkter',
  linkTitle: 'Vilka kontaktpunkter handlar det om?',
  menu: (text: string) => `Vad du kan göra med ”${text}”`,
  moveTo: (quadrant: string) => `Flytta till ${quadrant}`,
  dots: {
    left: (left: number, budget: number) => `Du har ${left} av ${budget} prickar kvar.`,
    short: (left: number, budget: number) => `Prickar: ${left} av ${budget} kvar`,
    over: (n: number) =>
      `${plural('sv', n, { one: '# prick', other: '# prickar' })} för mycket. Ta tillbaka, annars räknas ingen av dina.`,
    secret: 'Prickarna är hemliga tills resultatet visas.',
    closed: 'Prickröstningen är inte öppen än.',
    revealed: 'Prickarna visas nu.',
    give: (text: string) => `Ge en prick till ”${text}”`,
    takeBack: (text: string) => `Ta tillbaka en prick från ”${text}”`,
    noMore: 'Inga fler prickar här',
    of: (all: number, mine: number) =>
      `${plural('sv', all, { one: '# prick', other: '# prickar' })}, ${mine} mina`,
  },
  news: {
    added: (n: number) =>
      plural('sv', n, { one: '# iakttagelse tillkom', other: '# iakttagelser tillkom' }),
    removed: (n: number) =>
      plural('sv', n, { one: '# iakttagelse togs bort', other: '# iakttagelser togs bort' }),
  },
  list: {
    finding: 'Iakttagelse',
    quadrant: 'Kvadrant',
    from: 'Från',
    dots: 'Prickar',
    none: 'Inga iakttagelser än. Ta ett förslag eller skriv en ovan.',
  },
  tows: {
    title: (n: number) =>
      n === 0 ? 'Inga par än' : plural('sv', n, { one: '# par hittills', other: '# par hittills' }),
    hint: 'Välj en iakttagelse inifrån och en utifrån, och säg sedan vad ni gör åt båda.',
    refused: 'Det är inget par: båda står på samma sida. Välj en inifrån och en utifrån.',
    noFindings: 'Inga än',
    pairs: (n: number) =>
      n === 0 ? 'inget par' : plural('sv', n, { one: '# par', other: '# par' }),
    what: 'Vad gör vi åt båda?',
    make: 'Skapa initiativ',
    other: 'Annat par',
    SO: { name: 'Använd', hint: 'en styrka för en möjlighet' },
    WO: { name: 'Övervinn', hint: 'en svaghet med en möjlighet' },
    ST: { name: 'Bemöt', hint: 'ett hot med en styrka' },
    WT: { name: 'Begränsa', hint: 'en svaghet innan ett hot träffar den' },
  },
} satisfies typeof english
