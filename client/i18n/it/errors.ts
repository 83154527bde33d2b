import type { errors as english } from '../en/errors.ts'

export const errors = {
  badRequest:
    'Il server non ha capito i dati. Nulla è cambiato: controlla quanto scritto e riprova.',
  badToken: 'Questo browser non è più ammesso. Ciò che hai scritto resta qui: riapri il tuo link.',
  notAllowed: 'Il tuo link non lo consente. Nulla è cambiato: chiedi al facilitatore.',
  notFound: 'Questo workshop non è più qui. Potrebbe essere stato eliminato.',
  doesNotFit:
    'Non è più possibile: qualcuno ti ha preceduto. Vedi lo stato attuale: decidi di nuovo.',
  tooLarge: 'È troppo grande. Nulla è stato inviato: riducilo e riprova.',
  tooFast: 'Troppe richieste insieme. Nulla è perso: attendi un momento e riprova.',
  unavailable:
    'Il server al momento non può salvare. Ciò che hai scritto è su questo dispositivo: riprova tra poco.',
  notYet:
    'Il server al momento non può salvare. La richiesta è stata registrata e avrà effetto da sola: aspetta prima di ripeterla.',
  damaged:
    'Il server non riesce a leggere questi dati dal suo disco. Nulla è stato eliminato né cambiato: avvisa chi gestisce il server.',
  internal: 'Errore del server. Nulla è cambiato: riprova e, se continua, avvisa chi lo gestisce.',
  offline:
    'Il server non è raggiungibile. Ciò che hai scritto è su questo dispositivo: controlla la rete e riprova.',
  crash: {
    title: 'Questa parte dello schermo si è fermata.',
    text: 'Tutto ciò che è salvato è al sicuro. Ricarica la pagina: ciò che non è ancora stato inviato è su questo dispositivo.',
  },
  page: {
    title: 'A questo indirizzo non c’è nulla.',
    text: 'Controlla il link o parti dalla pagina iniziale.',
    home: 'Vai alla pagina iniziale',
  },
} satisfies typeof english
