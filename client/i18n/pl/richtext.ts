import type { richtext as english } from '../en/richtext.ts'

export const richtext = {
  title: 'Notatka',
} satisfies typeof english
