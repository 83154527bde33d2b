import type { prioritise as english } from '../en/prioritise.ts'
import { plural } from '../plural.ts'
import { swot } from './swot.ts'

const words = ['inga', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio']
const counted = (n: number): string => words[n] ?? String(n)
const initiativ = (n: number): string =>
  plural('sv', n, { one: '# initiativ', other: '# initiativ' })

export const prioritise = {
  late: 'Ditt svar kom fram efter att allt visades och räknas inte.',
  title: 'Prioritera',
  dots: swot.dots,
  add: {
    label: 'Lägg till ett initiativ',
    hint: 'Vad kan vi göra? Enter lägger till.',
    do: 'Lägg till',
    fromFindings: 'Från iakttagelser',
  },
  pick: {
    title: 'Gör ett initiativ av iakttagelser',
    lead: 'Välj en eller två iakttagelser. Deras kontaktpunkter följer med.',
    none: 'Det finns inga iakttagelser än. Skriv dem i SWOT och kom tillbaka.',
    toSwot: 'Gå till SWOT',
    what: 'Vad gör vi åt det?',
    make: 'Lägg till initiativ',
    limit: 'Högst två',
    used: (n: number) => `${initiativ(n)} hittills`,
    unused: 'inget initiativ än',
  },
  link: {
    do: 'Koppla kontaktpunkter och iakttagelser',
    title: 'Vad handlar det om?',
    hint: 'Med en kontaktpunkt kommer det med på kartan.',
    touchpoints: 'Kontaktpunkter',
    findings: 'Iakttagelser, högst två',
  },
  menu: (title: string) => `Vad du kan göra med ”${title}”`,
  drop: 'Lägg ner',
  takeUp: 'Ta upp igen',
  deleted: (title: string) => `”${title}” togs bort.`,
  initiative: 'Initiativ',
  empty: {
    title: 'Vad kan vi göra åt det?',
    text: 'Skriv ett initiativ i fältet, eller gör ett av en iakttagelse. Sedan uppskattar var och en på egen hand.',
    watching: 'Inga initiativ än. De visas här när någon skriver dem.',
  },
  notYet: {
    title: (n: number) => `${initiativ(n)} att uppskatta`,
    text: 'Uppskattningen är inte öppen än. Till dess: lägg till det som saknas och skriv vem som kan ta hand om det.',
    lead: 'Uppskattningen är inte öppen än. Gör listan klar och öppna den sedan i raden nedanför.',
  },
  closed: {
    title: 'Uppskattningen är stängd',
    text: 'Dina uppskattningar är sparade. Resultatet visas för alla på en gång.',
  },
  watching: {
    title: 'De andra uppskattar',
    text: 'Du kan titta på. Resultatet kommer när det visas för alla.',
  },
  open: {
    title: 'Hur mycket skulle det ändra, och hur mycket arbete är det?',
    text: 'Första tanken räcker: från 1 till 5.',
  },
  secret: 'Hemligt tills resultatet visas, även för workshopledaren',
  estimate: {
    impactLow: 'knappt något',
    impactHigh: 'väldigt mycket',
    effortLow: 'några dagar',
    effortHigh: 'många månader',
    group: (axis: string, title: string) => `${axis}: ${title}`,
    score: (axis: string, n: number) => `${axis} ${n}`,
    none: 'inte än',
    done: 'Uppskattat',
    missing: {
      impact: 'Effekten saknas. Det räknas inte än.',
      effort: 'Insatsen saknas. Det räknas inte än.',
    },
    takeBack: 'Ta tillbaka',
    takeBackOf: (title: string) => `Ta tillbaka uppskattningen av ”${title}”`,
    mine: (impact: number, effort: number) => `min: effekt ${impact}, insats ${effort}`,
  },
  how: {
    title: 'Så går det vidare',
    alone: 'Var och en uppskattar effekt och insats på egen hand och delar ut prickar.',
    together: 'När resultatet visas ser alla det samtidigt.',
    first:
      'Diagrammet visar vad ni gör först; sedan får varje quick win en ansvarig och ett datum.',
  },
  progress: {
    title: 'Hur långt vi har kommit',
    mine: (done: number, of: number) => `Du har uppskattat ${done} av ${initiativ(of)}`,
    allMine: 'Du har uppskattat allt. Tack.',
    people: (done: number, of: number) =>
      plural('sv', of, {
        one: `${done} av # person är klar`,
        other: `${done} av # personer är klara`,
      }),
  },
  keys: {
    to: 'till',
    answer: 'uppskatta',
    next: 'nästa initiativ',
    move: 'se dig om',
  },
  headline: {
    quickWins: (n: number) => (n === 1 ? 'en quick win' : `${counted(n)} quick wins`),
    disputed: (n: number) => (n === 1 ? 'ett omstritt' : `${counted(n)} omstridda`),
    onTheLine: (n: number) => `${counted(n)} på gränsen`,
    tooFew: (n: number) => `${counted(n)} med för få uppskattningar`,
    nothing: 'Inget har uppskattats',
  },
  means: {
    one: (n: number) =>
      plural('sv', n, {
        one: 'Från # hemlig uppskattning.',
        other: 'Medelvärden av # hemliga uppskattningar.',
      }),
    range: (from: number, to: number) =>
      `Medelvärden av ${from} till ${to} hemliga uppskattningar vardera.`,
    shade: 'Skuggan omfattar den mittersta hälften av uppskattningarna på varje axel.',
  },
  chart: {
    label: (n: number) => `Effekt mot insats, ${initiativ(n)}. Alla siffror finns i listan.`,
    effort: 'Insats: mer åt höger',
    impact: 'Effekt: mer uppåt',
    threshold: 'Gränsen är 3 på båda axlarna; ett medelvärde på exakt 3 är ”på gränsen”.',
    short: 'En siffra står för platsen i listan.',
    onTheLine: {
      impact: (mean: string) => `på gränsen: effekt ${mean}`,
      effort: (mean: string) => `på gränsen: insats ${mean}`,
      both: (mean: string) => `på gränsen: båda ${mean}`,
    },
    disputed: {
      impact: 'omstritt: två läger om effekten',
      effort: 'omstritt: två läger om insatsen',
      both: 'omstritt: två läger om båda',
    },
  },
  quadrants: {
    quickWin: 'Quick wins',
    major: 'Stora projekt',
    fillIn: 'Småfix',
    thankless: 'Inte värt insatsen',
  },
  quadrant: {
    quickWin: 'quick win',
    major: 'stort projekt',
    fillIn: 'småfix',
    thankless: 'inte värt insatsen',
    onTheLine: 'på gränsen',
    disputed: 'omstritt',
    tooFew: 'för få uppskattningar',
  },
  list: {
    label: 'Initiativ i turordning',
    quickWins: 'Quick wins',
    rest: 'Sedan',
    tooFew: 'För få uppskattningar',
    tooFewHint: 'Under tre uppskattningar visas ingen siffra.',
    dropped: 'Nedlagda',
    noQuickWin:
      'Inget blev en quick win: stor effekt, liten insats och enighet. Titta på det som ligger på gränsen.',
    rank: (rank: number) => `Plats ${rank}`,
    tied: (rank: number) => `Plats ${rank}, delad`,
    from: (n: number) => plural('sv', n, { one: '# uppskattning', other: '# uppskattningar' }),
    dots: 'Prickar',
    estimates: 'Uppskattningar',
    result: 'Resultat',
  },
  plan: {
    owner: 'Ansvarig',
    who: 'Vem?',
    setDate: 'Sätt ett datum',
    measure: 'Mäts med',
    measureHint: 'En siffra, och varifrån den kommer',
    checks: 'Avstämning',
    applicable: 'Tillämpbart',
    measurable: 'Mätbart',
    feasible: 'Genomförbart',
    findings: 'Från iakttagelser',
    noFindings: 'Skrivet för hand',
    more: (title: string) => `Detaljer om ”${title}”`,
    details: 'Detaljer',
  },
  output: {
    label: 'Ta med era quick wins',
    csv: 'CSV',
    csvLabel: 'Hämta quick-wins.csv',
    md: 'Markdown',
    mdLabel: 'Hämta quick-wins.md',
    done: (file: string) => `${file} finns bland dina hämtade filer.`,
    failed: 'Filen kunde inte skapas.',
  },
  news: {
    added: (n: number) => `${initiativ(n)} tillkom`,
    removed: (n: number) => `${initiativ(n)} togs bort`,
  },
  readOnly: 'Tavlan är låst. Du kan läsa och uppskatta, men inte ändra listan.',
} satisfies typeof english
