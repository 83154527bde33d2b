import type { richtext as english } from '../en/richtext.ts'

export const richtext = {
  title: 'Anteckning',
} satisfies typeof english
