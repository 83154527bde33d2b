import { createEffect, on, type Accessor } from 'solid-js'
import type { Announce } from './Announcer.tsx'

interface ListNews {
  /** Runs a change of one's own: what it adds and removes is not announced. */
  whileMine<T>(change: () => T): T
}

interface ListNewsOptions {
  /** Ids of what is on the list. */
  readonly ids: Accessor<readonly string[]>
  readonly announce: Announce
  readonly added: (n: number) => string
  readonly removed: (n: number) => string
  /** That this one went is said by its words; left out = it is said of none. */
  readonly isTold?: (id: string) => boolean
}

/** Says politely what others added to a list and took from it; what the person did here is not news. Needs an owner. */
export function createListNews(options: ListNewsOptions): ListNews {
  const { ids, announce, added, removed, isTold = () => false } = options
  let isMine = false
  createEffect(
    on(ids, (now, before) => {
      if (before === undefined || isMine) return
      const came = now.filter((id) => !before.includes(id)).length
      const gone = before.filter((id) => !now.includes(id) && !isTold(id)).length
      // Named by their words, which are other ones for every list.
      if (came > 0) announce({ kind: `${added(0)} +`, count: came, words: added })
      if (gone > 0) announce({ kind: `${removed(0)} -`, count: gone, words: removed })
    }),
  )
  return {
    whileMine(change) {
      isMine = true
      try {
        return change()
      } finally {
        isMine = false
      }
    },
  }
}
