import type { rate as english } from '../en/rate.ts'
import { plural } from '../plural.ts'

export const rate = {
  title: 'Valutazione',
  question: {
    expectation: 'Quanto ci conta il cliente?',
    experience: 'Quanto bene lo facciamo oggi?',
    emotion: 'Che cosa prova qui il cliente?',
  },
  low: { expectation: 'per niente', experience: 'male' },
  high: { expectation: 'completamente', experience: 'molto bene' },
  end: (step: number, word: string) => `${step}, ${word}`,
  noContact: 'Non ho contatti',
  noContactMeaning: 'Non ho mai a che fare con questo punto di contatto',
  noContactChosen: 'Hai indicato «nessun contatto». È una risposta vera, non un voto basso.',
  says: (words: string) => `«${words}»`,
  decides: 'Qui il cliente decide',
  decidesMeaning: 'Segna dove i clienti decidono se comprare, restare o andarsene',
  decidesFirst: 'Rispondi prima a una domanda, poi segna la scheda.',
  decidesSaid: (isOn: boolean): string => (isOn ? 'Segnato: qui il cliente decide' : 'Segno tolto'),
  clear: 'Cancella le risposte',
  next: 'Prossima scheda',
  back: 'Scheda precedente',
  secret: 'Segreto fino alla rivelazione, anche per il facilitatore',
  secretWritten: 'Segreto fino alla rivelazione: lo sai solo tu che lo inserisci',
  secretShort: 'Segreto fino alla rivelazione.',
  cardsDone: (done: string, all: string) => `${done} su ${all}`,
  cardsDoneRest: 'schede pronte',
  stripLabel: (done: string, all: string) => `${done} schede su ${all} pronte`,
  peopleDone: (done: number, of: number) => `Hanno finito: ${done} su ${of}`,
  peopleDoneShort: (done: number, of: number) => `Hanno finito: ${done} su ${of}.`,
  state: {
    open: 'da fare',
    started: 'iniziata',
    done: 'pronta',
    noContact: 'nessun contatto',
    late: 'dopo la rivelazione, non conta',
  },
  cardAt: (at: string, all: string, title: string) => `Scheda ${at} di ${all}: ${title}`,
  cardWithState: (title: string, state: string) => `${title}: ${state}`,
  round: (n: number) => `Turno ${n}`,
  earlier: (round: string) => `La tua risposta, ${round}`,
  ring: (round: string) => `Il piccolo anello indica la tua risposta, ${round}.`,
  missing: (questions: string) =>
    `Senza risposta: ${questions} Vai avanti di nuovo per lasciarla in sospeso.`,
  noContactUndo: 'Le tue risposte su questa scheda sono diventate «nessun contatto».',
  keys: {
    to: 'a',
    answer: 'rispondi',
    question: 'prossima domanda',
    noContact: 'nessun contatto',
    card: 'prossima scheda',
    back: 'indietro',
  },
  finished: {
    title: 'Tutte le schede pronte',
    text: 'Grazie. Tutto resta segreto fino alla rivelazione e puoi cambiare ogni risposta finché la valutazione è aperta.',
    noContact: (n: number) =>
      plural('it', n, {
        one: 'Su # scheda hai indicato «nessun contatto».',
        many: 'Su # di schede hai indicato «nessun contatto».',
        other: 'Su # schede hai indicato «nessun contatto».',
      }),
    review: 'Rivedi le mie risposte',
    openTitle: (n: number) =>
      plural('it', n, {
        one: 'Manca ancora # scheda',
        many: 'Mancano ancora # di schede',
        other: 'Mancano ancora # schede',
      }),
    openText: 'Le risposte date finora sono al sicuro. Anche nessun contatto è una risposta.',
    resume: 'Continua',
  },
  notYet: {
    title: 'La valutazione non è ancora aperta',
    text: 'Il facilitatore la apre per tutti insieme e la prima scheda compare qui da sola. Nel frattempo leggi i punti di contatto.',
    lead: (n: number) =>
      plural('it', n, {
        one: '# punto di contatto è pronto. Apri la valutazione nella barra qui sotto quando il gruppo è pronto.',
        many: '# di punti di contatto sono pronti. Apri la valutazione nella barra qui sotto quando il gruppo è pronto.',
        other:
          '# punti di contatto sono pronti. Apri la valutazione nella barra qui sotto quando il gruppo è pronto.',
      }),
    action: 'Vedi i punti di contatto',
  },
  closed: {
    title: 'La valutazione è chiusa',
    text: (done: string, all: string) =>
      `Hai risposto a ${done} schede su ${all}. Le risposte sono conservate e contano; nessuno le ha viste. I risultati li rivela il facilitatore.`,
    lead: (done: number, of: number) =>
      `Hanno finito: ${done} su ${of}. Rivela i risultati nella barra qui sotto o riapri la valutazione: in ogni caso non si perde nulla.`,
  },
  revealed: {
    title: 'I risultati sono rivelati',
    text: 'Le tue risposte restano com’erano e non si possono più cambiare. Guardate insieme dove la pensate diversamente.',
    late: 'Le risposte che arrivano dopo la rivelazione restano a parte e non contano in questo turno.',
    others:
      'Tutte le altre risposte contano e non si possono più cambiare. Guardate insieme dove siete in disaccordo.',
    action: 'Vai al confronto',
  },
  viewer: {
    title: 'Sei qui per guardare',
    text: 'Gli osservatori non valutano. Dopo la rivelazione i risultati compaiono nel confronto e sulla mappa.',
  },
  empty: {
    title: 'Ancora niente da valutare',
    text: 'Le schede nascono dai punti di contatto. Raccoglietene qualcuno, poi tornate qui.',
    action: 'Vai alla raccolta',
  },
  list: {
    title: 'Le mie valutazioni',
    touchpoint: 'Punto di contatto',
    expectation: 'ci conta',
    experience: 'lo facciamo',
    emotion: 'prova',
    noContact: 'nessun contatto',
    state: 'stato',
    answer: (title: string, question: string) => `${title}: ${question}`,
  },
} satisfies typeof english
