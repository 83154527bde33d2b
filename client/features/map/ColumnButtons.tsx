import { For, Show } from 'solid-js'
import type { Drawing } from '../../../shared/domain/map/draw/drawing.ts'
import { mapWords } from '../../../shared/domain/map/words.ts'
import { useLangOf, useLanguage, useText } from '../../i18n/i18n.tsx'
import { Quoted } from '../../ui/Quoted.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import type { MapModel } from './createMap.ts'
import { createTouchpointWords } from './createTouchpointWords.ts'
import styles from './MapBoard.module.css'

/**
 * One button per column, from its title to the last lane, under the drawing: arrows go along the
 * journey, Enter or a click opens what is behind. For who does not see it they stand under their stages and say
 * what is drawn.
 */
export function ColumnButtons(props: { readonly model: MapModel; readonly drawing: Drawing }) {
  const t = useText()
  const lang = useLangOf(() => props.model.data().about.language)
  const { language } = useLanguage()
  const words = createTouchpointWords(props.model)
  const columns = () => props.drawing.geometry.columns
  const tabStop = () => props.model.selected()?.id ?? props.model.map().touchpoints[0]?.id
  let columnsOf!: HTMLDivElement
  const stages = () => props.model.map().stages.filter((stage) => stage.touchpoints.length > 0)
  const at = (id: string) => props.model.map().touchpoints.findIndex((one) => one.id === id)
  const move = (event: KeyboardEvent, by: 1 | -1) => {
    const all = [...columnsOf.querySelectorAll<HTMLElement>('[data-opens]')]
    const next = all[all.indexOf(event.currentTarget as HTMLElement) + by]
    if (next === undefined) return
    event.preventDefault()
    next.focus()
  }
  return (
    <div ref={columnsOf}>
      <For each={stages().map(({ id }) => id)}>
        {(stageId, i) => (
          <div role="group" aria-labelledby={`map-stage-${stageId}`}>
            <VisuallyHidden>
              <h2 id={`map-stage-${stageId}`} lang={stageId === '' ? undefined : lang()}>
                {nameOf(i())}
              </h2>
            </VisuallyHidden>
            <For each={stages()[i()]?.touchpoints.map(({ id }) => id)}>
              {(id) => <Column id={id} stage={nameOf(i())} isPlaced={stageId !== ''} />}
            </For>
          </div>
        )}
      </For>
    </div>
  )

  function nameOf(stage: number): string {
    const { id = '', name = '' } = stages()[stage] ?? {}
    return id === '' ? mapWords(language()).unplaced : name
  }

  function Column(column: {
    readonly id: string
    readonly stage: string
    /** Whether its stage is one that people named. */
    readonly isPlaced: boolean
  }) {
    const touchpoint = () => props.model.map().touchpoints[at(column.id)]
    const width = () => columns().widths[at(column.id)] ?? 0
    return (
      // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- reason: its words stand hidden inside
      <button
        type="button"
        class={styles.button}
        data-opens={column.id}
        tabIndex={column.id === tabStop() ? 0 : -1}
        aria-current={props.model.selected()?.id === column.id ? 'true' : undefined}
        // oxlint-disable-next-line jsx-a11y/role-supports-aria-props -- reason: ARIA 1.3 allows it everywhere
        aria-description={t('map.list.opens')}
        style={{
          left: `${(columns().xs[at(column.id)] ?? 0) - width() / 2}px`,
          top: `${props.drawing.geometry.titleTop}px`,
          width: `${width()}px`,
          height: `${props.drawing.height - props.drawing.geometry.titleTop}px`,
        }}
        onClick={() => props.model.select(column.id)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowRight') move(event, 1)
          if (event.key === 'ArrowLeft') move(event, -1)
        }}
      >
        <VisuallyHidden>
          <span lang={lang()}>{touchpoint()?.title}</span>
          <Show when={touchpoint()}>
            {(one) => (
              <Quoted
                words={column.stage}
                lang={column.isPlaced ? lang() : undefined}
                say={(stage) => `, ${words.line(one(), stage)}`}
              />
            )}
          </Show>
        </VisuallyHidden>
      </button>
    )
  }
}
