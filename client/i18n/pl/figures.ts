import type { figures as english } from '../en/figures.ts'
import { plural } from '../plural.ts'

export const figures = {
  method: 'Jak to liczymy',
  erased: (n) =>
    plural('pl', n, {
      one: 'Te wyniki nadal obejmują # osobę, której odpowiedzi później wymazano.',
      few: 'Te wyniki nadal obejmują # osoby, których odpowiedzi później wymazano.',
      many: 'Te wyniki nadal obejmują # osób, których odpowiedzi później wymazano.',
      other: 'Te wyniki nadal obejmują # osoby, których odpowiedzi później wymazano.',
    }),
} satisfies typeof english
