import type { comments as english } from '../en/comments.ts'
import { plural } from '../plural.ts'

export const comments = {
  reply: 'Svara',
  replyTo: (who: string) => `Svara ${who}`,
  replyField: 'Skriv ett svar',
  resolve: 'Klarmarkera',
  resolveThread: (words: string) => `Klarmarkera ”${words}”`,
  reopen: 'Öppna igen',
  reopenThread: (words: string) => `Öppna ”${words}” igen`,
  resolvedSaid: 'Tråden är klarmarkerad.',
  reopenedSaid: 'Tråden är öppen igen.',
  resolved: (n: number) =>
    plural('sv', n, { one: '# klarmarkerad tråd', other: '# klarmarkerade trådar' }),
  editComment: 'Ändra kommentaren',
  editField: 'Din kommentar',
  edited: 'ändrad',
  changed: 'Kommentaren är ändrad.',
  added: 'Kommentaren är tillagd.',
  deletedRoot: 'Den här kommentaren är borttagen.',
  empty: 'Skriv något först.',
  tooLong: (over: number, limit: number) =>
    `${plural('sv', over, { one: '# tecken', other: '# tecken' })} för långt (gränsen är ${limit}). Texten ligger kvar; korta den för att skicka.`,
  people: 'Personer att nämna',
  found: (n: number) =>
    `${plural('sv', n, { one: '# person', other: '# personer' })}. Pilarna väljer, Enter nämner.`,
  more: (n: number) => `${n} till: skriv vidare`,
  told: (names: string) => `Får veta det: ${names}`,
  toldNameless: (names: string) => `Får veta det, utan ditt namn: ${names}`,
  mention: {
    by: (who: string) => `${who} nämnde dig`,
    bySomeone: 'Någon nämnde dig',
    several: (n: number) => plural('sv', n, { one: '# omnämnande', other: '# omnämnanden' }),
    at: (said: string, title: string) => `${said}: ”${title}”`,
    list: 'Där du nämns',
    all: 'Markera alla som sedda',
  },
  news: {
    one: (who: string, words: string) => `${who} kommenterade: ”${words}”`,
    several: (n: number) =>
      plural('sv', n, { one: '# ny kommentar.', other: '# nya kommentarer.' }),
  },
  field: {
    replyTo: 'Svar på',
    mentions: 'Omnämnanden',
    resolved: 'Klarmarkerad',
  },
} satisfies typeof english
