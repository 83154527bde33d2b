import { Show } from 'solid-js'
import type { EstimateTally } from '../../../shared/domain/rating/tally.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { proxiedWords } from '../../i18n/proxiedWords.ts'
import styles from './Figures.module.css'

interface FiguresProps {
  readonly tally: EstimateTally | null
  readonly dots: number
}

/** Mean impact, mean effort and dots; the number of estimates stands in the title of each. */
export function Figures(props: FiguresProps) {
  const t = useText()
  const format = useFormat()
  const mean = (axis: 'impact' | 'effort') => {
    const value = props.tally?.[axis].mean ?? null
    return value === null ? '–' : format.number(value, 1)
  }
  const from = () =>
    [t('prioritise.list.from', props.tally?.n ?? 0), proxiedWords(t, props.tally)]
      .filter(Boolean)
      .join(', ')
  return (
    <dl class={`num ${styles.figures}`}>
      <Show when={props.tally?.impact.mean !== null && props.tally !== null}>
        <div title={from()}>
          <dt>{t('common.measure.impact')}</dt>
          <dd>{mean('impact')}</dd>
        </div>
        <div title={from()}>
          <dt>{t('common.measure.effort')}</dt>
          <dd>{mean('effort')}</dd>
        </div>
      </Show>
      <div>
        <dt>{t('prioritise.list.dots')}</dt>
        <dd>{props.dots}</dd>
      </div>
    </dl>
  )
}
