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
  unknown: {
    title: 'Texten går att läsa men inte att redigera',
    text: 'Den innehåller något som redigeraren inte känner till. Inget i den har ändrats eller tagits bort; det som går att läsa står nedan.',
    todo: 'Behåll bara texten om du vill skriva vidare: formateringen och det som inte visas försvinner då för alla.',
    keep: 'Behåll bara texten',
  },
  stopped: {
    title: 'Redigeraren stannade',
    text: 'Det som är sparat står nedan och finns kvar. Öppna texten igen för att skriva vidare.',
    unsaved: 'Det här sparades inte. Kopiera det innan du öppnar texten igen:',
    saved: 'Det här är sparat:',
    reopen: 'Öppna igen',
  },
} satisfies typeof english
