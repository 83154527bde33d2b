import type { collect as english } from '../en/collect.ts'

export const collect = {
  title: 'Samla in',
} satisfies typeof english
