import type { ended as english } from '../en/ended.ts'

export const ended = {
  removed: {
    title: 'Non sei più in questo workshop',
    text: 'Un facilitatore ha revocato il tuo accesso, oppure il tuo link è stato ritirato. Ciò che hai messo sulla lavagna resta al gruppo; ciò che non avevi inviato non è arrivato. Nei voti ancora aperti chi non ha più accesso non viene contato. Se è un errore, chiedi un nuovo link.',
  },
  signedOut: {
    title: 'Su questo dispositivo non hai più accesso',
    text: 'Sei uscito da ogni altro dispositivo, oppure un facilitatore ti ha revocato l’accesso. Ciò che non avevi inviato resta in questo browser: torna come te stesso con un codice dall’altro dispositivo, e arriverà. Altrimenti chiedi un nuovo link.',
  },
  gone: {
    title: 'Questo workshop non c’è più',
    text: 'È stato eliminato con tutto il suo contenuto.',
  },
  other: {
    title: 'La connessione è stata chiusa',
    text: 'Il server non ha capito questa pagina: forse è vecchia. Ricaricala: ciò che hai scritto è su questo dispositivo.',
  },
} satisfies typeof english
