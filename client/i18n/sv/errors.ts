import type { errors as english } from '../en/errors.ts'

export const errors = {
  title: '',
} satisfies typeof english
