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
  unknown: {
    title: 'Ten tekst można czytać, ale nie edytować',
    text: 'Zawiera coś, czego ten edytor nie zna. Niczego w nim nie zmieniono ani nie usunięto; poniżej jest to, co da się odczytać.',
    todo: 'Aby pisać dalej, zostaw sam tekst: formatowanie i to, czego nie widać, znikną u wszystkich.',
    keep: 'Zostaw sam tekst',
  },
  stopped: {
    title: 'Edytor się zatrzymał',
    text: 'To, co zapisane, jest poniżej i zostaje. Aby pisać dalej, otwórz tekst ponownie.',
    unsaved: 'Tego nie zapisano. Skopiuj to, zanim otworzysz tekst ponownie:',
    saved: 'To jest zapisane:',
    reopen: 'Otwórz ponownie',
  },
} satisfies typeof english
