import { createEffect, on, type Accessor } from 'solid-js'

interface ListNews {
  /** Runs a change of one's own: what it adds and removes is not announced. */
  whileMine<T>(change: () => T): T
}

interface ListNewsOptions {
  /** Ids of what is on the list. */
  readonly ids: Accessor<readonly string[]>
  readonly announce: (text: string) => void
  readonly added: (n: number) => string
  readonly removed: (n: number) => string
}

/** Says politely what others added to a list and took from it; what the person did here is not news. Needs an owner. */
export function createListNews({ ids, announce, added, removed }: ListNewsOptions): ListNews {
  let isMine = false
  createEffect(
    on(ids, (now, before) => {
      if (before === undefined || isMine) return
      const came = now.filter((id) => !before.includes(id)).length
      const gone = before.filter((id) => !now.includes(id)).length
      if (came > 0) announce(added(came))
      if (gone > 0) announce(removed(gone))
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
