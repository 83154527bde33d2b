import { createEffect, on } from 'solid-js'
import type { ActivityState } from '../../../shared/domain/step.ts'
import { useText } from '../../i18n/i18n.tsx'
import { useAnnounce } from '../../ui/Announcer.tsx'
import type { Workshop } from '../../workshop/workshop.ts'

/** What people vote in; its opening, closing and reveal is told whatever step somebody looks at. */
const votes = ['rate', 'swot', 'prioritise'] as const

const told: readonly ActivityState[] = ['open', 'closed', 'revealed']

/** Tells screen readers when a vote opens, closes and is revealed. Needs an owner and an announcer above. */
export function createActivityNews(workshop: Pick<Workshop, 'activity'>): void {
  const t = useText()
  const announce = useAnnounce()
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
