import { createMemo, For, Show } from 'solid-js'
import type { ImportancePerformance } from '../../../shared/domain/rating/importancePerformance.ts'
import type { WorthIt } from '../../../shared/domain/rating/worthIt.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { createMedia, phone } from '../../ui/createMedia.ts'
import { spreadDiscs } from './spreadDiscs.ts'
import worth from './WorthIt.module.css'
import '../../ui/heat.css'

const width = 560
const height = 480
const edge = { left: 44, right: 16, top: 26, bottom: 62 }
/** On a phone the drawing has two thirds of its size: a disc of 14 holds a number that can be read. */
const radii = { wide: 10, phone: 14 } as const
/** The ends of the scales keep clear of the frame, so that a disc there is whole. */
const inset = radii.phone + 4
const plot = {
  left: edge.left + inset,
  right: width - edge.right - inset,
  top: edge.top + inset,
  bottom: height - edge.bottom - inset,
}
const xOf = (experience: number): number =>
  plot.left + ((experience - 1) / 4) * (plot.right - plot.left)
const yOf = (expectation: number): number =>
  plot.bottom - ((expectation - 1) / 4) * (plot.bottom - plot.top)

interface WorthItChartProps {
  readonly chart: WorthIt
  readonly at: ImportancePerformance
  readonly placeOf: ReadonlyMap<string, number>
}

/**
 * The four quadrants with stated lines; numbers are places in the journey, the lists beside name them.
 * The names of the quadrants stand outside the frame, where no number comes; discs that would cover
 * each other move apart and a line leads to where they belong.
 */
export function WorthItChart(props: WorthItChartProps) {
  const t = useText()
  const format = useFormat()
  const isPhone = createMedia(phone)
  const radius = () => radii[isPhone() ? 'phone' : 'wide']
  const x = () => xOf(props.at.experience)
  const y = () => yOf(props.at.importance)
  const corners = () =>
    [
      { quadrant: 'concentrateHere', x: edge.left, y: edge.top - 9, anchor: 'start' },
      { quadrant: 'keepUp', x: width - edge.right, y: edge.top - 9, anchor: 'end' },
      { quadrant: 'lowPriority', x: edge.left, y: height - edge.bottom + 35, anchor: 'start' },
      {
        quadrant: 'possibleOverkill',
        x: width - edge.right,
        y: height - edge.bottom + 35,
        anchor: 'end',
      },
    ] as const
  const discs = createMemo(() => {
    const { placed } = props.chart
    const places = placed.map((one) => ({ x: xOf(one.experience), y: yOf(one.expectation) }))
    const free = spreadDiscs(places, { ...plot, apart: 2 * radius() + 3 })
    return placed.map((one, i) => ({ one, at: places[i]!, disc: free[i]! }))
  })
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
      <text class={worth.axis} x={width - edge.right} y={height - 4} text-anchor="end">
        {t('pictures.worth.across')}
      </text>
      <text class={worth.axis} x={-edge.top} y={12} text-anchor="end" transform="rotate(-90)">
        {t('pictures.worth.up')}
      </text>
      <For each={discs()}>
        {({ at, disc }) => (
          <Show when={Math.hypot(disc.x - at.x, disc.y - at.y) > 1}>
            <path class={worth.leader} d={`M${at.x} ${at.y}L${disc.x} ${disc.y}`} />
            <circle class={worth.spot} cx={at.x} cy={at.y} r="2" />
          </Show>
        )}
      </For>
      <For each={discs()}>
        {({ one, disc }) => (
          <g class={worth.point} data-quadrant={one.quadrant}>
            <circle cx={disc.x} cy={disc.y} r={radius()} />
            <text x={disc.x} y={disc.y + radius() * 0.4}>
              {props.placeOf.get(one.id)}
            </text>
          </g>
        )}
      </For>
    </svg>
  )
}
