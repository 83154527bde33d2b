import { createUniqueId, Show, type JSX } from 'solid-js'
import { placePanel } from './placePanel.ts'
import styles from './Tooltip.module.css'

interface TooltipProps {
  /** The strong first line. */
  readonly title: string
  /** An explaining second line. */
  readonly text?: string
  /** Something focusable, or pass `focusable` for plain text. */
  readonly children: JSX.Element
  readonly focusable?: boolean
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
  return (
    <span
      ref={trigger}
      class={styles.trigger}
      tabIndex={props.focusable ? 0 : undefined}
      aria-describedby={id}
      onPointerEnter={show}
      onPointerLeave={hide}
      onFocusIn={show}
      onFocusOut={hide}
      onKeyDown={(event) => event.key === 'Escape' && hide()}
    >
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
