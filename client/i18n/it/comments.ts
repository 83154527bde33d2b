import type { comments as english } from '../en/comments.ts'
import { plural } from '../plural.ts'

export const comments = {
  reply: 'Rispondi',
  replyTo: (who: string) => `Rispondi a ${who}`,
  replyField: 'Scrivi una risposta',
  resolve: 'Risolvi',
  resolveThread: (words: string) => `Segna come risolto «${words}»`,
  reopen: 'Riapri',
  reopenThread: (words: string) => `Riapri «${words}»`,
  resolvedSaid: 'Discussione risolta.',
  reopenedSaid: 'Discussione riaperta.',
  resolved: (n: number) =>
    plural('it', n, {
      one: '# discussione risolta',
      many: '# di discussioni risolte',
      other: '# discussioni risolte',
    }),
  editComment: 'Modifica il commento',
  editField: 'Il tuo commento',
  edited: 'modificato',
  changed: 'Commento modificato.',
  added: 'Commento aggiunto.',
  deletedRoot: 'Questo commento è stato eliminato.',
  empty: 'Prima scrivi qualcosa.',
  tooLong: (over: number, limit: number) =>
    `${plural('it', over, { one: '# carattere', many: '# di caratteri', other: '# caratteri' })} oltre il limite di ${limit}. Il testo resta qui; accorcialo per inviarlo.`,
  people: 'Persone da menzionare',
  found: (n: number) =>
    `${plural('it', n, { one: '# persona', many: '# di persone', other: '# persone' })}. Le frecce scelgono, Invio menziona.`,
  more: (n: number) => `altre ${n}: continua a scrivere`,
  told: (names: string) => `Avviso a: ${names}`,
  toldNameless: (names: string) => `Avviso senza il tuo nome a: ${names}`,
  mention: {
    by: (who: string) => `${who} ti menziona`,
    bySomeone: 'Qualcuno ti menziona',
    several: (n: number) =>
      plural('it', n, { one: '# menzione', many: '# di menzioni', other: '# menzioni' }),
    at: (said: string, title: string) => `${said}: «${title}»`,
    list: 'Dove ti menzionano',
    all: 'Segna tutto come visto',
  },
  news: {
    one: (who: string, words: string) => `${who} ha commentato: «${words}»`,
    several: (n: number) =>
      plural('it', n, {
        one: '# nuovo commento.',
        many: '# di nuovi commenti.',
        other: '# nuovi commenti.',
      }),
  },
  field: {
    replyTo: 'Risposta a',
    mentions: 'Menzioni',
    resolved: 'Risolto',
  },
} satisfies typeof english
