import type { rate as english } from '../en/rate.ts'

export const rate = {
  title: 'Valutazione',
} satisfies typeof english
