import type { comments as english } from '../en/comments.ts'
import { plural } from '../plural.ts'

export const comments = {
  reply: 'Odpowiedz',
  replyTo: (who: string) => `Odpowiedz: ${who}`,
  replyField: 'Napisz odpowiedź',
  resolve: 'Załatwione',
  resolveThread: (words: string) => `Oznacz jako załatwione: „${words}”`,
  reopen: 'Wróć do wątku',
  reopenThread: (words: string) => `Wróć do wątku „${words}”`,
  resolvedSaid: 'Wątek załatwiony.',
  reopenedSaid: 'Wątek znów otwarty.',
  resolved: (n: number) =>
    plural('pl', n, {
      one: '# załatwiony wątek',
      few: '# załatwione wątki',
      many: '# załatwionych wątków',
      other: '# załatwionego wątku',
    }),
  editComment: 'Popraw komentarz',
  editField: 'Twój komentarz',
  edited: 'poprawiony',
  changed: 'Komentarz poprawiony.',
  added: 'Komentarz dodany.',
  deletedRoot: 'Ten komentarz usunięto.',
  empty: 'Najpierw coś napisz.',
  tooLong: (over: number, limit: number) =>
    `Za długie o ${plural('pl', over, { one: '# znak', few: '# znaki', many: '# znaków', other: '# znaku' })} (limit: ${limit}). Tekst tu zostaje; skróć go, żeby wysłać.`,
  people: 'Kogo wspomnieć',
  found: (n: number) =>
    `${plural('pl', n, { one: '# osoba', few: '# osoby', many: '# osób', other: '# osoby' })}. Strzałki wybierają, Enter wstawia.`,
  more: (n: number) => `i jeszcze ${n}: pisz dalej`,
  told: (names: string) => `Wiadomość dostaną: ${names}`,
  toldNameless: (names: string) => `Wiadomość bez twojego imienia dostaną: ${names}`,
  mention: {
    by: (who: string) => `${who} wspomina o tobie`,
    bySomeone: 'Ktoś wspomina o tobie',
    several: (n: number) =>
      plural('pl', n, {
        one: '# wzmianka',
        few: '# wzmianki',
        many: '# wzmianek',
        other: '# wzmianki',
      }),
    at: (said: string, title: string) => `${said}: „${title}”`,
    list: 'Wzmianki o tobie',
    all: 'Oznacz wszystkie jako przeczytane',
  },
  news: {
    one: (who: string, words: string) => `${who} komentuje: „${words}”`,
    several: (n: number) =>
      plural('pl', n, {
        one: '# nowy komentarz.',
        few: '# nowe komentarze.',
        many: '# nowych komentarzy.',
        other: '# nowego komentarza.',
      }),
  },
  field: {
    replyTo: 'Odpowiedź na',
    mentions: 'Wzmianki',
    resolved: 'Załatwione',
  },
} satisfies typeof english
