import { useNavigate } from '@solidjs/router'
import { createMemo, Show } from 'solid-js'
import type { Step } from '../../../shared/domain/step.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Menu, type MenuItem } from '../../ui/Menu.tsx'
import { passFocusOn } from '../../ui/passFocusOn.ts'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { ActButtons } from './ActivityControls.tsx'
import { activityOfStep } from './activityOfStep.ts'
import { createActs } from './createActs.ts'
import { createBarRoom } from './createBarRoom.ts'
import { createCommand } from './createCommand.ts'
import { createMoving } from './createMoving.ts'
import { isProjected } from './isProjected.ts'
import styles from './FacilitatorBar.module.css'
import { StepControls } from './StepControls.tsx'
import { TimerControls } from './TimerControls.tsx'
import { timerItems } from './timerItems.ts'
import { itemsOf, toolsOf } from './toolItems.ts'

interface FacilitatorBarProps {
  readonly step: Step
  /** Shows all four activities with their states and deadlines. */
  readonly onActivities: () => void
}

/**
 * Steering: the group's step, the activity of the step I look at, the timer, calling everyone. The rest stands beside
 * it where there is room for its words, else in a menu: nothing is cut, no sign stands without its word.
 */
export function FacilitatorBar(props: FacilitatorBarProps) {
  let bar!: HTMLElement
  const t = useText()
  const workshop = useWorkshop()
  const { command } = createCommand()
  const room = createBarRoom(() => bar)
  const acts = createActs(() => activityOfStep(props.step))
  const { tools, moveGroup } = createTools(props, command)
  const items = () => {
    const timer = timerItems(props.step, { t, workshop, command })
    return itemsOf({ room: room(), tools: tools(), acts: acts.all(), timer })
  }
  return (
    <section
      class={styles.bar}
      aria-label={t('facilitate.title')}
      ref={(element) => {
        bar = element
        passFocusOn(element)
      }}
    >
      <StepControls step={props.step} onMove={(step) => void moveGroup(step)} />
      <Show when={acts.activity()}>
        <span class={styles.acts}>
          <ActButtons acts={acts} />
        </span>
      </Show>
      <span class={styles.timer}>
        <TimerControls step={props.step} />
      </span>
      <span class={styles.bring}>
        <Tool item={tools().bring} isPlain={workshop.session.step !== props.step} />
      </span>
      <span class={styles.rest}>
        <Tool item={tools().ready} />
        <Show when={tools().lock}>
          {(lock) => <Tool item={lock()} title={t('facilitate.lock.hint')} />}
        </Show>
        <Tool item={tools().activities} />
        <Tool item={tools().scribe} href={`/w/${workshop.id}/scribe`} />
      </span>
      <Show when={tools().present}>
        {(present) => (
          <span class={styles.present}>
            {/* A window of its own: this one goes on steering. */}
            <Tool
              item={{ ...present(), label: t('facilitate.present.do') }}
              isPlain
              title={t('facilitate.present.window')}
              href={`/w/${workshop.id}/present`}
              target={`present-${workshop.id}`}
            />
          </span>
        )}
      </Show>
      <span class={styles.more}>
        <Menu
          label={t('facilitate.tools')}
          align="end"
          items={items()}
          trigger={(trigger) => (
            <Button icon="more" {...trigger}>
              {t('facilitate.tools')}
            </Button>
          )}
        />
      </span>
    </section>
  )
}

/** A tool as a button; as a link where it leads somewhere. */
function Tool(props: {
  readonly item: MenuItem
  readonly isPlain?: boolean
  readonly title?: string
  readonly href?: string
  readonly target?: string
}) {
  return (
    <Button
      variant={props.isPlain ? 'plain' : 'quiet'}
      icon={props.item.icon}
      title={props.title}
      href={props.href}
      target={props.target}
      aria-haspopup={props.item.icon === 'list' ? 'dialog' : undefined}
      onClick={() => props.href === undefined && props.item.run()}
    >
      {props.item.label}
    </Button>
  )
}

function createTools(
  props: FacilitatorBarProps,
  command: ReturnType<typeof createCommand>['command'],
) {
  const t = useText()
  const toast = useToast()
  const navigate = useNavigate()
  const workshop = useWorkshop()
  const { session } = workshop
  const moving = createMoving(() => session.step)
  const moveGroup = async (step: Step) => {
    if (!moving.begin(step)) return
    // First I look there myself, so that nobody has to tell me that the group has moved.
    navigate(`/w/${workshop.id}/${step}`)
    if (!(await command({ type: 'setStep', step }))) moving.stayed()
  }
  const bring = async () => {
    if (await command({ type: 'summon', step: props.step, target: null }))
      toast({ text: t('facilitate.bring.done', t(`common.step.${props.step}`)) })
  }
  const deeds = {
    showActivities: () => props.onActivities(),
    askReady: () => void command({ type: session.ready ? 'endReady' : 'askReady' }),
    lock: () => void command({ type: 'lockBoard', locked: !session.boardLocked }),
    leaveToAuthors: () => {
      const authorsOnly = !workshop.settings.authorsOnly
      workshop.frame.setSettings({ authorsOnly })
      const words = authorsOnly ? 'frame.settings.authorsOnly' : 'facilitate.lock.everyone'
      toast({ topic: 'authorsOnly', text: t(words) })
    },
    scribe: () => navigate(`/w/${workshop.id}/scribe`),
    present: () => void window.open(`/w/${workshop.id}/present`, `present-${workshop.id}`),
    bring: () => void bring(),
    moveGroup: (step: Step) => void moveGroup(step),
  }
  const tools = createMemo(() => {
    const shown = isProjected(workshop, session.step)
    return toolsOf({ t, workshop, step: props.step, isProjected: shown }, deeds)
  })
  return { tools, moveGroup }
}
