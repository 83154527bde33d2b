import type { figures as english } from '../en/figures.ts'
import { plural } from '../plural.ts'

export const figures = {
  method: 'Så räknas det ut',
  erased: (n) =>
    plural('sv', n, {
      one: 'De här resultaten räknar fortfarande med # person vars svar raderats i efterhand.',
      other: 'De här resultaten räknar fortfarande med # personer vars svar raderats i efterhand.',
    }),
} satisfies typeof english
