import type { collect as english } from '../en/collect.ts'

export const collect = {
  title: 'Raccolta',
} satisfies typeof english
