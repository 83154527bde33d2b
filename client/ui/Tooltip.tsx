import { createUniqueId, onMount, Show, type JSX } from 'solid-js'
import { placePanel } from './placePanel.ts'
import styles from './Tooltip.module.css'

interface TooltipProps {
  /** The strong first line. */
  readonly title: string
  /** An explaining second line. */
  readonly text?: string
  /** Something that takes the focus, such as a button. */
  readonly children: JSX.Element
}

/** An explanation on hover and on focus; never the only place of anything needed to act. Escape hides it. */
export function Tooltip(props: TooltipProps) {
  const id = createUniqueId()
  let trigger!: HTMLSpanElement
  let panel!: HTMLSpanElement
  const show = () => {
    if (panel.matches(':popover-open')) return
    panel.showPopover()
    placePanel(trigger, panel, { side: 'above', align: 'middle' })
  }
  const hide = () => panel.matches(':popover-open') && panel.hidePopover()
  // The span itself is no control; it only overhears what happens to its children.
  onMount(() => {
    for (const event of ['pointerenter', 'focusin']) trigger.addEventListener(event, show)
    for (const event of ['pointerleave', 'focusout']) trigger.addEventListener(event, hide)
    trigger.addEventListener('keydown', (event) => event.key === 'Escape' && hide())
  })
  return (
    <span ref={trigger} class={styles.trigger} aria-describedby={id}>
      {props.children}
      <span ref={panel} id={id} role="tooltip" popover="manual" class={styles.tip}>
        {props.title}
        <Show when={props.text}>
          <span class={styles.text}>{props.text}</span>
        </Show>
      </span>
    </span>
  )
}
