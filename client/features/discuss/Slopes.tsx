import { createMemo, For } from 'solid-js'
import type { BeforeAfter } from '../../../shared/domain/rating/beforeAfter.ts'
import type { HeatMeasure } from '../../../shared/domain/rating/heatmap.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import rounds from './BeforeAfter.module.css'
import { createFigures } from './createFigures.ts'
import { slopeLabels } from './slopeLabels.ts'

const width = 360
const height = 440
const left = 118
const right = width - 100
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

/** Longer names of rounds stand whole above the drawing. */
const longestHead = 17

/**
 * A line a touchpoint, ring before and dot after; coloured from half a step on. Values and people are written where
 * they have room, clear changes first; the table beside names all of them.
 */
export function Slopes(props: SlopesProps) {
  const t = useText()
  const format = useFormat()
  const figures = createFigures()
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
  const valueOf = (value: number, n: number): string => {
    const isSigned = reachOf[props.measure][0] < 0
    const mean = isSigned ? figures.signed(value) : figures.mean(value)
    return t('pictures.rounds.withN', mean, format.number(n))
  }
  const labels = createMemo(() => {
    const ends = drawn().map(({ row, from, to }) => {
      const isClear = row.verdict === 'up' || row.verdict === 'down'
      return {
        before: { y: from, isClear, text: valueOf(row.before ?? 0, row.beforeN) },
        after: { y: to, isClear, text: valueOf(row.after ?? 0, row.afterN) },
      }
    })
    return {
      before: slopeLabels(ends.map(({ before }) => before)),
      after: slopeLabels(ends.map(({ after }) => after)),
    }
  })
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
        {shortened(props.before)}
      </text>
      <text class={rounds.head} x={right} y="18">
        {shortened(props.after)}
      </text>
      <path class={rounds.axis} d={`M${left} ${top}V${bottom}M${right} ${top}V${bottom}`} />
      <For each={steps()}>
        {(step) => (
          <text class={rounds.step} x={14} y={yOf(step) + 4}>
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
      <For each={labels().before}>
        {({ at, text, isClear }) => (
          <text class={rounds.value} data-clear={isClear} data-end="before" x={left - 9} y={at + 4}>
            {text}
          </text>
        )}
      </For>
      <For each={labels().after}>
        {({ at, text, isClear }) => (
          <text class={rounds.value} data-clear={isClear} data-end="after" x={right + 9} y={at + 4}>
            {text}
          </text>
        )}
      </For>
    </svg>
  )
}

function shortened(name: string): string {
  const letters = [...name]
  return letters.length > longestHead ? `${letters.slice(0, longestHead - 1).join('')}…` : name
}
