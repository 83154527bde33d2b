import type { richtext as english } from '../en/richtext.ts'

export const richtext = {
  title: 'Nota',
  toolbar: 'Formattazione',
  bold: 'Grassetto',
  italic: 'Corsivo',
  list: 'Elenco',
  link: 'Link',
  linkAddress: 'Indirizzo web o e-mail',
  linkSet: 'Inserisci il link',
  linkRemove: 'Togli il link',
  linkWrong:
    'Qui valgono solo indirizzi web ed e-mail, ad es. example.org o nome@example.org. Il testo non è cambiato.',
  someone: 'Qualcuno',
  unknown: {
    title: 'Questo testo si può leggere, non modificare',
    text: 'Contiene qualcosa che questo editor non conosce. Nulla è stato cambiato o eliminato; qui sotto c’è ciò che si può leggere.',
    todo: 'Per continuare a scrivere, tieni solo il testo: la formattazione e ciò che non si vede spariscono per tutti.',
    keep: 'Tieni solo il testo',
  },
  stopped: {
    title: 'L’editor si è fermato',
    text: 'Ciò che è salvato è qui sotto e resta. Apri di nuovo il testo per continuare a scrivere.',
    unsaved: 'Questo non è stato salvato. Copialo prima di riaprire il testo:',
    saved: 'Questo è salvato:',
    reopen: 'Apri di nuovo',
  },
} satisfies typeof english
