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
} satisfies typeof english
