import type { facilitate as english } from '../en/facilitate.ts'

export const facilitate = {
  title: '',
} satisfies typeof english
