import { createEffect, createUniqueId, onCleanup, Show, type JSX } from 'solid-js'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton.tsx'
import { useModals } from './modals.tsx'

interface DialogProps {
  readonly open: boolean
  /** Escape, the scrim and the cross all ask for this; the owner sets `open`. */
  readonly onClose: () => void
  readonly title: JSX.Element
  /** Language of `title` where it is not that of the interface. */
  readonly titleLang?: string | undefined
  /** Stands under the title. */
  readonly lead?: JSX.Element
  /** Label of the cross; without it there is none (a question must be answered by its buttons). */
  readonly closeLabel?: string
  /** `wide` is 1040 px, `middle` 640 px, `fine` 440 px. */
  readonly width?: 'fine' | 'middle' | 'wide'
  /** Buttons at the foot, the primary one last. */
  readonly actions?: JSX.Element
  readonly children?: JSX.Element
}

/**
 * A native modal dialog: the browser keeps focus inside, gives it back and paints it above everything.
 * What the page says meanwhile is said in here.
 */
export function Dialog(props: DialogProps) {
  const id = createUniqueId()
  const modals = useModals()
  let element!: HTMLDialogElement
  let voices!: HTMLDivElement
  let heading: HTMLHeadingElement | undefined
  const close = () => {
    if (!element.open) return
    element.close()
    modals.closed(voices)
  }
  createEffect(() => {
    if (!props.open) return close()
    if (element.open) return
    element.showModal()
    // Without a field that asks for the focus the browser gives it to the cross: the title says more.
    if (document.activeElement?.closest('[data-cross]')) heading?.focus()
    modals.opened(voices)
  })
  onCleanup(close)
  return (
    <dialog
      ref={element}
      class={styles.dialog}
      classList={{ [styles[props.width ?? 'fine'] ?? '']: true }}
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        event.preventDefault()
        props.onClose()
      }}
      onClose={() => {
        // The browser itself may close it, as when Escape is pressed twice; then the owner has yet to hear.
        if (element.open) return
        modals.closed(voices)
        if (props.open) props.onClose()
      }}
      onPointerDown={(event) => event.target === element && props.onClose()}
    >
      <Show when={props.open}>
        <div class={styles.sheet}>
          <div class={styles.head} data-keep-clear>
            <div>
              <h2
                ref={heading}
                tabIndex={-1}
                class={`voice ${styles.title}`}
                id={`${id}-title`}
                lang={props.titleLang}
              >
                {props.title}
              </h2>
              <Show when={props.lead}>
                <p class={styles.lead}>{props.lead}</p>
              </Show>
            </div>
            <Show when={props.closeLabel}>
              {(label) => (
                <IconButton
                  icon="close"
                  variant="quiet"
                  data-cross
                  label={label()}
                  onClick={() => props.onClose()}
                />
              )}
            </Show>
          </div>
          <Show when={props.children}>
            <div class={styles.body}>{props.children}</div>
          </Show>
          <Show when={props.actions}>
            <div class={styles.actions}>{props.actions}</div>
          </Show>
        </div>
      </Show>
      <div ref={voices} class={styles.voices} />
    </dialog>
  )
}
