import { createMemo, For } from 'solid-js'
import type { BeforeAfter } from '../../../shared/domain/rating/beforeAfter.ts'
import type { HeatMeasure } from '../../../shared/domain/rating/heatmap.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import rounds from './BeforeAfter.module.css'

const width = 300
const height = 380
const left = 70
const right = width - 70
const top = 40
const bottom = height - 16

const reachOf: Readonly<Record<HeatMeasure, readonly [number, number]>> = {
  expectation: [1, 5],
  experience: [1, 5],
  emotion: [-2, 2],
  gap: [-4, 4],
}

interface SlopesProps {
  readonly rows: readonly BeforeAfter[]
  readonly measure: HeatMeasure
  /** Names of the two rounds. */
  readonly before: string
  readonly after: string
}

/** A line a touchpoint, ring before and dot after; coloured from half a step on. The table beside names them. */
export function Slopes(props: SlopesProps) {
  const t = useText()
  const format = useFormat()
  const yOf = (value: number): number => {
    const [low, high] = reachOf[props.measure]
    return bottom - ((value - low) / (high - low)) * (bottom - top)
  }
  const drawn = createMemo(() =>
    props.rows.flatMap((row) =>
      row.before === null || row.after === null
        ? []
        : [{ row, from: yOf(row.before), to: yOf(row.after) }],
    ),
  )
  const steps = () => {
    const [low, high] = reachOf[props.measure]
    return Array.from({ length: high - low + 1 }, (_, i) => low + i)
  }
  const stepWord = (step: number): string =>
    reachOf[props.measure][0] < 0 ? format.signed(step, 0) : format.number(step)
  return (
    <svg
      class={rounds.slopes}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('pictures.rounds.chart', drawn().length, props.before, props.after)}
    >
      <text class={rounds.head} x={left} y="18">
        {props.before}
      </text>
      <text class={rounds.head} x={right} y="18">
        {props.after}
      </text>
      <path class={rounds.axis} d={`M${left} ${top}V${bottom}M${right} ${top}V${bottom}`} />
      <For each={steps()}>
        {(step) => (
          <text class={rounds.step} x={left - 14} y={yOf(step) + 4}>
            {stepWord(step)}
          </text>
        )}
      </For>
      <For each={drawn()}>
        {({ row, from, to }) => (
          <g class={rounds.slope} data-verdict={row.verdict}>
            <path d={`M${left} ${from}L${right} ${to}`} />
            <circle class={rounds.ring} cx={left} cy={from} r="4.5" />
            <circle class={rounds.dot} cx={right} cy={to} r="4.5" />
          </g>
        )}
      </For>
    </svg>
  )
}
