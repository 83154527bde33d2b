import { Navigate, useParams } from '@solidjs/router'
import { createEffect, createSignal, ErrorBoundary, lazy, Show, Suspense } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { isStep, type Step } from '../../../shared/domain/step.ts'
import { AllWords, useText } from '../../i18n/i18n.tsx'
import { createMedia, phone } from '../../ui/createMedia.ts'
import { loadVoice } from '../../ui/loadVoice.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { ViewProvider } from '../../ui/view.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { Crash } from './Crash.tsx'
import { createChosenView } from './createChosenView.ts'
import { createFollowing } from './createFollowing.ts'
import { createShellKeys } from './createShellKeys.ts'
import { KeysDialog } from './KeysDialog.tsx'
import { Messages } from './Messages.tsx'
import { PeopleDialog } from './PeopleDialog.tsx'
import { PhoneHeader } from './PhoneHeader.tsx'
import { screens, unheaded } from './screens.ts'
import { StepStrip } from './StepStrip.tsx'
import { SummonBand } from './SummonBand.tsx'
import { TopBar } from './TopBar.tsx'
import styles from './WorkshopShell.module.css'

const FacilitatorBar = lazy(async () => ({
  default: (await import('../facilitate/FacilitatorBar.tsx')).FacilitatorBar,
}))
const ShareDialog = lazy(async () => ({
  default: (await import('../share/ShareDialog.tsx')).ShareDialog,
}))
const PresentScreen = lazy(async () => ({
  default: (await import('../facilitate/PresentScreen.tsx')).PresentScreen,
}))

/** Which of the shell's dialogs is open. */
export type ShellDialog = 'share' | 'people' | 'keys'

/** The frame of every step. Without a step in the address people land where the group is. */
export function WorkshopShell() {
  const workshop = useWorkshop()
  const params = useParams<{ id: string; step?: string }>()
  return (
    <Show
      when={isStep(params.step) ? params.step : null}
      fallback={
        <Show
          when={params.step === 'present'}
          fallback={<Navigate href={`/w/${workshop.id}/${workshop.session.step}`} />}
        >
          <AllWords>
            <PresentScreen />
          </AllWords>
        </Show>
      }
    >
      {(step) => <StepFrame step={step()} />}
    </Show>
  )
}

function StepFrame(props: { readonly step: Step }) {
  const t = useText()
  const workshop = useWorkshop()
  const isPhone = createMedia(phone)
  const [dialog, setDialog] = createSignal<ShellDialog | null>(null)
  const [view, setView] = createChosenView()
  const following = createFollowing(workshop, () => props.step)
  createShellKeys(workshop, () => props.step, setDialog)
  createEffect(() => workshop.presence.set({ step: props.step }))
  createEffect(() => {
    document.title = `${t(`common.step.${props.step}`)} · ${workshop.about.title} · ${t('common.product')}`
  })
  // The serif is for reading and talking; a phone that only rates never pays for it.
  createEffect(() => (!isPhone() || props.step !== 'rate') && loadVoice())
  const header = { dialog: setDialog, setView }
  return (
    <div class={styles.app}>
      <a class={styles.skip} href="#work">
        {t('shell.skip')}
      </a>
      <Show
        when={isPhone()}
        fallback={
          <>
            <TopBar {...header} />
            <StepStrip step={props.step} view={view()} setView={setView} />
          </>
        }
      >
        <PhoneHeader step={props.step} view={view()} {...header} />
      </Show>
      <div class={styles.messages}>
        <SummonBand following={following} />
        <Messages />
      </div>
      <main class={styles.work} id="work" tabIndex={-1}>
        <Show when={unheaded.includes(props.step)}>
          <VisuallyHidden>
            <h1>{t(`common.step.${props.step}`)}</h1>
          </VisuallyHidden>
        </Show>
        <ErrorBoundary fallback={() => <Crash />}>
          <ViewProvider view={view()}>
            <Suspense fallback={<Skeleton label={t('common.loading')} />}>
              <Show
                when={props.step === 'rate'}
                fallback={
                  <AllWords fallback={<Skeleton label={t('common.loading')} />}>
                    <Dynamic component={screens[props.step]} />
                  </AllWords>
                }
              >
                <Dynamic component={screens.rate} />
              </Show>
            </Suspense>
          </ViewProvider>
        </ErrorBoundary>
      </main>
      <Show when={workshop.isFacilitator()}>
        <AllWords>
          <Suspense>
            <FacilitatorBar step={props.step} />
          </Suspense>
        </AllWords>
      </Show>
      <Show when={dialog() === 'share'}>
        <AllWords>
          <Suspense>
            <ShareDialog onClose={() => setDialog(null)} />
          </Suspense>
        </AllWords>
      </Show>
      <PeopleDialog open={dialog() === 'people'} onClose={() => setDialog(null)} />
      <KeysDialog open={dialog() === 'keys'} onClose={() => setDialog(null)} />
    </div>
  )
}
