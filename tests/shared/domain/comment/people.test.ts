import { expect, test } from 'vitest'
import { peopleFor, type Nameable } from '../../../../shared/domain/comment/people.ts'

const person = (id: string, name: string, department = '', present = true): Nameable => ({
  id,
  name,
  department,
  present,
})
const people = [
  person('1', 'Łukasz Nowak', 'Sales'),
  person('2', 'Ola Lund', 'Support'),
  person('3', 'Maria Sala', 'IT', false),
  person('4', 'Ana', 'Logistics'),
]
const found = (typed: string) => peopleFor(people, typed).map(({ id }) => id)

test('CO70 letters find the beginning of names, then of later names, then of departments', () => {
  expect(found('o')).toEqual(['2'])
  expect(found('l')).toEqual(['1', '2', '4'])
  expect(found('sal')).toEqual(['3', '1'])
  expect(found('ola sup')).toEqual(['2'])
})

test('CO70 accents and case do not count, and nothing typed lists everybody, who is here first', () => {
  expect(found('LUK')).toEqual(['1'])
  expect(found('')).toEqual(['4', '1', '2', '3'])
  expect(found('xyz')).toEqual([])
  expect(found('?')).toEqual([])
})
