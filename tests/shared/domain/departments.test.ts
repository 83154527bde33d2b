import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { departmentInitials } from '../../../shared/domain/departments.ts'

function initials(...names: string[]) {
  return Object.values(departmentInitials(names.map((name, i) => ({ id: `d${i}`, name }))))
}

test('D30 the second department with one letter takes its next free letter', () => {
  expect(initials('Sales', 'Support', 'IT', 'Logistics')).toEqual(['S', 'U', 'I', 'L'])
})

test('D30 letters of any alphabet become capitals', () => {
  expect(initials('łączność', 'отдел продаж', 'österbotten', 'émail', '営業')).toEqual([
    'Ł',
    'О',
    'Ö',
    'É',
    '営',
  ])
})

test('D30 what cannot be one capital letter stays as it is', () => {
  expect(initials('ß')).toEqual(['ß'])
})

test('D30 signs and spaces are skipped, digits are taken', () => {
  expect(initials(' – & 24/7 Desk')).toEqual(['2'])
})

test('D30 a name without a free letter gets the lowest free number', () => {
  expect(initials('A', 'A', 'aa', '1', '…')).toEqual(['A', '1', '2', '3', '4'])
})

test('D30 no departments have no initials, and ids may be named anything', () => {
  expect(departmentInitials([])).toEqual({})
  expect(Object.keys(departmentInitials([{ id: '__proto__', name: 'X' }]))).toEqual(['__proto__'])
})

test('D30 no two departments share an initial', () => {
  const names = fc.array(fc.string({ unit: 'grapheme', maxLength: 6 }), { maxLength: 30 })
  fc.assert(
    fc.property(names, (given) => {
      const found = initials(...given)
      expect(new Set(found).size).toBe(given.length)
      expect(found.every((initial) => initial.length > 0)).toBe(true)
    }),
  )
})
