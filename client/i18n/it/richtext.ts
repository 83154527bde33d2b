import type { richtext as english } from '../en/richtext.ts'

export const richtext = {
  title: 'Nota',
} satisfies typeof english
