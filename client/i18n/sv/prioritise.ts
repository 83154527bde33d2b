import type { prioritise as english } from '../en/prioritise.ts'

export const prioritise = {
  title: 'Prioritera',
} satisfies typeof english
