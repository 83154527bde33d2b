import { useNavigate } from '@solidjs/router'
import { Show } from 'solid-js'
import { steps, type Step } from '../../../shared/domain/step.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { passFocusOn } from '../../ui/passFocusOn.ts'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { ActivityControls } from './ActivityControls.tsx'
import { activityOfStep } from './activityOfStep.ts'
import { isProjected } from './isProjected.ts'
import { createCommand } from './createCommand.ts'
import styles from './FacilitatorBar.module.css'
import { TimerControls } from './TimerControls.tsx'

/** Steering: the group's step, the activity of the step I look at, timer, lock, calling everyone, projector. */
export function FacilitatorBar(props: {
  readonly step: Step
  /** Shows all four activities with their states and deadlines. */
  readonly onActivities: () => void
}) {
  const t = useText()
  const toast = useToast()
  const navigate = useNavigate()
  const workshop = useWorkshop()
  const { command } = createCommand()
  const groupStep = () => workshop.session.step
  const number = () => steps.indexOf(groupStep())
  const moveGroup = async (step: Step | undefined) => {
    if (step === undefined) return
    // First I look there myself, so that nobody has to tell me that the group has moved.
    navigate(`/w/${workshop.id}/${step}`)
    await command({ type: 'setStep', step })
  }
  const bring = async () => {
    if (await command({ type: 'summon', step: props.step, target: null }))
      toast({ text: t('facilitate.bring.done', t(`common.step.${props.step}`)) })
  }
  return (
    <section class={styles.bar} aria-label={t('facilitate.title')} ref={passFocusOn}>
      <span class={styles.who}>{t('facilitate.title')}</span>
      <IconButton
        icon="chevronLeft"
        label={t('facilitate.previous')}
        aria-disabled={number() === 0}
        onClick={() => void moveGroup(steps[number() - 1])}
      />
      <Button title={t('shell.groupHere')} href={`/w/${workshop.id}/${groupStep()}`}>
        {t(`common.step.${groupStep()}`)}
        <span class={`num ${styles.of}`}>{t('facilitate.stepOf', number() + 1, steps.length)}</span>
      </Button>
      <IconButton
        icon="chevronRight"
        label={t('facilitate.next')}
        aria-disabled={number() === steps.length - 1}
        onClick={() => void moveGroup(steps[number() + 1])}
      />
      <span class={styles.separator} />
      <Show when={activityOfStep(props.step)} keyed>
        {(activity) => <ActivityControls activity={activity} />}
      </Show>
      <IconButton
        icon="list"
        label={t('activities.title')}
        aria-haspopup="dialog"
        onClick={() => props.onActivities()}
      />
      <span class={styles.timer}>
        <TimerControls step={props.step} />
      </span>
      <Show when={props.step === 'collect'}>
        <Button
          variant="quiet"
          title={t('facilitate.lock.hint')}
          icon={workshop.session.boardLocked ? 'unlock' : 'lock'}
          onClick={() => void command({ type: 'lockBoard', locked: !workshop.session.boardLocked })}
        >
          <span class={styles.word}>
            {t(workshop.session.boardLocked ? 'facilitate.lock.undo' : 'facilitate.lock.do')}
          </span>
        </Button>
      </Show>
      <span class={styles.right}>
        <IconButton
          icon="check"
          variant={workshop.session.ready ? 'primary' : 'quiet'}
          label={t(`activities.ready.${workshop.session.ready ? 'end' : 'ask'}`)}
          onClick={() => void command({ type: workshop.session.ready ? 'endReady' : 'askReady' })}
        />
        <Show
          when={groupStep() === props.step}
          fallback={
            <Button icon="flag" onClick={() => void moveGroup(props.step)}>
              {t('facilitate.moveGroup', t(`common.step.${props.step}`))}
            </Button>
          }
        >
          <Button variant="quiet" icon="people" onClick={() => void bring()}>
            {t('facilitate.bring.do')}
          </Button>
        </Show>
        <Button
          variant="quiet"
          icon="people"
          href={`/w/${workshop.id}/scribe`}
          title={t('scribe.open')}
        >
          <span class={styles.word}>{t('scribe.open')}</span>
        </Button>
        <Show when={isProjected(workshop, groupStep())}>
          {/* A window of its own: this one goes on steering. */}
          <Button
            icon="present"
            href={`/w/${workshop.id}/present`}
            target={`present-${workshop.id}`}
          >
            {t('facilitate.present.do')}
          </Button>
        </Show>
      </span>
    </section>
  )
}
