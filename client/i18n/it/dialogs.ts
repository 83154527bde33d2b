import type { dialogs as english } from '../en/dialogs.ts'

export const dialogs = {
  keys: {
    help: 'Mostra le scorciatoie',
    undo: 'Annulla la mia ultima azione',
    redo: 'Ripeti',
    close: 'Chiudi ciò che è aperto',
    add: 'Aggiungi ciò che è scritto',
    steps: 'Passo precedente o successivo',
    regions: 'Parte successiva della pagina, messaggi compresi; con Maiusc la precedente',
    rate: 'Rispondi alla domanda attiva',
    edit: 'Apri la nota scelta',
    move: 'Sposta la nota scelta altrove',
    merge: 'Unisci la nota scelta a un’altra',
    split: 'Dividi la nota scelta',
    nudge: 'Nota scelta di un posto in su o in giù',
    remove: 'Elimina la nota scelta',
    carry: 'Solleva la nota scelta, posala',
  },
  people: {
    find: 'Cerca una persona o un reparto',
    hereOf: (n: number, of: number) => `presenti: ${n} su ${of}`,
    you: 'tu',
    away: 'assente',
    menu: (name: string) => `Opzioni per ${name}`,
    make: (role: string) => `Cambia ruolo: ${role}`,
    makeCo: 'Nomina co-facilitatore',
    handOver: (name: string) => `Passa la guida a ${name} ed esci`,
    handOverAsk: (name: string) => `Passare la guida a ${name}?`,
    handOverText: (name: string) =>
      `Da ora guida ${name}. Tu diventi partecipante e questa pagina si chiude; le tue note e i tuoi voti restano. Il link del facilitatore funziona ancora per chi lo ha: sostituiscilo in Condividi se non deve.`,
    handOverDo: 'Passa la guida ed esci',
    remove: 'Togli dal workshop',
    removed: (name: string) => `Accesso revocato: ${name}.`,
    removeAsk: (name: string) => `Togliere ${name}?`,
    removeText:
      'Le sue note restano sulla lavagna. Ciò che è già chiuso o rivelato resta com’è; nei voti aperti e futuri non viene contata. Esce subito, da ogni dispositivo. Chi ha ancora un link può rientrare: per impedirlo sostituisci il link in Condividi.',
  },
} satisfies typeof english
