import { createMemo, For, Show } from 'solid-js'
import { measureByTable } from '../../../shared/domain/map/layout/measure.ts'
import { layoutChart, plotOf } from '../../../shared/domain/priority/chart.ts'
import { useFormat, useLangOf, useText } from '../../i18n/i18n.tsx'
import { MethodLink } from '../../i18n/MethodLink.tsx'
import { createWidth } from '../../ui/createWidth.ts'
import { ChartAxes } from './ChartAxes.tsx'
import { chartItems } from './chartItems.ts'
import { ChartMark } from './ChartMark.tsx'
import { quadrantNames } from './quadrantNames.ts'
import styles from './QuadrantChart.module.css'
import { usePrioritise } from './prioritiseContext.tsx'

/** Heading, sentence and bars above and below the chart, px. */
const besides = 330

/** Height of a chart that is seen at once where the window allows it, px. */
function heightFor(width: number, windowHeight: number): number {
  return Math.round(Math.max(340, Math.min(620, width * 0.74, windowHeight - besides)))
}

/** Effort to the right, impact upwards, one mark per initiative; a press on a mark opens it in the list. */
export function QuadrantChart() {
  const model = usePrioritise()
  const t = useText()
  const lang = useLangOf(() => model.workshop.about.language)
  const format = useFormat()
  let place!: HTMLDivElement
  const width = createWidth(() => place)
  const height = () => heightFor(width(), window.innerHeight)
  const plot = createMemo(() => plotOf(width(), height()))
  const names = createMemo(() => quadrantNames(plot(), t))
  const marks = createMemo(() => {
    if (width() === 0) return []
    const items = chartItems(model.ranked(), model.tallyOf, { t, format })
    const keepFree = names().map(({ box }) => box)
    return layoutChart(items, plot(), { measure: measureByTable, keepFree })
  })
  const open = (id: string) => {
    model.select(id)
    const row = [...document.querySelectorAll<HTMLElement>('[data-row]')].find(
      (one) => one.dataset.row === id,
    )
    row?.scrollIntoView?.({ block: 'nearest' })
  }
  return (
    <figure class={styles.figure}>
      <div class={styles.place} ref={place}>
        <Show when={width() > 0}>
          <svg
            class={styles.chart}
            width={width()}
            height={height()}
            viewBox={`0 0 ${width()} ${height()}`}
            role="img"
            aria-label={t('prioritise.chart.label', marks().length)}
          >
            <ChartAxes plot={plot()} names={names()} height={height()} />
            <g class={styles.marks}>
              <For each={marks()}>
                {(mark) => (
                  <ChartMark
                    mark={mark}
                    lang={lang()}
                    isSelected={model.selected() === mark.id}
                    onOpen={() => open(mark.id)}
                  />
                )}
              </For>
            </g>
          </svg>
        </Show>
      </div>
      <figcaption class="meta">
        {t('prioritise.chart.threshold')}{' '}
        <Show when={marks().some(({ label }) => label.kind === 'short')}>
          {t('prioritise.chart.short')}
        </Show>{' '}
        <MethodLink figure="impactEffort" />
      </figcaption>
    </figure>
  )
}
