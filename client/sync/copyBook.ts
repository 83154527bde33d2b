/**
 * Notes about the copies of one document, kept in localStorage: small, and readable before IndexedDB
 * opens. Every page load has a note of its own, so that tabs never overwrite each other's.
 */
import { namesWith, recallText, rememberText } from '../memory/memory.ts'

/**
 * The copy of a document in this browser. Its name holds the server's epoch, so that a copy of a
 * document that was made anew is never mixed into its successor (SPEC W6), and a generation, so that
 * a copy whose changes were refused stays aside.
 */
export interface LocalCopyName {
  readonly epoch: number
  readonly generation: number
}

/** Changes without acknowledgement: how many, and in which places (see `placesIn`). */
interface Unsaved {
  readonly count: number
  readonly places: readonly string[]
}

export interface CopyBook {
  /** Which copy was used last; `null` on a first visit. */
  last(): LocalCopyName | null
  remember(name: LocalCopyName): void
  /** Name of the database of a copy. */
  fileOf(name: LocalCopyName): string
  /** What earlier page loads and other tabs had without acknowledgement when this page was opened, until that is forgotten. */
  earlier(): Unsaved
  /** All of that is acknowledged now; what another tab has noted since then stays. */
  forgetEarlier(): void
  /** What waits, in this page and in `earlier` unless that is forgotten. */
  note(all: Unsaved): void
  /** Nothing is waiting any more, in no page. */
  forgetAll(): void
}

/**
 * @param key names the document and the person
 * @param page names this page load
 */
export function createCopyBook(key: string, page: string): CopyBook {
  const pages = `${key}:page:`
  const own = pages + page
  const early = new Map(
    namesWith(pages)
      .filter((name) => name !== own)
      .map((name) => [name, recallText(name)]),
  )
  const unsaved = [...early.values()].map(parseUnsaved)
  let earlier: Unsaved = {
    count: unsaved.reduce((sum, { count }) => sum + count, 0),
    places: [...new Set(unsaved.flatMap(({ places }) => places))],
  }
  let noted: string | null = null
  return {
    last() {
      const [epoch, generation] = (recallText(`${key}:copy`) ?? '').split(':').map(Number)
      return Number.isInteger(epoch) && Number.isInteger(generation)
        ? { epoch: epoch as number, generation: generation as number }
        : null
    },
    remember({ epoch, generation }) {
      const text = `${epoch}:${generation}`
      rememberText(`${key}:copy`, text)
      // Rather none than an older one: a page would set that aside again, for ever.
      if (recallText(`${key}:copy`) !== text) rememberText(`${key}:copy`, null)
    },
    fileOf: ({ epoch, generation }) => `${key}:${epoch}:${generation}`,
    earlier: () => earlier,
    forgetEarlier() {
      earlier = { count: 0, places: [] }
      for (const [name, text] of early) if (recallText(name) === text) rememberText(name, null)
      early.clear()
    },
    note({ count, places }) {
      const mine = count - earlier.count
      const text = mine > 0 ? JSON.stringify([mine, ...places]) : null
      if (text !== noted) rememberText(own, text)
      noted = text
    },
    forgetAll() {
      for (const name of namesWith(pages)) rememberText(name, null)
    },
  }
}

function parseUnsaved(text: string | null): Unsaved {
  try {
    const [count, ...places] = JSON.parse(text ?? '[]') as unknown[]
    return {
      count: typeof count === 'number' && count > 0 ? count : 0,
      places: places.filter((place) => typeof place === 'string'),
    }
  } catch {
    return { count: 0, places: [] } // reason: somebody else wrote it; then nothing is known of it
  }
}
