import { createEffect, on } from 'solid-js'
import type { ActivityState } from '../../../shared/domain/step.ts'
import { useText } from '../../i18n/i18n.tsx'
import { useAnnounce } from '../../ui/Announcer.tsx'
import { useToast } from '../../ui/Toast.tsx'
import type { Workshop } from '../../workshop/workshop.ts'

/** What people vote in; its opening, closing and reveal is told whatever step somebody looks at. */
const votes = ['rate', 'swot', 'prioritise'] as const

const told: readonly ActivityState[] = ['open', 'closed', 'revealed']

/**
 * Tells screen readers when a vote opens, closes and is revealed, and everybody whose own answers missed it.
 * Needs an owner, an announcer and a ToastProvider above.
 */
export function createActivityNews(
  workshop: Pick<Workshop, 'activity' | 'lateRatings' | 'lateAnswers'>,
): void {
  const t = useText()
  const announce = useAnnounce()
  const toast = useToast()
  createEffect(
    on(
      () => {
        const { estimates, dots } = workshop.lateAnswers
        const votes = [workshop.lateRatings(), estimates(), dots('swot'), dots('prioritise')]
        return votes.flat().length
      },
      (late, before = 0) => late > before && toast({ text: t('shell.late', late) }),
      { defer: true },
    ),
  )
  for (const vote of votes)
    createEffect(
      on(
        () => workshop.activity(vote),
        (state) => {
          if (told.includes(state)) announce(t(`common.news.${vote}.${state as 'open'}`))
        },
        { defer: true },
      ),
    )
}
