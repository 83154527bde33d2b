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
  notYet: {
    title: 'Bedömningen har inte öppnat än',
    text: 'Workshopledaren öppnar den för alla samtidigt, och då dyker det första kortet upp här av sig självt. Läs igenom kontaktpunkterna så länge.',
    lead: (n: number) =>
      plural('sv', n, {
        one: '# kontaktpunkt är redo. Öppna bedömningen i raden nedanför när gruppen också är det.',
        other:
          '# kontaktpunkter är redo. Öppna bedömningen i raden nedanför när gruppen också är det.',
      }),
    action: 'Se kontaktpunkterna',
  },
  closed: {
    title: 'Bedömningen är stängd',
    text: (done: string, all: string) =>
      `Du har svarat på ${done} av ${all} kort. Svaren är sparade och räknas; ingen har sett dem. Workshopledaren visar resultatet.`,
    lead: (done: number, of: number) =>
      `${done} av ${plural('sv', of, { one: '# person är klar', other: '# personer är klara' })}. Visa resultatet i raden nedanför eller öppna bedömningen igen; inget går förlorat.`,
  },
  revealed: {
    title: 'Resultatet visas',
    text: 'Dina svar är sparade som de var och går inte längre att ändra. Se tillsammans var ni tycker olika.',
    late: 'Svar som kommer in efter att resultatet visats hålls isär och räknas inte i den här omgången.',
    others:
      'Allt annat du svarat räknas och går inte längre att ändra. Se tillsammans var ni tycker olika.',
    action: 'Gå till Diskutera',
  },
  viewer: {
    title: 'Du är här för att titta',
    text: 'Läsare bedömer inte. Resultatet syns i Diskutera och på kartan när det har visats.',
  },
  empty: {
    title: 'Inget att bedöma än',
    text: 'Korten görs av kontaktpunkterna. Samla några först och kom sedan tillbaka.',
    action: 'Gå till Samla',
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
