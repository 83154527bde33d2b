import type { share as english } from '../en/share.ts'

export const share = {
  title: '',
} satisfies typeof english
