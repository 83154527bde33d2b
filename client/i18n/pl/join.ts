import type { join as english } from '../en/join.ts'

export const join = {
  title: '',
} satisfies typeof english
