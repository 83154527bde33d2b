import { For } from 'solid-js'
import type { Drawing } from '../../../shared/domain/map/draw/drawing.ts'
import { curveData } from '../../../shared/domain/map/draw/emotion.ts'
import type { Run } from '../../../shared/domain/map/layout/emotionLane.ts'
import { useText } from '../../i18n/i18n.tsx'
import styles from './OverviewStrip.module.css'

interface OverviewStripProps {
  readonly drawing: Drawing
  /** What of the sheet is in sight, in px of the sheet. */
  readonly view: { readonly from: number; readonly width: number }
  readonly onGo: (left: number) => void
}

const height = 24

/** The whole journey as a line of 24 px, with a frame around what is in sight. */
export function OverviewStrip(props: OverviewStripProps) {
  const t = useText()
  const scaleX = () => props.view.width / props.drawing.width
  const small = ({ points }: Run) => {
    const { top, height: lane } = props.drawing.geometry.emotion
    const at = points.map(({ x, y }) => ({
      x: x * scaleX(),
      y: ((y - top) / lane) * (height - 4) + 2,
    }))
    return curveData(at)
  }
  const go = (event: MouseEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect()
    props.onGo((event.clientX - box.left) / scaleX() - props.view.width / 2)
  }
  return (
    <div class={styles.strip} title={t('map.zoom.strip')} onClick={go} aria-hidden="true">
      <svg width={props.view.width} height={height}>
        <rect
          class={styles.frame}
          x={props.view.from * scaleX() + 1}
          y="1"
          width={Math.max(8, props.view.width * scaleX() - 2)}
          height={height - 2}
          rx="3"
        />
        <For each={props.drawing.geometry.columns.stages}>
          {(box) => (
            <path
              class={styles.stage}
              d={`M${box.x * scaleX()} 23H${(box.x + box.width) * scaleX()}`}
            />
          )}
        </For>
        <For each={props.drawing.geometry.runs}>
          {(run) => <path class={styles.curve} d={small(run)} />}
        </For>
      </svg>
    </div>
  )
}
