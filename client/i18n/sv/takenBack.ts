import type { takenBack as english } from '../en/takenBack.ts'

export const takenBack = {
  what: (words: string, more: number) =>
    more === 0 ? `”${words}”` : `”${words}” och ${more} till`,
  undo: {
    plain: 'Ångrat',
    back: (what: string) => `Ångrat. Tillbaka igen: ${what}`,
    gone: (what: string) => `Ångrat. Borttaget: ${what}`,
    changed: (what: string) => `Ångrat. Som det var förut: ${what}`,
  },
  redo: {
    plain: 'Gjort igen',
    back: (what: string) => `Gjort igen. Tillbaka: ${what}`,
    gone: (what: string) => `Gjort igen. Borttaget: ${what}`,
    changed: (what: string) => `Gjort igen. Ändrat: ${what}`,
  },
} satisfies typeof english
