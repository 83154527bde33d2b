import type { rate as english } from '../en/rate.ts'
import { plural } from '../plural.ts'

export const rate = {
  title: 'Bedöm',
  question: {
    expectation: 'Hur mycket räknar kunden med det här?',
    experience: 'Hur bra gör vi det i dag?',
    emotion: 'Hur känner sig kunden här?',
  },
  low: { expectation: 'inte alls', experience: 'dåligt' },
  high: { expectation: 'helt och hållet', experience: 'mycket bra' },
  end: (step: number, word: string) => `${step}, ${word}`,
  noContact: 'Ingen egen kontakt',
  noContactMeaning: 'Jag möter aldrig den här kontaktpunkten',
  noContactChosen: 'Du svarade ”ingen kontakt”. Det är ett fullgott svar, inte ett lågt betyg.',
  says: (words: string) => `”${words}”`,
  decides: 'Här bestämmer sig kunden',
  decidesMeaning: 'Markera där kunder bestämmer sig för att köpa, stanna eller lämna',
  decidesFirst: 'Svara på en fråga först, markera sedan kortet.',
  decidesSaid: (isOn: boolean): string =>
    isOn ? 'Markerat: här bestämmer sig kunden' : 'Markeringen är borta',
  clear: 'Rensa svaren',
  next: 'Nästa kort',
  back: 'Ett kort tillbaka',
  secret: 'Hemligt tills resultatet visas, även för workshopledaren',
  secretWritten: 'Hemligt tills resultatet visas; bara du som skriver in det vet',
  secretShort: 'Hemligt tills resultatet visas.',
  cardsDone: (done: string, all: string) => `${done} av ${all}`,
  cardsDoneRest: 'kort klara',
  stripLabel: (done: string, all: string) => `${done} av ${all} kort klara`,
  peopleDone: (done: number, of: number) =>
    `${done} av ${plural('sv', of, { one: '# person är klar', other: '# personer är klara' })}`,
  peopleDoneShort: (done: number, of: number) =>
    `${done} av ${plural('sv', of, { one: '# är klar.', other: '# är klara.' })}`,
  state: {
    open: 'obesvarat',
    started: 'påbörjat',
    done: 'klart',
    noContact: 'ingen kontakt',
    late: 'kom för sent, räknas inte',
  },
  cardAt: (at: string, all: string, title: string) => `Kort ${at} av ${all}: ${title}`,
  cardWithState: (title: string, state: string) => `${title}: ${state}`,
  round: (n: number) => `Omgång ${n}`,
  earlier: (round: string) => `Ditt svar i ${round}`,
  ring: (round: string) => `Den lilla ringen visar ditt svar i ${round}.`,
  missing: (questions: string) =>
    `Inte besvarat än: ${questions} Gå vidare en gång till för att hoppa över.`,
  noContactUndo: 'Dina svar på kortet blev ”ingen kontakt”.',
  keys: {
    to: 'till',
    answer: 'svar',
    question: 'nästa fråga',
    noContact: 'ingen kontakt',
    card: 'nästa kort',
    back: 'tillbaka',
  },
  finished: {
    title: 'Alla kort är klara',
    text: 'Tack! Allt är hemligt tills resultatet visas, och du kan ändra vilket svar du vill så länge bedömningen är öppen.',
    noContact: (n: number) =>
      plural('sv', n, {
        one: 'På # kort svarade du ”ingen kontakt”.',
        other: 'På # kort svarade du ”ingen kontakt”.',
      }),
    review: 'Gå igenom mina svar',
    openTitle: (n: number) => plural('sv', n, { one: '# kort är kvar', other: '# kort är kvar' }),
    openText: 'Det du har svarat hittills är sparat. Ingen kontakt är också ett svar.',
    resume: 'Fortsätt',
  },
  list: {
    title: 'Mina bedömningar',
    touchpoint: 'Kontaktpunkt',
    expectation: 'räknar med det',
    experience: 'vi gör det',
    emotion: 'känner sig',
    noContact: 'ingen kontakt',
    state: 'läge',
    answer: (title: string, question: string) => `${title}: ${question}`,
  },
} satisfies typeof english
