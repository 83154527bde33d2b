import type { Catalogue } from '../en/catalogue.ts'
import { plural } from '../plural.ts'

/** Words of the projector. */
export const present: Catalogue['present'] = {
  turn: 'Punkter på agendan',
  previous: 'Föregående punkt',
  next: 'Nästa punkt',
  full: 'Helskärm',
  window: 'Lämna helskärm',
  ready: (button: string) => `Tryck på ”${button}” på din egen skärm när du är det.`,
  reveal: {
    title: 'Svaren är öppna.',
    text: (n: number) =>
      `${plural('sv', n, { one: '# person har', other: '# personer har' })} svarat. Här ser ni olika på saken.`,
  },
}
