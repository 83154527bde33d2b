import { createUniqueId, For, Show } from 'solid-js'
import { drawMark } from '../../../shared/domain/map/draw/marks.ts'
import type { DrawNode } from '../../../shared/domain/map/draw/node.ts'
import { emotionColour, screenPalette } from '../../../shared/domain/map/draw/palette.ts'
import type { MarkBox } from '../../../shared/domain/map/layout/marks.ts'
import { mapWords } from '../../../shared/domain/map/words.ts'
import { useLanguage } from '../../i18n/i18n.tsx'
import { Drawn } from './Drawn.tsx'
import { phoneRuns, phoneSizes, type PhoneItem, type PhoneLayout } from './phoneLayout.ts'
import styles from './PhoneMap.module.css'

interface PhoneDrawingProps {
  readonly layout: PhoneLayout
  readonly showCustomers: boolean
  readonly isRevealed: boolean
  readonly selected: string | null
}

type Row = Extract<PhoneItem, { kind: 'touchpoint' }>

/** Band, curves, points and marks of the turned map; rows and words are HTML beside it. */
export function PhoneDrawing(props: PhoneDrawingProps) {
  const id = createUniqueId()
  const staff = () => phoneRuns(props.layout, ({ emotion }) => emotion)
  const customers = () =>
    props.showCustomers ? phoneRuns(props.layout, ({ customer }) => customer?.emotion ?? null) : []
  const rows = () =>
    props.layout.items.flatMap((item) => (item.kind === 'touchpoint' ? [item] : []))
  const neutral = () => props.layout.xOf(0)
  const vertical = (emotion: number) => `M${props.layout.xOf(emotion)} 0V${props.layout.height}`
  return (
    <svg
      class={styles.drawing}
      width={props.layout.width}
      height={props.layout.height}
      aria-hidden="true"
    >
      <defs>
        <clipPath id={`${id}-over`}>
          <rect x={neutral()} width={props.layout.width} height={props.layout.height} />
        </clipPath>
        <clipPath id={`${id}-under`}>
          <rect width={neutral()} height={props.layout.height} />
        </clipPath>
      </defs>
      <path class={styles.dotted} d={vertical(-1)} />
      <path class={styles.dotted} d={vertical(1)} />
      <For each={staff()}>
        {(run) => (
          <Show when={run.band !== ''}>
            <path class={styles.over} d={run.band} clip-path={`url(#${id}-over)`} />
            <path class={styles.under} d={run.band} clip-path={`url(#${id}-under)`} />
          </Show>
        )}
      </For>
      <path class={styles.neutral} d={vertical(0)} />
      <For each={customers()}>{(run) => <path class={styles.customers} d={run.curve} />}</For>
      <For each={staff()}>{(run) => <path class={styles.curve} d={run.curve} />}</For>
      <For each={rows()}>
        {(row) => (
          <Spot
            row={row}
            showCustomers={props.showCustomers}
            isRevealed={props.isRevealed}
            isSelected={row.touchpoint.id === props.selected}
            isOnRight={row.x > (props.layout.left + props.layout.right) / 2}
          />
        )}
      </For>
    </svg>
  )
}

interface SpotProps {
  readonly row: Row
  readonly showCustomers: boolean
  readonly isRevealed: boolean
  readonly isSelected: boolean
  /** Right of the middle its word stands left of it: on the right there are the gaps. */
  readonly isOnRight: boolean
}

/** Beside the point and its marks. */
function wordAt({ touchpoint, x }: Row, isPoint: boolean, isOnRight: boolean): number {
  if (!isPoint) return x - 10
  if (isOnRight) return x - (touchpoint.isPain ? 30 : 20)
  return x + (touchpoint.isGood ? 30 : 20)
}

function Spot(props: SpotProps) {
  const { language } = useLanguage()
  const y = () => props.row.y + phoneSizes.row / 2
  const customerX = () => (props.showCustomers ? props.row.customerX : null)
  const emotion = () => props.row.touchpoint.emotion
  const word = () => {
    const { reading } = emotion()
    if (reading === 'split') return mapWords(language()).split
    if (!props.isRevealed || reading === 'rated') return ''
    return mapWords(language())[reading]
  }
  const isPoint = () => emotion().mean !== null
  return (
    <>
      <Show when={customerX()}>
        {(x) => <circle class={styles.hollow} cx={x()} cy={y()} r="3.1" />}
      </Show>
      <Show when={props.isSelected}>
        <circle class={styles.ring} cx={props.row.x} cy={y()} r="15" />
      </Show>
      <Show
        when={isPoint()}
        fallback={<circle class={styles.unrated} cx={props.row.x} cy={y()} r="4" />}
      >
        <circle
          class={styles.point}
          cx={props.row.x}
          cy={y()}
          r="4.8"
          fill={screenPalette.colours[emotionColour(emotion().mean ?? 0)]}
        />
      </Show>
      <Drawn nodes={marksOf(props.row, y(), customerX())} />
      <Show when={word() !== ''}>
        <text
          class={styles.word}
          x={wordAt(props.row, isPoint(), props.isOnRight)}
          y={y() + 4}
          text-anchor={isPoint() && !props.isOnRight ? 'start' : 'end'}
        >
          {word()}
        </text>
      </Show>
    </>
  )
}

/** The desktop rule turned: pain 15 px left of the lower point, good practice 15 px right of the higher; the pennant still stands up. */
function marksOf({ touchpoint, x }: Row, y: number, customerX: number | null): readonly DrawNode[] {
  const lower = Math.min(x, customerX ?? x) - (touchpoint.isMoment ? 5 : 0)
  const higher = Math.max(x, customerX ?? x) + (touchpoint.isMoment ? 4 : 0)
  const marks: MarkBox[] = [
    ...(touchpoint.quickWins.length > 0 ? [{ kind: 'win', x, y, size: 0.9 } as const] : []),
    ...(touchpoint.isMoment ? [{ kind: 'truth', x, y, size: 0.95 } as const] : []),
    ...(touchpoint.isPain ? [{ kind: 'pain', x: lower - 15, y, size: 0.86 } as const] : []),
    ...(touchpoint.isGood ? [{ kind: 'good', x: higher + 15, y, size: 0.95 } as const] : []),
  ]
  return marks.flatMap((mark) => drawMark(mark, screenPalette))
}
