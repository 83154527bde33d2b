import type { LucideProps } from 'lucide-solid'
import { createEffect, Show, type Component } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import styles from './Icon.module.css'
import { drawings, type Drawing, type DrawingName } from './icons/drawings.ts'
import type { GeneralIconName } from './icons/general.ts'
import { laterIcons, loadLaterIcons } from './icons/later.ts'
import type { LaterDrawingName } from './icons/laterDrawings.ts'

export type IconName = DrawingName | LaterDrawingName | GeneralIconName

export interface IconProps {
  readonly name: IconName
  /** Pixels; 16 unless told otherwise (14 inside notes and chips, 20 in banners). */
  readonly size?: number
}

/** A sign beside its word: decorative, hidden from screen readers. Takes the colour of the text. */
export function Icon(props: IconProps) {
  const drawing = (): Drawing | undefined =>
    drawingIn(drawings, props.name) ?? drawingIn(laterIcons()?.laterDrawings, props.name)
  const general = () =>
    laterIcons()?.generalIcons[props.name as GeneralIconName] as Component<LucideProps> | undefined
  createEffect(() => {
    if (!drawing() && !general()) void loadLaterIcons()
  })
  return (
    <Show
      when={general()}
      fallback={
        // Without a drawing it holds the place of one that is on its way.
        <svg
          class={styles.icon}
          width={props.size ?? 16}
          height={props.size ?? 16}
          viewBox="0 0 16 16"
          aria-hidden="true"
        >
          <Show when={drawing()}>
            {(own) => (
              <>
                <path d={own().d} stroke-dasharray={own().dash} stroke-width={own().width ?? 1.5} />
                <Show when={own().solid}>{(d) => <path d={d()} />}</Show>
                <Show when={own().disc}>
                  {(d) => <path d={d()} fill="currentColor" stroke="none" />}
                </Show>
              </>
            )}
          </Show>
        </svg>
      }
    >
      {(component) => (
        <Dynamic
          component={component()}
          class={styles.icon ?? ''}
          size={props.size ?? 16}
          strokeWidth={1.5}
          absoluteStrokeWidth
          aria-hidden="true"
        />
      )}
    </Show>
  )
}

const drawingIn = (
  some: Readonly<Record<string, Drawing>> | undefined,
  name: IconName,
): Drawing | undefined => some?.[name]
