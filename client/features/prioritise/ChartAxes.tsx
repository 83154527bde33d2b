import { For } from 'solid-js'
import { thresholdAt, xOf, yOf } from '../../../shared/domain/priority/chart.ts'
import type { Plot } from '../../../shared/domain/priority/chartShapes.ts'
import { scores } from '../../../shared/domain/rating/rating.ts'
import { useText } from '../../i18n/i18n.tsx'
import type { QuadrantName } from './quadrantNames.ts'
import styles from './QuadrantChart.module.css'

interface ChartAxesProps {
  readonly plot: Plot
  readonly names: readonly QuadrantName[]
  readonly height: number
}

/** Axes with their direction, dotted thresholds, the four names; the field of quick wins is shaded. */
export function ChartAxes(props: ChartAxesProps) {
  const t = useText()
  const middle = () => thresholdAt(props.plot)
  const frame = () => {
    const { left, right, top, bottom } = props.plot
    return `M${left} ${top}V${bottom}H${right}`
  }
  const thresholds = () => {
    const { left, right, top, bottom } = props.plot
    return `M${middle().x} ${top}V${bottom}M${left} ${middle().y}H${right}`
  }
  return (
    <>
      <rect
        class={styles.wins}
        x={props.plot.left}
        y={props.plot.top}
        width={middle().x - props.plot.left}
        height={middle().y - props.plot.top}
      />
      <path class={styles.frame} d={frame()} />
      <path class={styles.threshold} d={thresholds()} />
      <For each={scores}>
        {(score) => (
          <>
            <text
              class={`num ${styles.tick}`}
              x={xOf(props.plot, score)}
              y={props.plot.bottom + 18}
              text-anchor="middle"
            >
              {score}
            </text>
            <text
              class={`num ${styles.tick}`}
              x={props.plot.left - 10}
              y={yOf(props.plot, score) + 4}
              text-anchor="end"
            >
              {score}
            </text>
          </>
        )}
      </For>
      <text class={styles.axis} x={props.plot.right} y={props.height - 6} text-anchor="end">
        {t('prioritise.chart.effort')}
      </text>
      <text class={styles.axis} transform={`translate(12 ${props.plot.bottom}) rotate(-90)`}>
        {t('prioritise.chart.impact')}
      </text>
      <For each={props.names}>
        {({ text, x, y, anchor }) => (
          <text class={styles.name} x={x} y={y} text-anchor={anchor}>
            {text}
          </text>
        )}
      </For>
    </>
  )
}
