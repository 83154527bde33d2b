import { createEffect, createMemo, createSignal, on, Show } from 'solid-js'
import type { DrawNode } from '../../../shared/domain/map/draw/node.ts'
import { drawJourney } from '../../../shared/domain/map/draw/drawing.ts'
import { screenPalette } from '../../../shared/domain/map/draw/palette.ts'
import { headlineOf } from '../../../shared/domain/map/headline.ts'
import type { LaneId } from '../../../shared/domain/map/lanes.ts'
import { screenLook } from '../../../shared/domain/map/layout/look.ts'
import { mapWords } from '../../../shared/domain/map/words.ts'
import { useLangOf, useLanguage, useText } from '../../i18n/i18n.tsx'
import { createWidth } from '../../ui/createWidth.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { ColumnButtons } from './ColumnButtons.tsx'
import type { Layers, MapModel } from './createMap.ts'
import { Drawn } from './Drawn.tsx'
import styles from './MapBoard.module.css'
import { OverviewStrip } from './OverviewStrip.tsx'
import { touchpointBehind } from './touchpointBehind.ts'

interface MapBoardProps {
  readonly model: MapModel
  readonly layers: Layers
  readonly lanes: readonly LaneId[]
  readonly zoom: number
  readonly isFitted: boolean
}

/**
 * The drawn map. The columns scroll sideways when they need to, gutter and stage names stay; a click
 * or Enter on a column opens what is behind it, and the column stays in view beside it.
 */
export function MapBoard(props: MapBoardProps) {
  const t = useText()
  const { language } = useLanguage()
  const lang = useLangOf(() => props.model.data().about.language)
  let scroller!: HTMLDivElement
  const width = createWidth(() => scroller)
  const [scrolled, setScrolled] = createSignal(0)
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
  const bands = () => drawing().nodes.filter((node) => 'data-stage' in node.attrs)
  const sheet = () =>
    drawing().nodes.filter(({ attrs }) => !('data-gutter' in attrs) && !('data-stage' in attrs))
  const gutterWidth = () => drawing().geometry.columns.left - 11 * drawing().sheet.look.scale
  const bandHeight = () => drawing().geometry.bands.bottom
  const isWide = () => width() > 0 && drawing().width > width()
  const label = () =>
    t(
      'map.label',
      headlineOf(model().map(), mapWords(language())),
      t('common.count.touchpoints', model().map().touchpoints.length),
    )
  const pick = (node: DrawNode) => {
    const id = touchpointBehind(model().map(), node)
    if (id !== null) model().select(id)
  }
  createEffect(
    on([model().selected, width], ([selected]) => {
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
      <VisuallyHidden>{t('map.hint')}</VisuallyHidden>
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
        >
          <svg
            class={styles.bands}
            width={drawing().width}
            height={bandHeight()}
            style={{ 'margin-bottom': `${-bandHeight()}px` }}
            aria-hidden="true"
          >
            <Drawn nodes={bands()} lang={lang()} />
          </svg>
          <div
            class={styles.corner}
            style={{
              width: `${gutterWidth()}px`,
              height: `${bandHeight()}px`,
              'margin-bottom': `${-bandHeight()}px`,
            }}
          />
          <svg
            class={styles.gutter}
            width={gutterWidth()}
            height={drawing().height}
            aria-hidden="true"
          >
            <Drawn nodes={gutter()} />
          </svg>
          <ColumnButtons model={model()} drawing={drawing()} />
          <svg
            class={styles.drawing}
            width={drawing().width}
            height={drawing().height}
            role="img"
            aria-label={label()}
          >
            <Drawn nodes={sheet()} onPick={pick} lang={lang()} />
          </svg>
        </div>
      </div>
    </div>
  )
}
