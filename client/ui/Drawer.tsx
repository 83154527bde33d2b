import { createEffect, createUniqueId, on, onCleanup, Show, type JSX } from 'solid-js'
import { createMedia } from './createMedia.ts'
import styles from './Drawer.module.css'
import { holdOutside } from './holdOutside.ts'
import { IconButton } from './IconButton.tsx'

interface DrawerProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  /** Language of the title, where it is not that of the interface. */
  readonly titleLang?: string | undefined
  readonly closeLabel: string
  /** Id of what is looked at: each new one takes the focus to the title. Without it only a sheet takes it. */
  readonly subject?: string | undefined
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
 * covers the work it is a modal dialog: it takes the focus, keeps it and gives it back.
 */
export function Drawer(props: DrawerProps) {
  const id = createUniqueId()
  const overlays = createMedia(overlaying)
  const isModal = () => props.open && overlays()
  let drawer: HTMLElement | undefined
  let heading: HTMLHeadingElement | undefined
  createEffect(() => {
    if (!isModal() || drawer === undefined) return
    const before = document.activeElement
    const release = holdOutside(drawer)
    heading?.focus()
    onCleanup(() => {
      release()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    })
  })
  createEffect(
    on(
      () => (props.open ? props.subject : undefined),
      (subject) => subject !== undefined && heading?.focus(),
    ),
  )
  const closeOnEscape = (element: HTMLElement) => {
    drawer = element
    element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.stopPropagation()
      props.onClose()
    })
  }
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
        role={isModal() ? 'dialog' : undefined}
        aria-modal={isModal() ? 'true' : undefined}
        aria-labelledby={id}
        ref={closeOnEscape}
      >
        <header class={styles.head}>
          <div>
            <Show when={props.over}>
              <p class="meta">{props.over}</p>
            </Show>
            <h2
              class={`voice ${styles.title}`}
              id={id}
              ref={heading}
              tabIndex={-1}
              lang={props.titleLang}
            >
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
