import { createEffect, createMemo, createSignal, For, on, Show } from 'solid-js'
import { drawJourney } from '../../../shared/domain/map/draw/drawing.ts'
import { screenPalette } from '../../../shared/domain/map/draw/palette.ts'
import { headlineOf } from '../../../shared/domain/map/headline.ts'
import type { LaneId } from '../../../shared/domain/map/lanes.ts'
import { screenLook } from '../../../shared/domain/map/layout/look.ts'
import { mapWords } from '../../../shared/domain/map/words.ts'
import { useLanguage, useText } from '../../i18n/i18n.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { columnAt, touchpointBehind } from './columnAt.ts'
import type { Layers, MapModel } from './createMap.ts'
import { Drawn } from './Drawn.tsx'
import styles from './MapBoard.module.css'
import { OverviewStrip } from './OverviewStrip.tsx'
import { useWidth } from './useWidth.ts'

interface MapBoardProps {
  readonly model: MapModel
  readonly layers: Layers
  readonly lanes: readonly LaneId[]
  readonly zoom: number
  readonly isFitted: boolean
}

/**
 * The drawn map. The columns scroll sideways when they need to, the gutter stays; a click or Enter on
 * a column opens what is behind it.
 */
export function MapBoard(props: MapBoardProps) {
  const t = useText()
  const { language } = useLanguage()
  let scroller!: HTMLDivElement
  const width = useWidth(() => scroller)
  const [scrolled, setScrolled] = createSignal(0)
  const [hovered, setHovered] = createSignal<number | null>(null)
  const model = () => props.model
  const drawing = createMemo(() => {
    const fit = props.isFitted ? ('overview' as const) : ('scroll' as const)
    return drawJourney(model().map(), {
      width: Math.max(320, width() - 44),
      look: { ...screenLook, scale: props.isFitted ? 1 : props.zoom, fit },
      language: language(),
      lanes: props.lanes,
      palette: screenPalette,
      showCustomers: props.layers === 'both',
      selected: model().selected()?.id ?? null,
    })
  })
  const gutter = () => drawing().nodes.filter((node) => 'data-gutter' in node.attrs)
  const sheet = () => drawing().nodes.filter((node) => !('data-gutter' in node.attrs))
  const gutterWidth = () => drawing().geometry.columns.left - 11 * drawing().sheet.look.scale
  const isWide = () => width() > 0 && drawing().width > width()
  const label = () =>
    t(
      'map.label',
      headlineOf(model().map(), mapWords(language())),
      t('common.count.touchpoints', model().map().touchpoints.length),
    )
  const place = (event: MouseEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect()
    return columnAt(drawing().geometry, { x: event.clientX - box.left, y: event.clientY - box.top })
  }
  const open = (event: MouseEvent) => {
    const map = model().map()
    const id = touchpointBehind(map, event.target) ?? map.touchpoints[place(event) ?? -1]?.id
    if (id !== undefined) model().select(id)
  }
  createEffect(
    on(model().selected, (selected) => {
      const at = model()
        .map()
        .touchpoints.findIndex(({ id }) => id === selected?.id)
      const x = drawing().geometry.columns.xs[at]
      if (x === undefined) return
      const view = { from: scroller.scrollLeft + gutterWidth(), to: scroller.scrollLeft + width() }
      if (x < view.from + 40 || x > view.to - 40) scroller.scrollLeft = x - width() / 2
    }),
  )
  return (
    <div class={styles.board}>
      <Show when={isWide()}>
        <OverviewStrip
          drawing={drawing()}
          view={{ from: scrolled(), width: width() }}
          onGo={(left) => (scroller.scrollLeft = left)}
        />
      </Show>
      <div
        class={styles.scroller}
        ref={scroller}
        onScroll={() => setScrolled(scroller.scrollLeft)}
        tabIndex={-1}
      >
        <div
          class={styles.sheet}
          style={{ width: `${drawing().width}px`, height: `${drawing().height}px` }}
          onClick={open}
          onPointerMove={(event) => setHovered(place(event))}
          onPointerLeave={() => setHovered(null)}
        >
          <svg
            class={styles.gutter}
            width={gutterWidth()}
            height={drawing().height}
            aria-hidden="true"
          >
            <Drawn nodes={gutter()} />
          </svg>
          <Column drawing={drawing()} at={hovered()} />
          <svg
            class={styles.drawing}
            width={drawing().width}
            height={drawing().height}
            role="img"
            aria-label={label()}
          >
            <Drawn nodes={sheet()} />
          </svg>
          <ColumnButtons model={model()} drawing={drawing()} />
        </div>
      </div>
      <VisuallyHidden>{t('map.hint')}</VisuallyHidden>
    </div>
  )
}

type Drawing = ReturnType<typeof drawJourney>

/** A quiet column under the pointer. */
function Column(props: { readonly drawing: Drawing; readonly at: number | null }) {
  const left = (at: number) =>
    props.drawing.geometry.columns.xs[at]! - props.drawing.geometry.columns.widths[at]! / 2
  return (
    <Show when={props.at !== null && props.at < props.drawing.geometry.columns.xs.length}>
      <div
        class={styles.hovered}
        style={{
          left: `${left(props.at!)}px`,
          top: `${props.drawing.geometry.titleTop}px`,
          width: `${props.drawing.geometry.columns.widths[props.at!]}px`,
        }}
      />
    </Show>
  )
}

/** One button per column for the keyboard and for screen readers; the pointer uses the drawing. */
function ColumnButtons(props: { readonly model: MapModel; readonly drawing: Drawing }) {
  const t = useText()
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
    <div class={styles.buttons}>
      <For each={props.model.map().touchpoints.map(({ id }) => id)}>
        {(id, i) => (
          <button
            type="button"
            class={styles.button}
            tabIndex={id === tabStop() ? 0 : -1}
            aria-pressed={props.model.selected()?.id === id}
            aria-label={t('map.list.open', props.model.map().touchpoints[i()]?.title ?? '')}
            style={{
              left: `${(columns().xs[i()] ?? 0) - (columns().widths[i()] ?? 0) / 2}px`,
              top: `${props.drawing.geometry.titleTop}px`,
              width: `${columns().widths[i()] ?? 0}px`,
              height: `${props.drawing.geometry.lanesTop - props.drawing.geometry.titleTop}px`,
            }}
            onClick={(event) => {
              event.stopPropagation()
              props.model.select(id)
            }}
            onKeyDown={(event) => {
              if (event.key === 'ArrowRight') move(event, 1)
              if (event.key === 'ArrowLeft') move(event, -1)
            }}
          />
        )}
      </For>
    </div>
  )
}
