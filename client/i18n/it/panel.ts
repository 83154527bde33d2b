import type { Catalogue } from '../en/catalogue.ts'
import { plural } from '../plural.ts'

/** Le parole del questionario per i clienti. */
export const panel: Catalogue['panel'] = {
  door: {
    you: 'Tu e noi',
    asked: (n, minutes) =>
      `Il gruppo che se ne occupa chiede il tuo parere: ${plural('it', n, { one: '# punto con tre domande brevi', many: '# di punti con tre domande brevi ciascuno', other: '# punti con tre domande brevi ciascuno' })}, circa ${plural('it', minutes, { one: '# minuto', many: '# di minuti', other: '# minuti' })}.`,
    needed: 'Scegli ciò che ti descrive meglio: le risposte si confrontano in base a questo.',
    are: {
      existing: 'Sono cliente',
      new: 'È la prima volta',
      returning: 'Sono di nuovo cliente',
      lost: 'Non sono più cliente',
    },
  },
  question: {
    expectation: 'Quanto ci conti?',
    experience: 'Come funziona per te?',
    emotion: 'Che cosa provi?',
  },
  low: { expectation: 'per niente', experience: 'male' },
  high: { expectation: 'del tutto', experience: 'molto bene' },
  answered: (done, all) => `${done} risposte su ${all}`,
  until: (until) => `Tempo per rispondere: ${until}`,
  back: 'Indietro di uno',
  noContactMeaning: 'Non mi è mai capitato',
  noContactChosen: 'Hai risposto: nessun contatto. Anche questa è una risposta.',
  review: 'Rivedi le mie risposte',
  thanks: {
    title: 'Grazie',
    text: 'Le tue risposte aiutano a migliorare. Vengono mostrate solo insieme a quelle di altri. Finché il questionario è aperto puoi tornare qui e cambiarle.',
  },
  left: {
    title: (n) =>
      plural('it', n, {
        one: 'Manca ancora # punto',
        many: 'Mancano ancora # di punti',
        other: 'Mancano ancora # punti',
      }),
    text: 'Le risposte date finora sono salvate e contano. Puoi anche lasciare il resto.',
    resume: 'Continua',
  },
  waiting: {
    title: 'Non ancora aperto',
    text: 'Grazie di essere qui. Il questionario si apre da solo in questa pagina; tienila aperta o torna più tardi.',
  },
  closed: {
    title: 'Il questionario è chiuso',
    text: 'Grazie. Le risposte date in tempo sono salvate e vengono mostrate solo insieme a quelle di altri.',
  },
  missed: {
    title: 'Il questionario è chiuso',
    text: 'Grazie di essere qui. Al momento non si raccolgono altre risposte; se riapre, lo farà in questa pagina.',
  },
  empty: {
    title: 'Ancora nessuna domanda',
    text: 'Le domande sono in preparazione. Compariranno qui da sole.',
  },
  look: 'Controlla di nuovo',
  offline: {
    title: 'Nessuna connessione',
    text: 'Continua pure: le risposte restano su questo dispositivo e partono da sole. Contano se arrivano prima della chiusura.',
  },
  ended: {
    gone: {
      title: 'Questo questionario non c’è più',
      text: 'È stato eliminato, e con esso le tue risposte.',
    },
    removed: {
      title: 'Non fai più parte di questo questionario',
      text: 'Il tuo accesso è stato ritirato. Se è un errore, chiedi a chi ti ha invitato.',
    },
    signedOut: {
      title: 'Accesso non attivo su questo dispositivo',
      text: 'Hai continuato su un altro dispositivo. Per ricominciare qui apri il link che hai ricevuto.',
    },
    other: {
      title: 'La connessione è stata chiusa',
      text: 'La pagina potrebbe non essere aggiornata. Ricaricala: le tue risposte restano su questo dispositivo.',
    },
  },
}
