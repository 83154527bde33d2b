/** What channels and departments have in common: they are called by a name. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** The lists of the frame whose records are shown as chips; also their key in the catalogues. */
export type NamedList = 'channels' | 'departments'

/**
 * Whether two names are the same to people: capitals, spaces and how a letter is put together make no difference.
 *
 * @param text a name as somebody typed it; nobody is called by an empty one
 */
export function isTaken(text: string, others: readonly Named[], own?: string): boolean {
  const asked = plain(text)
  return asked !== '' && others.some(({ id, name }) => id !== own && plain(name) === asked)
}

/** A name that nobody has yet: `New stage`, then `New stage 2` and so on. */
export function freeName(wanted: string, others: readonly Named[]): string {
  let name = wanted
  for (let n = 2; isTaken(name, others); n++) name = `${wanted} ${n}`
  return name
}

function plain(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase()
}
