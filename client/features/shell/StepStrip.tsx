import { A } from '@solidjs/router'
import { createEffect, For, on, onCleanup, onMount, Show } from 'solid-js'
import { steps, type Step } from '../../../shared/domain/step.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { View } from '../../ui/view.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { countOfStep, isBehind } from './stepFacts.ts'
import styles from './StepStrip.module.css'
import { hasTwin, ViewChoice } from './ViewChoice.tsx'

interface StepStripProps {
  readonly step: Step
  readonly view: View
  readonly setView: (view: View) => void
}

/** The seven steps: where the group is, where I am, and the way to any of them. */
export function StepStrip(props: StepStripProps) {
  const t = useText()
  let list!: HTMLOListElement
  // With large text not all steps fit: the current one and a part of its neighbours is in view.
  const showCurrent = () => {
    const current = list.querySelector<HTMLElement>('[aria-current]')
    if (current) list.scrollLeft = current.offsetLeft - (list.clientWidth - current.offsetWidth) / 2
  }
  onMount(() => {
    const resized = new ResizeObserver(showCurrent)
    resized.observe(list)
    onCleanup(() => resized.disconnect())
  })
  createEffect(on(() => props.step, showCurrent, { defer: true }))
  return (
    <nav class={styles.strip} aria-label={t('shell.steps')}>
      <ol class={styles.steps} ref={list}>
        <For each={steps}>{(step) => <StepLink step={step} isViewed={step === props.step} />}</For>
      </ol>
      <Show when={hasTwin(props.step)}>
        <ViewChoice view={props.view} setView={props.setView} />
      </Show>
    </nav>
  )
}

function StepLink(props: { readonly step: Step; readonly isViewed: boolean }) {
  const t = useText()
  const workshop = useWorkshop()
  const isGroupHere = () => workshop.session.step === props.step
  return (
    <li>
      <A
        href={`/w/${workshop.id}/${props.step}`}
        class={styles.step}
        classList={{
          [styles.viewed!]: props.isViewed,
          [styles.behind!]: isBehind(workshop, props.step),
        }}
        aria-current={props.isViewed ? 'step' : undefined}
      >
        <Show when={isGroupHere() && !props.isViewed}>
          <span class={styles.group} title={t('shell.groupHere')}>
            <VisuallyHidden>{t('shell.groupHere')}</VisuallyHidden>
          </span>
        </Show>
        {t(`common.step.${props.step}`)}
        <Show
          when={isBehind(workshop, props.step) && !props.isViewed}
          fallback={
            <Show when={countOfStep(workshop, props.step)}>
              {(count) => (
                <>
                  <VisuallyHidden>, </VisuallyHidden>
                  <span class={`num ${styles.count}`}>{count()}</span>
                </>
              )}
            </Show>
          }
        >
          <Icon name="check" size={14} />
          <VisuallyHidden>{t('shell.stepDone')}</VisuallyHidden>
        </Show>
      </A>
    </li>
  )
}
