import type { richtext as english } from '../en/richtext.ts'

export const richtext = {
  title: 'Anteckning',
  toolbar: 'Formatering',
  bold: 'Fet',
  italic: 'Kursiv',
  list: 'Lista',
  link: 'Länk',
  linkAddress: 'Webb- eller e-postadress',
  linkSet: 'Infoga länk',
  linkRemove: 'Ta bort länk',
  linkWrong:
    'Här fungerar bara webb- och e-postadresser, t.ex. example.org eller namn@example.org. Texten är oförändrad.',
  someone: 'Någon',
} satisfies typeof english
