import { For, Show } from 'solid-js'
import { steps, type Step } from '../../../shared/domain/step.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './Agenda.module.css'
import { NumberEdit } from './NumberEdit.tsx'
import { minutesOf } from './readiness.ts'

/** Steps that are answered in secret. */
const secret: readonly Step[] = ['rate', 'prioritise']

/** Minutes per step, when each begins counted from the start, and all together. */
export function Agenda(props: { readonly canEdit: boolean }) {
  const workshop = useWorkshop()
  const t = useText()
  const minutes = () => workshop.settings.minutes
  const startOf = (step: Step) =>
    steps.slice(0, steps.indexOf(step)).reduce((sum, before) => sum + minutes()[before], 0)
  const set = (step: Step, value: number | null) =>
    workshop.frame.setSettings({ minutes: { ...minutes(), [step]: Math.round(value ?? 0) } })
  return (
    <section class={styles.agenda}>
      <h2 class={`voice ${styles.title}`}>{t('frame.agenda.title')}</h2>
      <ol>
        <For each={steps}>
          {(step) => (
            <li class={styles.step}>
              <span
                class={`num ${styles.start}`}
                title={t('frame.agenda.after', clock(startOf(step)))}
              >
                {clock(startOf(step))}
              </span>
              <span>{t(`common.step.${step}`)}</span>
              <span class={styles.secret}>
                <Show when={secret.includes(step)}>
                  <Icon name="lock" size={12} />
                  {t('frame.agenda.secret')}
                </Show>
              </span>
              <span class={`num ${styles.minutes}`}>
                <span class={styles.number}>
                  <NumberEdit
                    value={minutes()[step]}
                    label={t('frame.agenda.minutesOf', t(`common.step.${step}`))}
                    placeholder="0"
                    readOnly={!props.canEdit}
                    min={0}
                    max={10_000}
                    onCommit={(value) => set(step, value)}
                  />
                </span>
                min
              </span>
            </li>
          )}
        </For>
      </ol>
      <p class={styles.total}>
        <span>{t('frame.agenda.total')}</span>
        <span class="num">
          {t(
            'frame.agenda.hours',
            Math.floor(minutesOf(workshop.settings) / 60),
            minutesOf(workshop.settings) % 60,
          )}
        </span>
      </p>
    </section>
  )
}

/** Minutes as hours and minutes from the start: 95 → "1:35". */
function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}
