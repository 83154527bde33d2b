import type { richtext as english } from '../en/richtext.ts'

export const richtext = {
  title: 'Notatka',
  toolbar: 'Formatowanie',
  bold: 'Pogrubienie',
  italic: 'Kursywa',
  list: 'Lista',
  link: 'Link',
  linkAddress: 'Adres strony lub e-mail',
  linkSet: 'Wstaw link',
  linkRemove: 'Usuń link',
  linkWrong:
    'Działają tu tylko adresy stron i e-mail, np. example.org lub imie@example.org. Tekst się nie zmienił.',
  someone: 'Ktoś',
} satisfies typeof english
