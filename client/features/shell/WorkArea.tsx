import { ErrorBoundary, onMount, Show, Suspense, type Component } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import type { Step } from '../../../shared/domain/step.ts'
import { useText } from '../../i18n/i18n.tsx'
import { createMedia, phone } from '../../ui/createMedia.ts'
import { catchFocus } from '../../ui/createFocusCatch.ts'
import { laterPart } from '../../ui/laterPart.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { AllParts } from './AllParts.tsx'
import { Crash } from './Crash.tsx'
import { showsCursors } from './cursorChoice.ts'
import { screens, unheaded } from './screens.ts'
import styles from './WorkshopShell.module.css'

const CursorLayer = laterPart(async () => (await import('./CursorLayer.tsx')).CursorLayer)
/** Steps where people work side by side on one board. */
const boards: readonly Step[] = ['collect', 'swot', 'prioritise']

/** The step's own screen. Made anew for each step, so that a screen that has stopped takes no other with it. */
export function WorkArea(props: { readonly step: Step }) {
  // On a phone a board is laid out otherwise, and a finger is no pointer.
  const isPhone = createMedia(phone)
  return (
    <main class={styles.work} id="work" tabIndex={-1}>
      <Show when={props.step} keyed>
        {(step) => (
          <ErrorBoundary fallback={() => <Crash />}>
            <Screen step={step} />
          </ErrorBoundary>
        )}
      </Show>
      <Show when={boards.includes(props.step) && !isPhone() && showsCursors()}>
        <ErrorBoundary fallback={null}>
          <Suspense>
            <CursorLayer />
          </Suspense>
        </ErrorBoundary>
      </Show>
    </main>
  )
}

function Screen(props: { readonly step: Step }) {
  const t = useText()
  const waiting = () => <Skeleton label={t('common.loading')} />
  return (
    <>
      <Show when={unheaded.includes(props.step)}>
        <VisuallyHidden>
          <h1>{t(`common.step.${props.step}`)}</h1>
        </VisuallyHidden>
      </Show>
      <Suspense fallback={waiting()}>
        <Show
          when={props.step === 'rate'}
          fallback={
            <AllParts of={screens[props.step]} fallback={waiting()}>
              <Arriving screen={screens[props.step]} />
            </AllParts>
          }
        >
          <Arriving screen={screens.rate} />
        </Show>
      </Suspense>
    </>
  )
}

/** Whoever came by pressing something that is gone with the page before begins at the heading; a page just loaded is read from its top. */
function Arriving(props: { readonly screen: Component }) {
  onMount(() => {
    if (navigator.userActivation?.hasBeenActive !== false) catchFocus()
  })
  return <Dynamic component={props.screen} />
}
