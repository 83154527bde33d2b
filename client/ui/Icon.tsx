import type { LucideProps } from 'lucide-solid'
import { Show, type Component } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import styles from './Icon.module.css'
import { drawings, type Drawing, type DrawingName } from './icons/drawings.ts'
import { generalIcons, type GeneralIconName } from './icons/general.ts'

export type IconName = DrawingName | GeneralIconName

export interface IconProps {
  readonly name: IconName
  /** Pixels; 16 unless told otherwise (14 inside notes and chips, 20 in banners). */
  readonly size?: number
}

/** A sign beside its word: decorative, hidden from screen readers. Takes the colour of the text. */
export function Icon(props: IconProps) {
  const drawing = (): Drawing | undefined => (drawings as Record<string, Drawing>)[props.name]
  return (
    <Show
      when={drawing()}
      fallback={
        <Dynamic
          component={generalIcons[props.name as GeneralIconName] as Component<LucideProps>}
          class={styles.icon ?? ''}
          size={props.size ?? 16}
          strokeWidth={1.5}
          absoluteStrokeWidth
          aria-hidden="true"
        />
      }
    >
      {(own) => (
        <svg
          class={styles.icon}
          width={props.size ?? 16}
          height={props.size ?? 16}
          viewBox="0 0 16 16"
          aria-hidden="true"
        >
          <path d={own().d} stroke-dasharray={own().dash} stroke-width={own().width ?? 1.5} />
          <Show when={own().solid}>{(d) => <path d={d()} />}</Show>
          <Show when={own().disc}>{(d) => <path d={d()} fill="currentColor" stroke="none" />}</Show>
        </svg>
      )}
    </Show>
  )
}
