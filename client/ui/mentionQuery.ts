/** What is being typed behind an `@`: its place in the text (UTF-16 units) and the words so far. */
export interface MentionQuery {
  /** Where the `@` stands. */
  readonly start: number
  readonly end: number
  readonly words: string
}

/** A name has at most this many words. */
const query =
  /(?:^|[\s([{"'„“”«/])@([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*(?: [\p{L}\p{M}\p{N}'’.-]*){0,3})?$/u

/** The name that ends at the caret and is not finished; `null` where none does, as inside an e-mail address. */
export function mentionQuery(text: string, caret: number): MentionQuery | null {
  const found = query.exec(text.slice(0, caret))
  if (!found) return null
  const words = found[1] ?? ''
  return { start: caret - words.length - 1, end: caret, words }
}

/** The text with the name in place of what was typed, a space behind it, and the caret after that. */
export function withName(
  text: string,
  { start, end }: MentionQuery,
  name: string,
): { readonly text: string; readonly caret: number } {
  const rest = text.slice(end)
  const space = rest.startsWith(' ') ? '' : ' '
  return {
    text: `${text.slice(0, start)}@${name}${space}${rest}`,
    caret: start + name.length + 2,
  }
}
