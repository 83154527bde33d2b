import { createSignal, type Accessor } from 'solid-js'
import type { Language } from './languages.ts'
import { extentOf, extents, speak, type Extent, type Speech } from './speech.ts'

interface Asked {
  readonly language: Language
  readonly extent: Extent
}

/** What is spoken now, and how it becomes more of the same language, or another one. */
interface ChangingSpeech {
  readonly speech: Accessor<Speech>
  readonly has: (extent: Extent) => boolean
  /** Fulfilled once so much of the language is there; rejected where it cannot be fetched. */
  readonly need: (extent: Extent) => Promise<void>
  /** Takes as much of the other language as is needed of this one; where it cannot be fetched, this one stays. */
  readonly change: (language: Language) => void
}

/**
 * A language changes in one piece: what is drawn never finds a word missing. More words of the language that is
 * spoken are taken as they come.
 *
 * @param fetch other than that of the page, for tests
 */
export function createSpeech(initial: Speech, fetch: typeof speak = speak): ChangingSpeech {
  const [speech, setSpeech] = createSignal(initial)
  const spoken = (): Asked => ({ language: speech().language, extent: extentOf(speech()) })
  let wanted = spoken()
  let latest: Promise<void> = Promise.resolve()
  const take = async (asked: Asked): Promise<void> => {
    try {
      const next = await fetch(asked.language, asked.extent)
      const { language, extent } = spoken()
      // What came meanwhile is never lost again: something that is drawn may say it.
      if (asked === wanted && !covers(asked.extent, extent)) want({ ...asked, extent })
      else if (asked === wanted || (asked.language === language && covers(asked.extent, extent)))
        setSpeech(next)
    } catch (cause) {
      // Asked for again, it is fetched again.
      if (asked === wanted) wanted = spoken()
      throw cause
    }
  }
  const want = (asked: Asked): void => {
    wanted = asked
    latest = take(asked)
    latest.catch(() => undefined) // reason: whoever needs it waits for it, and is told there
  }
  const has = (extent: Extent): boolean => covers(extentOf(speech()), extent)
  return {
    speech,
    has,
    async need(extent) {
      if (!covers(wanted.extent, extent)) want({ language: wanted.language, extent })
      // A change of language meanwhile brings them along.
      while (!has(extent)) await latest
    },
    change(language) {
      want({ language, extent: wanted.extent })
    },
  }
}

/** Whether `extent` is as much as `other`, or more. */
function covers(extent: Extent, other: Extent): boolean {
  return extents.indexOf(extent) >= extents.indexOf(other)
}
