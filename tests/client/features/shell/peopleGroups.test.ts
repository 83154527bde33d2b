import { expect, test } from 'vitest'
import { findPeople, groupPeople } from '../../../../client/features/shell/peopleGroups.ts'
import type { Person } from '../../../../client/features/shell/createPeople.ts'

const person = (name: string, departmentName: string | null, present = true): Person => ({
  id: name,
  name,
  department: departmentName,
  role: 'participant',
  present,
  departmentName,
  colour: null,
  initial: null,
})
const people = [
  person('Łucja Górska', 'Sales'),
  person('Björn Åkesson', 'Logistics'),
  person('Ana', null),
  person('Celia', 'Sales', false),
]
const names = (found: readonly Person[]) => found.map(({ name }) => name)

test('SL54 people are found by every word of name or department, without regard to case and accents', () => {
  expect(names(findPeople(people, 'lucja'))).toEqual(['Łucja Górska'])
  expect(names(findPeople(people, ' GORSKA sal '))).toEqual(['Łucja Górska'])
  expect(names(findPeople(people, 'akesson bjorn'))).toEqual(['Björn Åkesson'])
  expect(names(findPeople(people, 'sales'))).toEqual(['Łucja Górska', 'Celia'])
  expect(names(findPeople(people, 'celia logistics'))).toEqual([])
  expect(findPeople(people, '  ')).toEqual(people)
})

test('SL54 departments come by name, those without one last, everybody in the order they had', () => {
  const groups = groupPeople(people).map(({ department, here, people: members }) => [
    department,
    here,
    names(members),
  ])
  expect(groups).toEqual([
    ['Logistics', 1, ['Björn Åkesson']],
    ['Sales', 1, ['Łucja Górska', 'Celia']],
    [null, 1, ['Ana']],
  ])
  expect(groupPeople([])).toEqual([])
})
