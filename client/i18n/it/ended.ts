import type { ended as english } from '../en/ended.ts'

export const ended = {
  removed: {
    title: 'Non sei più in questo workshop',
    text: 'Un facilitatore ha revocato il tuo accesso, oppure il tuo link è stato ritirato. Ciò che hai scritto resta al gruppo. Se è un errore, chiedi un nuovo link.',
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
