import type { discuss as english } from '../en/discuss.ts'

export const discuss = {
  title: 'Diskutera',
} satisfies typeof english
