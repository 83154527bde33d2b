import { createEffect, For, on, onCleanup, Show } from 'solid-js'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import styles from './Board.module.css'
import { useCollect } from './collectContext.tsx'
import { HomelessNotes } from './HomelessNotes.tsx'
import { bringIntoView } from './focusNote.ts'
import { NoNotes } from './NoNotes.tsx'
import { QuickAdd } from './QuickAdd.tsx'
import { StageNotes } from './StageNotes.tsx'

/** The stages side by side, each with its quick-add; scrolls sideways where columns would get too narrow. */
export function Board() {
  const collect = useCollect()
  const t = useText()
  const lang = useLangOf(() => collect.workshop.about.language)
  let board!: HTMLDivElement
  createEffect(() => {
    const drag = collect.pointerDrag()
    if (drag) onCleanup(drag.scrollWhileDragging(board))
  })

  // The panel takes its width from the board: what it tells about stays wholly in view.
  createEffect(
    on(collect.selected, (id) => {
      if (id === null) return
      const frame = requestAnimationFrame(() => bringIntoView(id))
      onCleanup(() => cancelAnimationFrame(frame))
    }),
  )

  return (
    <div
      ref={board}
      class={styles.board}
      data-cursors="collect"
      onPointerMove={() => collect.touch()}
      onPointerDown={() => collect.touch()}
    >
      <Show when={collect.canEdit()}>
        <VisuallyHidden>
          <p>{t('collect.noteHint')}</p>
        </VisuallyHidden>
      </Show>
      <For each={collect.workshop.stages()}>
        {(stage, index) => (
          <section class={styles.column} aria-labelledby={`stage-${stage.id}`}>
            <div class={styles.head}>
              <header class={styles.header}>
                <h2 class={`voice ${styles.name}`} id={`stage-${stage.id}`}>
                  <span lang={lang()}>{stage.name}</span>
                  <VisuallyHidden>, </VisuallyHidden>
                  <span class={`num ${styles.count}`}>{collect.countOf(stage.id)}</span>
                </h2>
                <Show when={stage.subtitle !== ''}>
                  <p class={`says ${styles.says}`} lang={lang()}>
                    {t('collect.quoted', stage.subtitle)}
                  </p>
                </Show>
              </header>
              <Show when={collect.adding.state(stage.id) !== 'none'}>
                <QuickAdd stage={stage.id} stageName={stage.name} />
              </Show>
            </div>
            <Show when={index() === 0 && collect.isEmpty()}>
              <div class={styles.empty}>
                <NoNotes />
              </div>
            </Show>
            <StageNotes stage={stage.id} label={stage.name} />
          </section>
        )}
      </For>
      <HomelessNotes />
    </div>
  )
}
