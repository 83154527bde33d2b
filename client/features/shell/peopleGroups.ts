import type { Person } from './createPeople.ts'

/** People of one department; `null` for those without one. */
export interface PeopleGroup {
  readonly department: string | null
  readonly people: readonly Person[]
  readonly here: number
}

/** By department, in the order of their names; those without one come last. Everybody keeps their place within it. */
export function groupPeople(people: readonly Person[]): PeopleGroup[] {
  const groups = new Map<string | null, Person[]>()
  for (const person of people) {
    const members = groups.get(person.departmentName) ?? []
    groups.set(person.departmentName, [...members, person])
  }
  return [...groups]
    .map(([department, members]) => ({
      department,
      people: members,
      here: members.filter(({ present }) => present).length,
    }))
    .sort((a, b) =>
      a.department === null
        ? 1
        : b.department === null
          ? -1
          : a.department.localeCompare(b.department),
    )
}

/** Those whose name or department has every word of what is looked for, without regard to case and accents; all for nothing. */
export function findPeople(people: readonly Person[], wanted: string): readonly Person[] {
  const words = plain(wanted).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return people
  return people.filter(({ name, departmentName }) => {
    const text = plain(`${name} ${departmentName ?? ''}`)
    return words.every((word) => text.includes(word))
  })
}

function plain(text: string): string {
  // ł is a letter of its own and has no accent to take away.
  return text.toLocaleLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l')
}
