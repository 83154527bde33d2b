import type { authors as english } from '../en/authors.ts'

export const authors = {
  heldYours:
    'Lo vedi solo tu: sulla lavagna non c’è più posto per altro di tuo. Elimina qualcosa di tuo e comparirà da solo.',
  heldFull: 'Lo vedi solo tu: la lavagna è piena. Appena si elimina qualcosa, comparirà da solo.',
  waiting: 'Per ora lo vedi solo tu',
  addedBy: 'Aggiunto da',
  onlyYou: 'Tu; lo vedi solo tu',
  together:
    'Gli altri vedono questo testo qualche secondo dopo che ti fermi, non mentre scrivi, e non possono capire di chi è. Se lo cambia anche qualcun altro, restano entrambi i testi.',
} satisfies typeof english
