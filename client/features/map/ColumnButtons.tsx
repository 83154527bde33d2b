import { For } from 'solid-js'
import type { Drawing } from '../../../shared/domain/map/draw/drawing.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import type { MapModel } from './createMap.ts'
import styles from './MapBoard.module.css'

/**
 * One button per column, from its title to the last lane, under the drawing: arrows go along the
 * journey, Enter or a click opens what is behind.
 */
export function ColumnButtons(props: { readonly model: MapModel; readonly drawing: Drawing }) {
  const t = useText()
  const lang = useLangOf(() => props.model.data().about.language)
  const around = () => t('map.list.open', '\n').split('\n')
  const columns = () => props.drawing.geometry.columns
  const tabStop = () => props.model.selected()?.id ?? props.model.map().touchpoints[0]?.id
  const move = (event: KeyboardEvent, by: 1 | -1) => {
    const row = (event.currentTarget as Element).parentElement!.children
    const at = [...row].indexOf(event.currentTarget as Element)
    const next = row[at + by]
    if (!(next instanceof HTMLElement)) return
    event.preventDefault()
    next.focus()
  }
  return (
    <div>
      <For each={props.model.map().touchpoints.map(({ id }) => id)}>
        {(id, i) => (
          <button
            type="button"
            class={styles.button}
            data-opens={id}
            tabIndex={id === tabStop() ? 0 : -1}
            aria-pressed={props.model.selected()?.id === id}
            style={{
              left: `${(columns().xs[i()] ?? 0) - (columns().widths[i()] ?? 0) / 2}px`,
              top: `${props.drawing.geometry.titleTop}px`,
              width: `${columns().widths[i()] ?? 0}px`,
              height: `${props.drawing.height - props.drawing.geometry.titleTop}px`,
            }}
            onClick={() => props.model.select(id)}
            onKeyDown={(event) => {
              if (event.key === 'ArrowRight') move(event, 1)
              if (event.key === 'ArrowLeft') move(event, -1)
            }}
          >
            <VisuallyHidden>
              {around()[0]}
              <span lang={lang()}>{props.model.map().touchpoints[i()]?.title}</span>
              {around()[1]}
            </VisuallyHidden>
          </button>
        )}
      </For>
    </div>
  )
}
