import { describe, expect, test } from 'vitest'
import { isTable, linesOf } from '../../../../client/features/collect/linesOf.ts'

describe('linesOf', () => {
  test('CO16 every line that says something is one touchpoint, whatever ends the lines', () => {
    expect(linesOf('Web\r\nShop\n\n  \nHotline\u2028Chat')).toEqual([
      'Web',
      'Shop',
      'Hotline',
      'Chat',
    ])
  })

  test('CO16 the bullets and numbers of a pasted list are left out', () => {
    expect(linesOf('- Web\n• Shop\n2. Hotline\n10) Chat')).toEqual([
      'Web',
      'Shop',
      'Hotline',
      'Chat',
    ])
  })

  test('CO16 numbers and hyphens that belong to the words stay', () => {
    expect(linesOf('24/7 hotline\n3D view\n-20 % voucher\n2024 catalogue')).toEqual([
      '24/7 hotline',
      '3D view',
      '-20 % voucher',
      '2024 catalogue',
    ])
  })
})

test('CO67 cells of a spreadsheet are a table, a list is none', () => {
  expect(isTable('Stage\tTitle\r\nDecision\tBasket')).toBe(true)
  expect(isTable('Basket\tDecision\n\nPayment\t\nBill\tDecision')).toBe(true)
  expect(isTable('Basket\tDecision')).toBe(false)
  expect(isTable('Buy, pay\nWait; receive')).toBe(false)
  expect(isTable('\tindented\n\tlist')).toBe(false)
})
