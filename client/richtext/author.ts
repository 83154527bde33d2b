import { tidyLine } from '../../shared/domain/text.ts'

/** Who a caret belongs to, as it travels in the presence of each person. */
export interface Author {
  /** `null` for none, as other browsers may send it. */
  readonly name: string | null
  /** 1..10, a colour of the department palette; `null` for none. */
  readonly colour: number | null
}

/** The shape the caret extension sends. Its own colour must be a hex code; ours is the department's number. */
export interface SentAuthor {
  readonly name: string
  readonly color: string
  readonly dept: number | null
}

const longestName = 40

/** @param author `null` for somebody who writes without a name */
export function sendAuthor(author: Author | null): SentAuthor {
  return { name: author?.name ?? '', color: '#676358', dept: author?.colour ?? null }
}

/** What another browser sent, judged: any client may send anything. */
export function readAuthor(raw: Readonly<Record<string, unknown>>): Author {
  const { name, dept } = raw
  const tidy = typeof name === 'string' ? tidyLine(name.slice(0, longestName)) : ''
  return {
    name: tidy === '' ? null : tidy,
    colour:
      typeof dept === 'number' && Number.isInteger(dept) && dept >= 1 && dept <= 10 ? dept : null,
  }
}
