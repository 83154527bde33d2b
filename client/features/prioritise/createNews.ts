/** Says politely what others added and deleted; what the person did here is not news. Needs an owner. */
import { createEffect, on } from 'solid-js'
import type { Text } from '../../i18n/i18n.tsx'
import type { Workshop } from '../../workshop/workshop.ts'

interface News {
  /** Runs a change of one's own: what it adds and removes is not announced. */
  whileMine(change: () => void): void
}

interface NewsTools {
  readonly workshop: Pick<Workshop, 'initiatives'>
  readonly t: Text
  readonly announce: (text: string) => void
}

export function createNews({ workshop, t, announce }: NewsTools): News {
  let isMine = false
  createEffect(
    on(
      () => workshop.initiatives().map(({ id }) => id),
      (now, before) => {
        if (before === undefined || isMine) return
        const came = now.filter((id) => !before.includes(id)).length
        const gone = before.filter((id) => !now.includes(id)).length
        if (came > 0) announce(t('prioritise.news.added', came))
        if (gone > 0) announce(t('prioritise.news.removed', gone))
      },
    ),
  )
  return {
    whileMine(change) {
      isMine = true
      try {
        change()
      } finally {
        isMine = false
      }
    },
  }
}
