import { createUniqueId, For, Show } from 'solid-js'
import { drawMark } from '../../../shared/domain/map/draw/marks.ts'
import { emotionColour, screenPalette } from '../../../shared/domain/map/draw/palette.ts'
import { mapWords } from '../../../shared/domain/map/words.ts'
import { useLanguage } from '../../i18n/i18n.tsx'
import { Drawn } from './Drawn.tsx'
import { phoneRuns, phoneSizes, type PhoneItem, type PhoneLayout } from './phoneLayout.ts'
import { phoneMarks } from './phoneMarks.ts'
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
            right={props.layout.right}
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
  /** End of the scale in px. */
  readonly right: number
  /** Right of the middle its word stands left of it: on the right there are the gaps. */
  readonly isOnRight: boolean
}

/** Beside the point and its marks. */
function wordAt(
  { touchpoint, x }: Row,
  at: { isPoint: boolean; isOnRight: boolean; onLeft: number },
): number {
  if (!at.isPoint) return x - 10
  if (at.isOnRight) return x - (at.onLeft > 0 ? 15 + 15 * at.onLeft : 20)
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
  const marks = () => phoneMarks(props.row, { y: y(), customerX: customerX(), right: props.right })
  /** Marks on the left of the point, where its word would stand. */
  const onLeft = () => marks().filter((mark) => mark.x < props.row.x).length
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
      <Drawn nodes={marks().flatMap((mark) => drawMark(mark, screenPalette))} />
      <Show when={word() !== ''}>
        <text
          class={styles.word}
          x={wordAt(props.row, {
            isPoint: isPoint(),
            isOnRight: props.isOnRight,
            onLeft: onLeft(),
          })}
          y={y() + 4}
          text-anchor={isPoint() && !props.isOnRight ? 'start' : 'end'}
        >
          {word()}
        </text>
      </Show>
    </>
  )
}
