import type { figures as english } from '../en/figures.ts'
import { plural } from '../plural.ts'

export const figures = {
  method: 'Come si calcola',
  erased: (n) =>
    plural('it', n, {
      one: 'Questi risultati contano ancora # persona le cui risposte sono state poi cancellate.',
      many: 'Questi risultati contano ancora # di persone le cui risposte sono state poi cancellate.',
      other: 'Questi risultati contano ancora # persone le cui risposte sono state poi cancellate.',
    }),
} satisfies typeof english
