import { createEffect, on } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { useAnnounce } from '../../ui/Announcer.tsx'
import type { Workshop } from '../../workshop/workshop.ts'

/** Tells screen readers that people are asked whether they are done, that the question is over, and that all are. */
export function createReadyNews(
  workshop: Pick<Workshop, 'session' | 'readiness'>,
  isNews: boolean,
): void {
  const t = useText()
  const announce = useAnnounce()
  let known: string | undefined = isNews ? '' : undefined
  createEffect(
    on(
      () => workshop.session.ready?.id ?? '',
      (id) => {
        const isChanged = known !== undefined && known !== id
        known = id
        if (isChanged) announce(t(`activities.ready.${id === '' ? 'over' : 'question'}`))
      },
    ),
  )
  createEffect(
    on(
      () => {
        const counts = workshop.readiness.counts()
        return counts !== null && counts.of > 0 && counts.done === counts.of
      },
      (isAll) => isAll && announce(t('activities.ready.all')),
      { defer: true },
    ),
  )
}
