import type { rate as english } from '../en/rate.ts'

export const rate = {
  title: 'Ocena',
} satisfies typeof english
