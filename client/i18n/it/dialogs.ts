import type { dialogs as english } from '../en/dialogs.ts'

export const dialogs = {
  keys: {
    help: 'Mostra le scorciatoie',
    undo: 'Annulla la mia ultima azione',
    redo: 'Ripeti',
    close: 'Chiudi ciò che è aperto',
    add: 'Aggiungi ciò che è scritto',
    steps: 'Passo precedente o successivo',
    rate: 'Rispondi alla domanda attiva',
    edit: 'Apri la nota scelta',
    move: 'Sposta la nota scelta altrove',
    nudge: 'Nota scelta di un posto in su o in giù',
    remove: 'Elimina la nota scelta',
    carry: 'Solleva la nota scelta, posala',
  },
  people: {
    you: 'tu',
    away: 'assente',
    menu: (name: string) => `Opzioni per ${name}`,
    make: (role: string) => `Cambia ruolo: ${role}`,
    remove: 'Togli dal workshop',
    removeAsk: (name: string) => `Togliere ${name}?`,
    removeText:
      'Le sue note restano sulla lavagna. Ciò che è già chiuso o rivelato resta com’è; nei voti aperti e futuri non viene contata. La persona può tornare solo con un nuovo link.',
  },
} satisfies typeof english
