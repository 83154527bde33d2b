import type { CommentPart } from '../../shared/domain/comment/mentions.ts'
import type { Workshop } from './workshop.ts'

/** A piece of a comment as it is shown. */
interface NamedPart {
  readonly text: string
  readonly isPerson: boolean
  readonly isMe: boolean
}

/** The pieces with the names people have now; whoever left stands as they were written, as plain words. */
export function namedParts(
  workshop: Pick<Workshop, 'roster' | 'me'>,
  parts: readonly CommentPart[],
): readonly NamedPart[] {
  return parts.map(({ text, person }) => {
    const known = workshop.roster[person ?? '']
    return {
      text: known ? `@${known.name}` : text,
      isPerson: known !== undefined,
      isMe: person === workshop.me().id,
    }
  })
}
