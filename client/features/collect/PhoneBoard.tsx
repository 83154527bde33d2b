import { createEffect, createSignal, For, on, onMount, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { useCollect } from './collectContext.tsx'
import { HomelessNotes } from './HomelessNotes.tsx'
import { NoNotes } from './NoNotes.tsx'
import styles from './PhoneBoard.module.css'
import { phoneField, PhoneQuickAdd } from './PhoneQuickAdd.tsx'
import { PhoneStageLine } from './PhoneStageLine.tsx'
import { StageNotes } from './StageNotes.tsx'
import { createWriting } from './createWriting.ts'

/** One stage at a time; a swipe turns to the next one, the quick-add stays at the thumb. */
export function PhoneBoard() {
  const collect = useCollect()
  const t = useText()
  const stages = () => collect.workshop.stages()
  const kept = `touchline:collectStage:${collect.workshop.id}`
  const [at, setAt] = createSignal(
    Math.max(
      0,
      stages().findIndex(({ id }) => id === recall(kept)),
    ),
  )
  const stage = () => stages()[Math.min(at(), stages().length - 1)]
  const [isWriting, follow] = createWriting()
  let pages!: HTMLDivElement
  const goTo = (index: number, behavior: ScrollBehavior = scrolling()): void => {
    const page = pages.children[index]
    if (page instanceof HTMLElement)
      pages.scrollTo({ left: page.offsetLeft - pages.offsetLeft - 16, behavior })
  }
  const onScroll = (): void => {
    const middle = pages.scrollLeft + pages.clientWidth / 2
    const index = [...pages.children].findIndex(
      (page) => (page as HTMLElement).offsetLeft - pages.offsetLeft + page.clientWidth > middle,
    )
    if (index >= 0 && index < stages().length) setAt(index)
  }
  // Not before the page is laid out: until then every stage lies at zero.
  onMount(() => {
    if (at() > 0) requestAnimationFrame(() => goTo(at(), 'instant'))
  })
  createEffect(() => keep(kept, stage()?.id ?? ''))
  // What is selected elsewhere (a search, a summons) is turned to.
  createEffect(
    on(collect.selected, (id) => {
      const found = stages().findIndex(
        ({ id: of }) => collect.workshop.touchpointsById[id ?? '']?.stage === of,
      )
      if (found >= 0 && found !== at()) goTo(found)
    }),
  )

  return (
    <div class={styles.phone} ref={follow} data-writing={isWriting() ? '' : undefined}>
      <PhoneStageLine at={at()} isShort={isWriting()} onGo={goTo} />
      <div
        ref={pages}
        class={styles.pages}
        onScroll={onScroll}
        onPointerDown={() => collect.touch()}
      >
        <For each={stages()}>
          {(one, index) => (
            <section class={styles.page} aria-label={one.name} inert={index() !== at()}>
              <StageNotes stage={one.id} label={one.name} />
              <Show when={index() === 0 && collect.isEmpty()}>
                <NoNotes />
              </Show>
            </section>
          )}
        </For>
        <Show when={collect.homeless().length > 0}>
          <div class={styles.page}>
            <HomelessNotes />
          </div>
        </Show>
      </div>
      <Show when={collect.adding.state(phoneField) !== 'none' && stage()}>
        {(now) => (
          <PhoneQuickAdd
            stage={now().id}
            stageName={now().name}
            label={t('collect.addTo', now().name)}
          />
        )}
      </Show>
    </div>
  )
}

/** The stage this tab was at, so that loading the page again stays there. */
function recall(key: string): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null // reason: storage is switched off; the first stage is shown
  }
}

function keep(key: string, stage: string): void {
  try {
    sessionStorage.setItem(key, stage)
  } catch {
    // reason: storage is full or switched off; only the way back to the stage is lost
  }
}

function scrolling(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
}
