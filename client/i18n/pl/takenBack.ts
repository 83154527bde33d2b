import type { takenBack as english } from '../en/takenBack.ts'

export const takenBack = {
  what: (words: string, more: number) =>
    more === 0 ? `„${words}”` : `„${words}” i jeszcze ${more}`,
  undo: {
    plain: 'Cofnięto',
    back: (what: string) => `Cofnięto. Z powrotem: ${what}`,
    gone: (what: string) => `Cofnięto. Usunięto: ${what}`,
    changed: (what: string) => `Cofnięto. Jak przedtem: ${what}`,
  },
  redo: {
    plain: 'Ponowiono',
    back: (what: string) => `Ponowiono. Z powrotem: ${what}`,
    gone: (what: string) => `Ponowiono. Usunięto: ${what}`,
    changed: (what: string) => `Ponowiono. Zmieniono: ${what}`,
  },
} satisfies typeof english
