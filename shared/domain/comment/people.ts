import { foldName } from '../intake/foldName.ts'

/** Somebody who can be named in a comment. */
export interface Nameable {
  readonly id: string
  readonly name: string
  /** Name of the department; empty for none. */
  readonly department: string
  readonly present: boolean
}

/**
 * People who fit what was typed after `@`, best first: the name begins with it, a later name does, the
 * department does. Each typed word begins a word of name or department; case and accents do not count.
 * Nothing typed fits everybody, those who are here first (SPEC CO70).
 */
export function peopleFor(people: readonly Nameable[], typed: string): readonly Nameable[] {
  const words = foldName(typed).split(' ').filter(Boolean)
  if (words.length === 0 && typed.trim() !== '') return []
  return people
    .flatMap((person) => {
      const rank = rankOf(person, words)
      return rank === null ? [] : [{ person, rank }]
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        Number(b.person.present) - Number(a.person.present) ||
        a.person.name.localeCompare(b.person.name) ||
        (a.person.id < b.person.id ? -1 : 1),
    )
    .map(({ person }) => person)
}

function rankOf({ name, department }: Nameable, words: readonly string[]): number | null {
  const folded = foldName(name)
  const names = folded.split(/[\s-]+/u)
  const places = foldName(department).split(/[\s-]+/u)
  const begins = (all: readonly string[], word: string) => all.some((one) => one.startsWith(word))
  if (!words.every((word) => begins(names, word) || begins(places, word))) return null
  if (folded.startsWith(words.join(' '))) return 0
  return words.every((word) => begins(names, word)) ? 1 : 2
}
