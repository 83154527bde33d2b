import type { frame as english } from '../en/frame.ts'

export const frame = {
  title: 'Ramy',
} satisfies typeof english
