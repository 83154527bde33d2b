import { For, Match, Show, Switch } from 'solid-js'
import type { ChartMark as Mark } from '../../../shared/domain/priority/chart.ts'
import { lineHeight, type ChartLabel } from '../../../shared/domain/priority/chartLabels.ts'
import styles from './QuadrantChart.module.css'

interface ChartMarkProps {
  readonly mark: Mark
  /** Language of the titles where it is not that of the interface. */
  readonly lang: string | undefined
  readonly isSelected: boolean
  readonly onOpen: () => void
}

/** One initiative on the chart: its spread, its point in the shape of its quadrant, its words. */
export function ChartMark(props: ChartMarkProps) {
  const isDisputed = () => props.mark.camps.length > 0
  return (
    <g class={styles.mark} data-quadrant={props.mark.quadrant} onClick={() => props.onOpen()}>
      <Show when={props.mark.spread}>
        {(spread) => (
          <ellipse
            class={isDisputed() ? styles.dispute : styles.spread}
            cx={spread().x}
            cy={spread().y}
            rx={spread().rx}
            ry={spread().ry}
          />
        )}
      </Show>
      <Show when={props.isSelected}>
        <circle class={styles.ring} cx={props.mark.x} cy={props.mark.y} r="14" />
      </Show>
      <Show when={!isDisputed()} fallback={<Camps mark={props.mark} />}>
        <Point mark={props.mark} />
      </Show>
      <Label label={props.mark.label} lang={props.lang} />
    </g>
  )
}

/** Filled for high impact, hollow for low, half-filled on the line, with a pennant for a quick win. */
function Point(props: { readonly mark: Mark }) {
  const at = () => ({ cx: props.mark.x, cy: props.mark.y })
  return (
    <Switch fallback={<circle class={styles.solid} {...at()} r="6" />}>
      <Match when={props.mark.quadrant === 'quickWin'}>
        <path class={styles.staff} d={`M${props.mark.x} ${props.mark.y}v-22`} />
        <path class={styles.cloth} d={`M${props.mark.x} ${props.mark.y - 22}l13 4.6-13 4.6z`} />
        <circle class={styles.solid} {...at()} r="6" />
      </Match>
      <Match when={props.mark.quadrant === 'onTheLine'}>
        <circle class={styles.hollow} {...at()} r="6.5" />
        <path class={styles.solid} d={halfOf(props.mark)} />
      </Match>
      <Match when={props.mark.quadrant === 'fillIn' || props.mark.quadrant === 'thankless'}>
        <circle class={styles.hollow} {...at()} r="6" />
      </Match>
    </Switch>
  )
}

/** The left half where effort is on the line, else the upper one. */
function halfOf({ x, y, onLine }: Mark): string {
  return onLine.includes('effort')
    ? `M${x} ${y - 6.5}a6.5 6.5 0 0 0 0 13z`
    : `M${x - 6.5} ${y}a6.5 6.5 0 0 1 13 0z`
}

function Camps(props: { readonly mark: Mark }) {
  return (
    <For each={props.mark.camps}>
      {({ from, to }) => (
        <>
          <path class={styles.between} d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
          <circle class={styles.solid} cx={from.x} cy={from.y} r="4.5" />
          <circle class={styles.solid} cx={to.x} cy={to.y} r="4.5" />
        </>
      )}
    </For>
  )
}

function Label(props: { readonly label: ChartLabel; readonly lang: string | undefined }) {
  return (
    <>
      <For each={props.label.lines}>
        {(line, i) => (
          <text
            class={styles.label}
            lang={props.label.kind === 'title' ? props.lang : undefined}
            x={props.label.x}
            y={props.label.y + i() * lineHeight}
            text-anchor={props.label.anchor}
          >
            {line}
          </text>
        )}
      </For>
      <Show when={props.label.note !== ''}>
        <text
          class={styles.note}
          x={props.label.x}
          y={props.label.y + props.label.lines.length * lineHeight}
          text-anchor={props.label.anchor}
        >
          {props.label.note}
        </text>
      </Show>
    </>
  )
}
