import { plural } from '../plural.ts'
import type { door as english } from '../en/door.ts'

export const door = {
  have: 'Hai un codice?',
  title: 'Scrivi il codice',
  lead: 'È sullo schermo della sala. Minuscole, spazi e trattini vanno bene.',
  label: 'Codice',
  hint: 'Sei lettere dalla sala, oppure otto dal tuo altro dispositivo.',
  do: 'Avanti',
  busy: 'Un momento…',
  other: 'Scrivi un altro codice',
  length:
    'Un codice ha sei lettere, otto se viene da un altro dispositivo. Confrontalo con lo schermo.',
  wrong:
    'Ora questo codice non apre nulla: forse è scritto male, chiuso o già usato. Confrontalo con lo schermo, o chiedi al facilitatore il codice attuale o il link.',
  tooFast: 'Troppi codici sbagliati. Aspetta un minuto e riprova: un link funziona sempre.',
  already: {
    title: (title: string) => `Questo browser è già in «${title}»`,
    text: (now: string, then: string) =>
      `Qui sei ${now}. Se continui come ${then}, ciò che ha scritto ${now} resta nel workshop, ma questo browser non è più ${now}.`,
    change: (name: string) => `Continua come ${name}`,
    stay: (name: string) => `Resta ${name}`,
  },
  share: {
    title: 'L’ingresso',
    letIn: 'Fai entrare con un codice',
    what: 'Aprilo: per 15 minuti sei lettere fanno entrare i partecipanti. I link funzionano comunque.',
    at: (address: string) => `su ${address}, come partecipante`,
    until: (time: string) =>
      `Il codice vale fino alle ${time} o finché non chiudi l’ingresso. Lo chiude anche un riavvio del server. I link continuano a funzionare.`,
    more: 'Altri 15 minuti',
    closes: 'Si chiude anche l’ingresso: il suo codice non apre più nulla.',
    renew: 'Nuovo codice',
  },
  present: {
    type: 'oppure apri questo indirizzo e scrivi il codice',
    closesAt: (time: string) => `L’ingresso chiude alle ${time}`,
    open: 'Mostra un codice',
    close: 'Chiudi l’ingresso',
    fill: 'Riempi lo schermo con il codice da scansionare',
    fillShort: 'A tutto schermo',
    back: 'Riduci',
  },
  out: {
    title: 'Esci da ogni altro dispositivo',
    text: 'Per un dispositivo perso, o che non era tuo.',
    pages: (n) =>
      plural('it', n, {
        one: 'Oltre a questa pagina ne hai aperta ancora #.',
        many: 'Oltre a questa pagina ne hai aperte ancora #.',
        other: 'Oltre a questa pagina ne hai aperte ancora #.',
      }),
    do: 'Esci altrove',
    ask: 'Uscire da tutti gli altri dispositivi?',
    askText:
      'Gli altri tuoi dispositivi sono fuori subito, questo browser continua. Ciò che non avevano ancora inviato resta lì e arriva quando vi torni come te stesso. Un codice non usato smette di valere.',
    done: 'Fuori da ogni altro dispositivo.',
    unkept:
      'Questo browser ora non conserva nulla, quindi uscirebbe anch’esso. Non è cambiato nulla.',
  },
  device: {
    title: 'Continua su un altro dispositivo',
    lead: 'Scansiona con l’altro dispositivo, o scrivi lì le lettere. Sarai la stessa persona su entrambi.',
    qr: 'Scansiona per continuare sull’altro dispositivo',
    at: (address: string) => `oppure apri ${address} e scrivi`,
    until: (time: string) =>
      `Vale una volta, fino alle ${time}. Non mostrarlo a nessuno: chi lo usa è te, con tutti i tuoi diritti.`,
    ended: 'Ora non c’è un codice. Chiedine uno nuovo.',
    used: 'Questo codice non vale più: è stato usato, o ne è stato chiesto un altro. Se non eri tu, esci dagli altri dispositivi.',
  },
  leaderless: {
    title: 'In questo momento non c’è un facilitatore',
    text: 'Non va perso nulla e potete continuare con ciò che è aperto. Chi ha il link del facilitatore può prendere il suo posto.',
  },
} satisfies typeof english
