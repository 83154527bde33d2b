/**
 * One capital per department, which stands wherever its colour does (SPEC D30): the first letter of
 * its name that no earlier department has, so Sales is S and Support is U. A name without a free
 * letter or digit gets the lowest free number.
 *
 * @param departments in the frame's order, which decides who chooses first; names in any alphabet
 * @returns department id → one upper-case letter, or a number; no two alike
 */
export function departmentInitials(
  departments: readonly { readonly id: string; readonly name: string }[],
): Record<string, string> {
  const taken = new Set<string>()
  const initials = departments.map(({ id, name }): [string, string] => {
    const free = capitalsOf(name).find((capital) => !taken.has(capital)) ?? lowestFree(taken)
    taken.add(free)
    return [id, free]
  })
  return Object.fromEntries(initials)
}

function capitalsOf(name: string): string[] {
  return Array.from(name.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? [], capitalOf)
}

/** A letter whose capital is written with two (ß, ŉ) stays as it is. */
function capitalOf(letter: string): string {
  const capital = letter.toUpperCase()
  return [...capital].length === 1 ? capital : letter
}

function lowestFree(taken: ReadonlySet<string>): string {
  let number = 1
  while (taken.has(String(number))) number++
  return String(number)
}
