/**
 * Scribes know the answers they entered for others, beside their own. What is told of a group must not
 * let one of them work out the answers of the last person they do not know (SPEC A40).
 */

/** Something one person said. */
export interface Known {
  /** People who know it beside whoever said it, and that person where they know others' too; absent = nobody. */
  readonly knownTo?: readonly string[]
}

/** Everybody who knows somebody else's answers, each once. */
export function knowersOf(all: readonly Known[]): readonly string[] {
  const knowers = new Set<string>()
  for (const { knownTo } of all) if (knownTo) for (const knower of knownTo) knowers.add(knower)
  return [...knowers]
}

/** What this person does not know. */
export function unknownTo<T extends Known>(knower: string, all: readonly T[]): readonly T[] {
  return all.filter(({ knownTo = [] }) => !knownTo.includes(knower))
}

/** Whether a number of people can be told of where nobody but themselves is hidden among them: nobody, or two and more. */
export function isNotAlone(n: number): boolean {
  return n !== 1
}

/** Whether somebody would know the answers of all but one: then only the number is told. */
export function leavesOneAlone(all: readonly Known[]): boolean {
  return knowersOf(all).some((knower) => !isNotAlone(unknownTo(knower, all).length))
}
