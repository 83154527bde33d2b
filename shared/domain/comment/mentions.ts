/**
 * Who is named in a comment. The name stands in the text as it was when it was written, so that every
 * export and older page reads it; beside it stands whose it is, so that a new name is shown and two
 * people of one name are told apart (SPEC CO71).
 */
import { mostMentions, type Comment, type Mention } from '../workshop.ts'

/** A piece of a comment; `person` is the participant id where it is somebody's name, with its `@`. */
export interface CommentPart {
  readonly text: string
  readonly person: string | null
}

/**
 * The text in pieces, in order; joined they are the text again. A name is found where `@` and the
 * whole name stand and no letter goes on; where two people share it, they take turns as listed.
 */
export function partsOfComment({
  text,
  mentions = [],
}: Pick<Comment, 'text' | 'mentions'>): readonly CommentPart[] {
  const parts: CommentPart[] = []
  const left = [...mentions].sort((a, b) => b.name.length - a.name.length)
  let from = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const found = nameAt(text, at + 1, left)
    if (!found) continue
    const others = left.some((one) => one !== found && one.name === found.name)
    if (others) left.splice(left.indexOf(found), 1)
    if (at > from) parts.push({ text: text.slice(from, at), person: null })
    from = at + 1 + found.name.length
    parts.push({ text: text.slice(at, from), person: found.person })
    at = from - 1
  }
  if (from < text.length) parts.push({ text: text.slice(from), person: null })
  return parts
}

const goesOn = /^[\p{L}\p{N}\p{M}]/u

function nameAt(text: string, at: number, mentions: readonly Mention[]): Mention | undefined {
  return mentions.find(({ name }) => {
    const end = at + name.length
    return name !== '' && text.startsWith(name, at) && !goesOn.test(text.slice(end, end + 2))
  })
}

/** Those of `picked` whose name still stands in the text, each once, in the order they stand there. */
export function mentionsIn(text: string, picked: readonly Mention[]): readonly Mention[] {
  const ids = partsOfComment({ text, mentions: picked }).map(({ person }) => person)
  return [...new Set(ids)]
    .flatMap((id) => picked.find(({ person }) => person === id) ?? [])
    .slice(0, mostMentions)
}

/** Comments of others that name this person, newest first; of one moment in the order of their ids. */
export function mentionsOf(comments: readonly Comment[], me: string): readonly Comment[] {
  return comments
    .filter(
      ({ author, mentions = [] }) => author !== me && mentions.some(({ person }) => person === me),
    )
    .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
}

/** Stands where a name was taken off. */
const noName = '…'

/** The comment with one person's name taken out of it, wherever it was picked from the list. */
export function withoutPerson(
  { text, mentions = [] }: Pick<Comment, 'text' | 'mentions'>,
  person: string,
): Required<Pick<Comment, 'text' | 'mentions'>> {
  const parts = partsOfComment({ text, mentions })
  return {
    text: parts.map((part) => (part.person === person ? `@${noName}` : part.text)).join(''),
    mentions: mentions.filter((one) => one.person !== person),
  }
}
