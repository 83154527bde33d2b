import { Show } from 'solid-js'
import { steps, type Step } from '../../../shared/domain/step.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './FacilitatorBar.module.css'
import { FinishButton } from './FinishButton.tsx'
import { moveWords } from './moveWords.ts'

/**
 * The step the group is on between the one before and the one after it, each by its name; at the last one, the end.
 * While I look elsewhere both are said, and that the buttons move the group and not what I look at (SPEC B62, B63).
 */
export function StepControls(props: {
  /** The step I look at. */
  readonly step: Step
  readonly onMove: (step: Step) => void
}) {
  const t = useText()
  const workshop = useWorkshop()
  const number = () => steps.indexOf(workshop.session.step)
  const isAway = () => props.step !== workshop.session.step
  const group = () => t(`common.step.${workshop.session.step}`)
  const mine = () => t(`common.step.${props.step}`)
  const apart = () => t('facilitate.away.apart', group(), mine())
  return (
    <span
      class={styles.steps}
      role="group"
      aria-label={t('facilitate.steps')}
      ref={ignoreHeldEnter}
    >
      <span class={styles.previous}>
        <Move way="previous" to={steps[number() - 1]} viewed={props.step} onMove={props.onMove} />
      </span>
      <span class={styles.where}>
        <Button
          variant="quiet"
          title={isAway() ? apart() : t('shell.groupHere')}
          href={`/w/${workshop.id}/${workshop.session.step}`}
        >
          <Show
            when={isAway()}
            fallback={
              <>
                {group()}
                <span class={`num ${styles.of}`}>
                  {t('facilitate.stepOf', number() + 1, steps.length)}
                </span>
              </>
            }
          >
            <VisuallyHidden>{apart()}</VisuallyHidden>
            <span class={styles.apart} aria-hidden="true">
              <span>{t('facilitate.away.groupShort', group())}</span>
              <span class={styles.mine}>{t('facilitate.away.mineShort', mine())}</span>
            </span>
          </Show>
        </Button>
      </span>
      <Show
        when={number() < steps.length - 1}
        fallback={
          <span class={styles.end}>
            <FinishButton
              isMain={props.step === workshop.session.step && workshop.touchpoints().length > 0}
            />
          </span>
        }
      >
        <Move way="next" to={steps[number() + 1]} viewed={props.step} onMove={props.onMove} />
      </Show>
    </span>
  )
}

function Move(props: {
  readonly way: 'previous' | 'next'
  /** Nothing at either end of the way. */
  readonly to: Step | undefined
  /** The step I look at. */
  readonly viewed: Step
  readonly onMove: (step: Step) => void
}) {
  const t = useText()
  const workshop = useWorkshop()
  const isAway = () => props.to !== undefined && props.viewed !== workshop.session.step
  const whither = () => {
    if (props.to === undefined) return null
    const step = t(`common.step.${props.to}`)
    // "Move the group here" stands beside it and says the rest.
    return isAway() && props.to !== props.viewed ? t(`facilitate.away.${props.way}`, step) : step
  }
  const name = () =>
    isAway()
      ? t(`facilitate.away.name.${props.way}`, t(`common.step.${props.to!}`))
      : moveWords(t, props.way, props.to)
  return (
    <Button
      icon={props.way === 'previous' ? 'chevronLeft' : undefined}
      iconAfter={props.way === 'next' ? 'chevronRight' : undefined}
      title={name()}
      aria-label={name()}
      aria-disabled={props.to === undefined}
      // The second click of a double one would press what the button leads to by now.
      onClick={({ detail }) => detail < 2 && props.to && props.onMove(props.to)}
    >
      <Show when={whither()} fallback={name()}>
        {whither()}
      </Show>
    </Button>
  )
}

/** Enter that is held goes on pressing: past the step that was meant, and what stands at the end of the way (SPEC B91). */
function ignoreHeldEnter(element: HTMLElement): void {
  element.addEventListener('keydown', (event) => {
    if (event.repeat && event.key === 'Enter') event.preventDefault()
  })
}
