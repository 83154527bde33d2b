import type { swot as english } from '../en/swot.ts'

export const swot = {
  title: 'SWOT',
} satisfies typeof english
