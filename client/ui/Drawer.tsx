import { createEffect, createUniqueId, on, onCleanup, Show, type JSX } from 'solid-js'
import styles from './Drawer.module.css'
import { IconButton } from './IconButton.tsx'

interface DrawerProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly closeLabel: string
  /** A line above the title, e.g. the stage. */
  readonly over?: JSX.Element
  /** A drawer that is always there (agenda, coverage) has no cross on wide screens. */
  readonly permanent?: boolean
  readonly side?: 'right' | 'left'
  readonly children: JSX.Element
}

const overlaying = '(max-width: 1099px)'

/**
 * Detail beside the work. Place it as a flex or grid sibling of the work area: on wide screens it pushes,
 * under 1100 px it lies over as a sheet, on a phone it rises from the bottom. Escape closes it; where it
 * covers the work it takes the focus and gives it back.
 */
export function Drawer(props: DrawerProps) {
  const id = createUniqueId()
  let heading: HTMLHeadingElement | undefined
  let before: Element | null = null
  const giveBack = () => {
    if (before instanceof HTMLElement && before.isConnected) before.focus()
    before = null
  }
  createEffect(
    on(
      () => props.open,
      (open) => {
        if (open && matchMedia(overlaying).matches) {
          before = document.activeElement
          heading?.focus()
        }
        if (!open) giveBack()
      },
      { defer: false },
    ),
  )
  onCleanup(giveBack)
  const closeOnEscape = (drawer: HTMLElement) =>
    drawer.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.stopPropagation()
      props.onClose()
    })
  return (
    <Show when={props.open}>
      <button
        type="button"
        class={styles.scrim}
        classList={{ [styles.permanent!]: props.permanent === true }}
        tabIndex={-1}
        aria-hidden="true"
        onClick={() => props.onClose()}
      />
      <aside
        class={styles.drawer}
        classList={{ [styles.left!]: props.side === 'left' }}
        aria-labelledby={id}
        ref={closeOnEscape}
      >
        <header class={styles.head}>
          <div>
            <Show when={props.over}>
              <p class="meta">{props.over}</p>
            </Show>
            <h2 class={`voice ${styles.title}`} id={id} ref={heading} tabIndex={-1}>
              {props.title}
            </h2>
          </div>
          <span class={styles.cross} classList={{ [styles.permanent!]: props.permanent === true }}>
            <IconButton
              icon="close"
              variant="quiet"
              label={props.closeLabel}
              onClick={() => props.onClose()}
            />
          </span>
        </header>
        <div class={styles.body}>{props.children}</div>
      </aside>
    </Show>
  )
}
