import { onMount, Show, Suspense } from 'solid-js'
import { Portal } from 'solid-js/web'
import type { Step } from '../../../shared/domain/step.ts'
import { AllWords } from '../../i18n/i18n.tsx'
import { laterPart } from '../../ui/laterPart.ts'
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
import type { ShellDialog } from './shellDialog.ts'
import { createRoleNews } from './createRoleNews.ts'
import { RoleBand } from './RoleBand.tsx'
import { StateNews } from './StateNews.tsx'
import { UndoNews } from './UndoNews.tsx'

const FinishedBand = laterPart(async () => (await import('../map/FinishedBand.tsx')).FinishedBand)
const NextReview = laterPart(async () => (await import('../discuss/NextReview.tsx')).NextReview)

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
        <AllWords>
          <LeaderlessBand />
        </AllWords>
      </Show>
      <Show when={roleNews()}>
        {(news) => (
          <AllWords>
            <RoleBand news={news()} onDone={putRoleAway} />
          </AllWords>
        )}
      </Show>
      <Show when={missed()}>
        {(found) => (
          <AllWords>
            <MissedBand missed={found()} onDone={putAway} />
          </AllWords>
        )}
      </Show>
      <Show when={workshop.session.finished}>
        <AllWords>
          <Suspense>
            <FinishedBand
              review={() => (
                <Suspense>
                  <NextReview />
                </Suspense>
              )}
            />
          </Suspense>
        </AllWords>
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
