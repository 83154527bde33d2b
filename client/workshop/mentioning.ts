/** Naming people in a comment that is being written: who can be named, and who has been. */
import { mentionsIn } from '../../shared/domain/comment/mentions.ts'
import { peopleFor } from '../../shared/domain/comment/people.ts'
import type { Mention } from '../../shared/domain/workshop.ts'
import { halfWritten } from './halfWritten.ts'
import type { Workshop } from './workshop.ts'

/** One who can be named, as a list shows them. */
interface Found {
  readonly id: string
  readonly name: string
  readonly detail: string
  readonly colour: number | null
}

export interface Mentioning {
  /** Who fits what was typed, best first; without the writer, customers and people without a device. */
  find(words: string): readonly Found[]
  pick(person: Pick<Found, 'id' | 'name'>): void
  /** Who was picked and still stands in the text. */
  of(text: string): readonly Mention[]
  clear(): void
}

/**
 * What was picked is kept with the place it is written at, as the words are (`halfWritten`).
 *
 * @param place id of what is written at
 * @param before who is named already, where a comment is changed
 */
export function mentioning(
  workshop: Pick<Workshop, 'id' | 'roster' | 'departments' | 'me'>,
  place: string,
  before: readonly Mention[] = [],
): Mentioning {
  const [kept, keep] = halfWritten(workshop, `${place}/mentions`)
  const picked = (): readonly Mention[] => listed(kept()) ?? before
  return {
    find(words) {
      const departments = new Map(workshop.departments().map((one) => [one.id, one]))
      const people = Object.values(workshop.roster)
        .filter(
          ({ id, role, proxied }) => id !== workshop.me().id && role !== 'customer' && !proxied,
        )
        .map((person) => ({
          ...person,
          department: departments.get(person.department ?? '')?.name ?? '',
          colour: departments.get(person.department ?? '')?.colour ?? null,
        }))
      const colours = new Map(people.map(({ id, colour }) => [id, colour]))
      return peopleFor(people, words).map(({ id, name, department }) => ({
        id,
        name,
        detail: department,
        colour: colours.get(id) ?? null,
      }))
    },
    pick({ id, name }) {
      const others = picked().filter(({ person }) => person !== id)
      keep(JSON.stringify([...others, { person: id, name }]))
    },
    of: (text) => mentionsIn(text, picked()),
    clear: () => void keep(''),
  }
}

/** What was kept as a list of names; `null` where none was. */
function listed(kept: string): readonly Mention[] | null {
  try {
    const raw: unknown = JSON.parse(kept || 'null')
    return Array.isArray(raw)
      ? raw.filter((one) => typeof one?.person === 'string' && typeof one?.name === 'string')
      : null
  } catch {
    return null // reason: another program wrote it; the names stay words
  }
}
