import type { expiry as english } from '../en/expiry.ts'
import { plural } from '../plural.ts'

export const expiry = {
  today: (time) => `Ten warsztat zostanie usunięty dziś o ${time}.`,
  tomorrow: (time) => `Ten warsztat zostanie usunięty jutro o ${time}.`,
  over: 'Czas tego warsztatu minął: za chwilę zostanie usunięty.',
  title: (day: string) => `Ten warsztat zostanie usunięty: ${day}.`,
  text: 'Od dawna nikt w nim nie pracował. Zachowa go każda zmiana albo ten przycisk.',
  do: (n: number) =>
    plural('pl', n, {
      one: 'Zachowaj na kolejny # dzień',
      few: 'Zachowaj na kolejne # dni',
      many: 'Zachowaj na kolejne # dni',
      other: 'Zachowaj na kolejne # dnia',
    }),
  kept: (n: number) =>
    plural('pl', n, {
      one: 'Zachowano na # dzień.',
      few: 'Zachowano na # dni.',
      many: 'Zachowano na # dni.',
      other: 'Zachowano na # dnia.',
    }),
} satisfies typeof english
