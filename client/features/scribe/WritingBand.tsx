import { Show, type JSX } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Avatar } from '../../ui/Avatar.tsx'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { Scribe } from './createScribe.ts'
import styles from './ScribeScreen.module.css'
import { stepsWrittenFor, type WrittenStep } from './stepsWrittenFor.ts'

interface WritingBandProps {
  readonly scribe: Scribe
  readonly step: WrittenStep
  readonly onStep: (step: WrittenStep) => void
  readonly onNext: () => void
  readonly saveMark: () => JSX.Element
}

/** Says all the time for whom one writes; the way to the next person, and out. */
export function WritingBand(props: WritingBandProps) {
  const t = useText()
  const workshop = useWorkshop()
  const department = () =>
    workshop.departments().find((one) => one.id === workshop.me().department) ?? null
  return (
    <header class={styles.band} aria-label={t('scribe.band')}>
      <Avatar name={workshop.me().name} colour={department()?.colour ?? null} />
      <p class={styles.whom}>
        <strong>{t('scribe.writingFor', workshop.me().name)}</strong>
        <span class="meta">
          {department()?.name ?? t('terms.word.noDepartment')} · {t('scribe.mark')}
        </span>
      </p>
      <span onPointerUp={toWork}>
        <Segmented<WrittenStep>
          label={t('scribe.step')}
          value={props.step}
          onChange={props.onStep}
          options={stepsWrittenFor.map((value) => ({ value, label: t(`common.step.${value}`) }))}
        />
      </span>
      <span class={styles.bandEnd}>
        {props.saveMark()}
        <Show when={props.scribe.next()}>
          {(next) => (
            <Button
              iconAfter="chevronRight"
              title={t('scribe.nextKey')}
              onClick={() => props.onNext()}
            >
              {t('scribe.next', next().name)}
            </Button>
          )}
        </Show>
        <Button variant="primary" onClick={() => props.scribe.leave()}>
          {t('scribe.finish')}
        </Button>
      </span>
    </header>
  )
}

/** Whoever chose by hand answers by keys next; with the keyboard the choice keeps the focus, so that it can go on. */
function toWork(): void {
  setTimeout(() => document.getElementById('work')?.focus(), 50)
}
