import { onMount, Show, Suspense } from 'solid-js'
import { Portal } from 'solid-js/web'
import type { Step } from '../../../shared/domain/step.ts'
import { MainWords, useWords } from '../../i18n/i18n.tsx'
import { createLayoutFocus } from '../../ui/createLayoutFocus.ts'
import { createMedia, phone } from '../../ui/createMedia.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { DigestKeeper } from '../digest/DigestKeeper.tsx'
import { LeaderlessBand } from '../door/LeaderlessBand.tsx'
import { createMissed } from '../activities/createMissed.ts'
import { keepOpenWork } from '../activities/keepOpenWork.ts'
import { MissedBand } from '../activities/MissedBand.tsx'
import { MentionMark } from '../mentions/MentionMark.tsx'
import { createLeaderless } from './createLeaderless.ts'
import { createRestoreNews } from './createRestoreNews.ts'
import { createShellKeys } from './createShellKeys.ts'
import { landsOnOverview } from './landsOnOverview.ts'
import { latePart } from './latePart.tsx'
import type { ShellDialog } from './shellDialog.ts'
import { createRoleNews } from './createRoleNews.ts'
import { RoleBand } from './RoleBand.tsx'
import { StateNews } from './StateNews.tsx'
import { UndoNews } from './UndoNews.tsx'

const FinishedBand = latePart(async () => (await import('../map/FinishedBand.tsx')).FinishedBand)
const NextReview = latePart(async () => (await import('../discuss/NextReview.tsx')).NextReview)

/** Bands, news and keys that nobody needs while the page loads; fetched when the browser has nothing else to do. */
export function LaterBands(props: {
  readonly step: Step
  /** The address named no step: the person came where the group is. */
  readonly wasSent: boolean
  readonly open: (dialog: ShellDialog) => void
  /** Lands on what is open, unless something else was opened meanwhile. */
  readonly onOverview: () => void
}) {
  const workshop = useWorkshop()
  const isLeaderless = createLeaderless(workshop)
  // The header of a phone is there before anything of this; that of a wide screen brings its own mark.
  const isPhone = createMedia(phone)
  createLayoutFocus(isPhone)
  // They are there at once when they are wanted, and without a network too; a phone fetches them when it says them.
  const { need } = useWords()
  if (!isPhone()) need('all').catch(() => undefined) // reason: whoever says them asks again
  const [missed, putAway] = createMissed(workshop)
  const [roleNews, putRoleAway] = createRoleNews(workshop)
  keepOpenWork(workshop)
  createRestoreNews(workshop)
  createShellKeys(workshop, () => props.step, props.open)
  onMount(() => landsOnOverview(workshop, props.wasSent) && props.onOverview())
  return (
    <>
      <StateNews step={props.step} />
      <UndoNews />
      <Show when={isLeaderless()}>
        <MainWords>
          <LeaderlessBand />
        </MainWords>
      </Show>
      <Show when={roleNews()}>
        {(news) => (
          <MainWords>
            <RoleBand news={news()} onDone={putRoleAway} />
          </MainWords>
        )}
      </Show>
      <Show when={missed()}>
        {(found) => (
          <MainWords>
            <MissedBand missed={found()} onDone={putAway} />
          </MainWords>
        )}
      </Show>
      <Show when={workshop.session.finished}>
        <MainWords>
          <Suspense>
            <FinishedBand
              review={() => (
                <Suspense>
                  <NextReview />
                </Suspense>
              )}
            />
          </Suspense>
        </MainWords>
      </Show>
      <DigestKeeper onShow={() => props.open('digest')} />
      <Show when={isPhone() && document.querySelector('[data-marks]')}>
        {(marks) => (
          <Portal mount={marks()}>
            <MentionMark />
          </Portal>
        )}
      </Show>
    </>
  )
}
