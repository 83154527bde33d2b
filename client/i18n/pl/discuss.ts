import type { discuss as english } from '../en/discuss.ts'

export const discuss = {
  title: 'Dyskusja',
} satisfies typeof english
