import type { map as english } from '../en/map.ts'

export const map = {
  title: 'Karta',
} satisfies typeof english
