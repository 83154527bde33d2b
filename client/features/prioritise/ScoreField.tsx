import { For } from 'solid-js'
import { scores } from '../../../shared/domain/rating/rating.ts'
import { useText } from '../../i18n/i18n.tsx'
import { focusBeside } from '../../ui/focusBeside.ts'
import type { Axis, Score } from './halves.ts'
import { scoreWord } from './scoreWord.ts'
import styles from './ScoreField.module.css'

interface ScoreFieldProps {
  readonly axis: Axis
  /** Of the initiative; read aloud with the axis. */
  readonly title: string
  readonly score: Score | null
  /** The keys 1 to 5 go here. */
  readonly isActive: boolean
  readonly onActivate: () => void
  readonly onAnswer: (score: Score) => void
}

/** Impact or effort with its five targets: one stop of the Tab key, ← → look around without answering, Enter then answers. */
export function ScoreField(props: ScoreFieldProps) {
  const t = useText()
  const name = () => t(`common.measure.${props.axis}`)
  const stop = () => props.score ?? 1
  return (
    <div
      class={styles.field}
      classList={{ [styles.active!]: props.isActive }}
      data-axis={props.axis}
      onFocusIn={() => props.onActivate()}
    >
      <p class={styles.name} aria-hidden="true">
        {name()}
      </p>
      <div
        class={styles.scores}
        role="radiogroup"
        aria-label={t('prioritise.estimate.group', name(), props.title)}
        tabIndex={-1}
        onKeyDown={focusBeside}
      >
        <For each={scores}>
          {(score) => (
            <button
              type="button"
              role="radio"
              class={`num ${styles.score}`}
              aria-checked={props.score === score}
              aria-label={scoreWord(t, props.axis, score)}
              tabIndex={stop() === score ? 0 : -1}
              onClick={() => props.onAnswer(score)}
            >
              {score}
            </button>
          )}
        </For>
      </div>
      <p class={styles.ends} aria-hidden="true">
        <span>{t(`prioritise.estimate.${props.axis}Low`)}</span>
        <span>{t(`prioritise.estimate.${props.axis}High`)}</span>
      </p>
    </div>
  )
}
