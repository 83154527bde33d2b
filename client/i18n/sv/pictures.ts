import type { pictures as english } from '../en/pictures.ts'
import { plural } from '../plural.ts'

const people = (n: number) => plural('sv', n, { one: '# person', other: '# personer' })
const touchpoints = (n: number) =>
  plural('sv', n, { one: '# kontaktpunkt', other: '# kontaktpunkter' })

export const pictures = {
  choice: 'Så visas siffrorna',
  measure: 'Värde',
  n: (n: string) => `n ${n}`,
  items: { name: 'Punkt för punkt' },
  round: { label: 'Siffror från vilken omgång', latest: 'Senaste siffrorna för varje punkt' },
  heat: {
    name: 'Värmekarta',
    title: 'Kontaktpunkter och avdelningar',
    lead: 'En avdelning visas från tre personer. En annan kan döljas med den, så att ingen liten grupp går att räkna ut ur helheten.',
    caption: (measure: string) => `${measure} per kontaktpunkt och avdelning`,
    all: 'alla',
    why: {
      tooFew: 'dold: färre än tre personer',
      complementary: 'också dold, annars går en mindre avdelning att räkna ut',
      notRated: 'ingen har bedömt den',
    },
    key: '<3: färre än tre personer. Överstruket öga: också dold, så att ingen mindre avdelning går att räkna ut. Lera är sämre, blått är bättre; talet säger hur mycket. Förväntan har ingen färg: den är varken bra eller dålig.',
  },
  worth: {
    name: 'Var det lönar sig',
    title: 'Förväntan och upplevelse',
    lead: 'Uppåt: hur mycket kunden räknar med det. Åt höger: hur väl vi gör det. Förväntan står i stället för vikt.',
    crosshair: {
      label: 'Var linjerna korsas',
      mean: 'Vid medelvärdet av alla punkter',
      scale: 'Mitt på skalorna',
      at: (expectation: string, experience: string) =>
        `Linjer vid förväntan ${expectation} och upplevelse ${experience}.`,
    },
    quadrant: {
      concentrateHere: 'Satsa här',
      keepUp: 'Håll i det goda arbetet',
      lowPriority: 'Låg prioritet',
      possibleOverkill: 'Kanske för mycket',
      onTheLine: 'På gränsen',
    },
    chart: (n: number) =>
      `${touchpoints(n)} efter förväntan och upplevelse; listorna intill säger samma sak i ord`,
    across: 'upplevelse, 5 är bäst →',
    up: 'förväntan, 5 är mest →',
    figures: (expectation: string, experience: string, n: string) =>
      `förväntan ${expectation}, upplevelse ${experience}, n ${n}`,
    none: 'Ingen kontaktpunkt har ännu tre svar på båda frågorna.',
    notPlaced: (n: number) => `För få svar för en plats: ${touchpoints(n)}.`,
    save: {
      title: 'Pengar att spara',
      lead: 'Knappt väntat (under 3) och mycket väl gjort (4 och mer). Kraften kan göra mer nytta på annat håll; fråga kunderna innan ni drar ner.',
      none: 'Inget är knappt väntat och samtidigt mycket väl gjort.',
    },
    good: {
      title: 'Goda exempel',
      lead: 'Det som fungerar och är värt att göra likadant på annat håll. Siffrorna föreslår, människor märker.',
      none: 'Inget är ännu märkt som gott exempel.',
      proposed: 'Väl gjort, inte märkt ännu',
      mark: 'Märk som gott exempel',
      marked: (title: string) => `”${title}” är märkt som gott exempel.`,
    },
  },
  rounds: {
    name: 'Före och efter',
    title: 'Före och efter',
    one: 'Hittills finns en omgång. När samma kontaktpunkter bedöms igen står båda här sida vid sida.',
    lead: 'Ring är före, prick är efter. En ändring får färg från ett halvt steg. Omgångarna blandas aldrig.',
    summary: (up: number, down: number, of: number) =>
      `Av ${touchpoints(of)} som jämförs har ${up} stigit och ${down} sjunkit.`,
    before: 'Före',
    after: 'Efter',
    n: 'n, före och efter',
    dated: (round: string, date: string) => `${round}, ${date}`,
    withN: (mean: string, n: string) => `${mean} (n = ${n})`,
    both: (before: string, after: string) => `${before}, ${after}`,
    change: 'Ändring',
    chart: (n: number, before: string, after: string) =>
      `${touchpoints(n)} i ${before} och ${after}; tabellen säger samma sak i tal`,
    verdict: {
      up: 'steg',
      down: 'sjönk',
      little: 'liten ändring',
      tooFew: 'för få att jämföra',
      notBefore: 'inte bedömd före',
      notAfter: 'inte bedömd efter',
      neither: 'inte bedömd',
    },
    untold: {
      tooFew: 'För få att jämföra',
      notBefore: 'Inte bedömda före',
      notAfter: 'Inte bedömda efter',
      neither: 'Inte bedömda i någon av omgångarna',
    },
    open: 'Öppna en omgång',
  },
  review: {
    title: 'Mät igen',
    none: 'En kundresa förtjänar en ny titt var tredje till femte månad. Inget datum är satt ännu.',
    planned: (date: string) => `Nästa genomgång är ${date}.`,
    due: 'Nu är det dags: öppna en omgång.',
    choose: 'Nästa genomgång',
    placeholder: 'Välj',
    months: (n: number) => plural('sv', n, { one: 'om # månad', other: 'om # månader' }),
    clear: 'Inget datum',
    calendar: 'Lägg i min kalender',
    summary: (title: string) => `Mät kundresan igen: ${title}`,
    file: 'nasta-genomgang',
  },
  clock: {
    title: 'Tid för den här punkten',
    minutes: 'Minuter per punkt',
    min: (n: number) => `${n} min`,
    start: (n: number) => `Starta ${n} min`,
    each: 'Börja om vid varje punkt',
  },
  late: {
    title: 'Kom efter att allt visades',
    people: (n: number) => `${people(n)}, för sig: siffrorna ovan räknar inte med dem.`,
    figures: (expectation: string, experience: string, emotion: string) =>
      `Förväntan ${expectation}, upplevelse ${experience}, känsla ${emotion}.`,
  },
  map: { round: 'Omgång', latest: 'Senaste siffrorna', compare: 'Före och efter' },
} satisfies typeof english
