import type { expiry as english } from '../en/expiry.ts'
import { plural } from '../plural.ts'

export const expiry = {
  today: (time) => `Questo workshop verrà eliminato oggi alle ${time}.`,
  tomorrow: (time) => `Questo workshop verrà eliminato domani alle ${time}.`,
  over: 'Il tempo di questo workshop è scaduto: sta per essere eliminato.',
  title: (day: string) => `Questo workshop verrà eliminato il ${day}.`,
  text: 'Da un po’ nessuno ci lavora. Ogni modifica lo conserva, e anche questo pulsante.',
  do: (n: number) =>
    plural('it', n, {
      one: 'Conservalo per # altro giorno',
      many: 'Conservalo per altri # giorni',
      other: 'Conservalo per altri # giorni',
    }),
  kept: (n: number) =>
    plural('it', n, {
      one: 'Conservato per # giorno.',
      many: 'Conservato per # giorni.',
      other: 'Conservato per # giorni.',
    }),
} satisfies typeof english
