import { Show } from 'solid-js'
import { steps, type Step } from '../../../shared/domain/step.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './FacilitatorBar.module.css'
import { FinishButton } from './FinishButton.tsx'
import { moveWords } from './moveWords.ts'

/** The step the group is on between the one before and the one after it, each by its name; at the last one, the end. */
export function StepControls(props: {
  /** The step I look at. */
  readonly step: Step
  readonly onMove: (step: Step) => void
}) {
  const t = useText()
  const workshop = useWorkshop()
  const number = () => steps.indexOf(workshop.session.step)
  return (
    <span class={styles.steps} role="group" aria-label={t('facilitate.steps')}>
      <span class={styles.previous}>
        <Move way="previous" to={steps[number() - 1]} onMove={props.onMove} />
      </span>
      <span class={styles.where}>
        <Button
          variant="quiet"
          title={t('shell.groupHere')}
          href={`/w/${workshop.id}/${workshop.session.step}`}
        >
          {t(`common.step.${workshop.session.step}`)}
          <span class={`num ${styles.of}`}>
            {t('facilitate.stepOf', number() + 1, steps.length)}
          </span>
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
        <Move way="next" to={steps[number() + 1]} onMove={props.onMove} />
      </Show>
    </span>
  )
}

function Move(props: {
  readonly way: 'previous' | 'next'
  /** Nothing at either end of the way. */
  readonly to: Step | undefined
  readonly onMove: (step: Step) => void
}) {
  const t = useText()
  const whither = () => (props.to === undefined ? null : t(`common.step.${props.to}`))
  const name = () => moveWords(t, props.way, props.to)
  return (
    <Button
      icon={props.way === 'previous' ? 'chevronLeft' : undefined}
      iconAfter={props.way === 'next' ? 'chevronRight' : undefined}
      title={name()}
      aria-label={name()}
      aria-disabled={props.to === undefined}
      onClick={() => props.to && props.onMove(props.to)}
    >
      <Show when={whither()} fallback={name()}>
        {whither()}
      </Show>
    </Button>
  )
}
