import type { rate as english } from '../en/rate.ts'

export const rate = {
  title: 'Bedöm',
} satisfies typeof english
