import { createEffect, on, onCleanup, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { FitScreen } from '../../ui/FitScreen.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createAgenda } from './createAgenda.ts'
import { followFront } from './followFront.ts'
import { Item } from './Item.tsx'
import styles from './ProjectedAgenda.module.css'

/** Keys of a keyboard and of the remote controls that pretend to be one. */
const turns: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  PageUp: -1,
}

/**
 * The agenda item by item for the last row. It follows the item a facilitator has in front, and turns
 * by keys; what is on it is what everybody may see, nobody's own answers.
 */
export function ProjectedAgenda() {
  const t = useText()
  const workshop = useWorkshop()
  const agenda = createAgenda(workshop)
  followFront(workshop, agenda.choose)
  const turn = (by: 1 | -1): void => {
    const item = by === 1 ? agenda.following() : agenda.preceding()
    if (item) agenda.choose(item.touchpoint.id)
  }
  const onKey = (event: KeyboardEvent): void => {
    const by = turns[event.key]
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.defaultPrevented) return
    // On a button the space bar presses it.
    if (event.key === ' ' && event.target instanceof Element && event.target.closest('a, button'))
      return
    event.preventDefault()
    turn(by)
  }
  document.addEventListener('keydown', onKey)
  onCleanup(() => document.removeEventListener('keydown', onKey))
  let place!: HTMLElement
  // A new item comes as a whole, once.
  createEffect(
    on(
      agenda.currentId,
      () => place.animate?.([{ opacity: 0 }, { opacity: 1 }], { duration: fadeMs() }),
      { defer: true },
    ),
  )
  return (
    <section class={styles.agenda} ref={place} aria-live="polite">
      <Show when={agenda.current()}>
        {(item) => (
          <>
            <FitScreen width={1040}>
              <div class={styles.item} data-item={item().touchpoint.id}>
                <Item agenda={agenda} item={item()} />
              </div>
            </FitScreen>
            <nav class={styles.turn} aria-label={t('present.turn')}>
              <IconButton
                icon="chevronLeft"
                label={t('present.previous')}
                aria-disabled={agenda.preceding() === null}
                onClick={() => turn(-1)}
              />
              <span class="num">
                {t('discuss.agenda.place', item().place, agenda.items().length)}
              </span>
              <IconButton
                icon="chevronRight"
                label={t('present.next')}
                aria-disabled={agenda.following() === null}
                onClick={() => turn(1)}
              />
            </nav>
          </>
        )}
      </Show>
    </section>
  )
}

function fadeMs(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 180
}
