/** Says politely what others added and deleted; what the person did here is not news. */
import { createEffect, on } from 'solid-js'
import type { Announce } from '../../ui/Announcer.tsx'
import type { Text } from '../../i18n/i18n.tsx'
import type { Workshop } from '../../workshop/workshop.ts'

interface RemoteNews {
  /** Runs a change of one's own: what it adds and removes is not announced. */
  whileMine<T>(change: () => T): T
  /** Whether the person deleted this record here. */
  isMine(id: string): boolean
}

interface NewsTools {
  readonly workshop: Workshop
  readonly t: Text
  readonly announce: Announce
  /** That this one was deleted is said by its title. */
  readonly isTold: (id: string) => boolean
}

export function createRemoteNews({ workshop, t, announce, isTold }: NewsTools): RemoteNews {
  const removedHere = new Set<string>()
  let isActing = false

  createEffect(
    on(
      () => workshop.touchpoints().map(({ id, stage }) => ({ id, stage })),
      (now, before) => {
        if (!before) return
        const known = new Set(before.map(({ id }) => id))
        const left = new Set(now.map(({ id }) => id))
        const gone = before.filter(({ id }) => !left.has(id))
        if (isActing || workshop.undo.isAtOne()) {
          for (const { id } of gone) removedHere.add(id)
          return
        }
        for (const stage of workshop.stages()) {
          const came = now.filter((one) => one.stage === stage.id && !known.has(one.id))
          const words = (count: number) => t('collect.news.added', count, stage.name)
          if (came.length > 0) announce({ kind: `added ${stage.id}`, count: came.length, words })
        }
        const inOthers = new Set(
          workshop.touchpoints().flatMap(({ merged = [] }) => merged.map(({ id }) => id)),
        )
        const merged = gone.filter(({ id }) => inOthers.has(id)).length
        const removed = gone.filter(({ id }) => !inOthers.has(id) && !isTold(id)).length
        if (merged > 0)
          announce({ kind: 'merged', count: merged, words: (count) => t('merge.news', count) })
        if (removed > 0) {
          const words = (count: number) => t('collect.news.removed', count)
          announce({ kind: 'removed', count: removed, words })
        }
      },
    ),
  )

  return {
    whileMine(change) {
      isActing = true
      try {
        return change()
      } finally {
        isActing = false
      }
    },
    isMine: (id) => removedHere.has(id),
  }
}
