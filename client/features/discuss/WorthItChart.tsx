import { For } from 'solid-js'
import type { ImportancePerformance } from '../../../shared/domain/rating/importancePerformance.ts'
import type { WorthIt } from '../../../shared/domain/rating/worthIt.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import worth from './WorthIt.module.css'
import '../../ui/heat.css'

const width = 560
const height = 440
const edge = { left: 44, right: 16, top: 16, bottom: 40 }
const xOf = (experience: number): number =>
  edge.left + ((experience - 1) / 4) * (width - edge.left - edge.right)
const yOf = (expectation: number): number =>
  height - edge.bottom - ((expectation - 1) / 4) * (height - edge.top - edge.bottom)

interface WorthItChartProps {
  readonly chart: WorthIt
  readonly at: ImportancePerformance
  readonly placeOf: ReadonlyMap<string, number>
}

/** The four quadrants with stated lines; numbers are places in the journey, the lists beside name them. */
export function WorthItChart(props: WorthItChartProps) {
  const t = useText()
  const format = useFormat()
  const x = () => xOf(props.at.experience)
  const y = () => yOf(props.at.importance)
  const corners = () =>
    [
      { quadrant: 'concentrateHere', x: edge.left + 8, y: edge.top + 14, anchor: 'start' },
      { quadrant: 'keepUp', x: width - edge.right - 8, y: edge.top + 14, anchor: 'end' },
      { quadrant: 'lowPriority', x: edge.left + 8, y: height - edge.bottom - 8, anchor: 'start' },
      {
        quadrant: 'possibleOverkill',
        x: width - edge.right - 8,
        y: height - edge.bottom - 8,
        anchor: 'end',
      },
    ] as const
  return (
    <svg
      class={worth.chart}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('pictures.worth.chart', props.chart.placed.length)}
    >
      <rect
        class={worth.frame}
        x={edge.left}
        y={edge.top}
        width={width - edge.left - edge.right}
        height={height - edge.top - edge.bottom}
      />
      <For each={[1, 2, 3, 4, 5]}>
        {(step) => (
          <>
            <text class={worth.step} x={xOf(step)} y={height - edge.bottom + 15}>
              {format.number(step)}
            </text>
            <text class={worth.step} x={edge.left - 10} y={yOf(step) + 4}>
              {format.number(step)}
            </text>
          </>
        )}
      </For>
      <path class={worth.line} d={`M${x()} ${edge.top}V${height - edge.bottom}`} />
      <path class={worth.line} d={`M${edge.left} ${y()}H${width - edge.right}`} />
      <For each={corners()}>
        {(corner) => (
          <text class={worth.corner} x={corner.x} y={corner.y} text-anchor={corner.anchor}>
            {t(`pictures.worth.quadrant.${corner.quadrant}`)}
          </text>
        )}
      </For>
      <text class={worth.axis} x={width - edge.right} y={height - 6} text-anchor="end">
        {t('pictures.worth.across')}
      </text>
      <text class={worth.axis} x={-edge.top} y={12} text-anchor="end" transform="rotate(-90)">
        {t('pictures.worth.up')}
      </text>
      <For each={props.chart.placed}>
        {(one) => (
          <g class={worth.point} data-quadrant={one.quadrant}>
            <circle cx={xOf(one.experience)} cy={yOf(one.expectation)} r="10" />
            <text x={xOf(one.experience)} y={yOf(one.expectation) + 4}>
              {props.placeOf.get(one.id)}
            </text>
          </g>
        )}
      </For>
    </svg>
  )
}
