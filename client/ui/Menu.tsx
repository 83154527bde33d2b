import { createSignal, createUniqueId, For, Show, type JSX } from 'solid-js'
import { Icon, type IconName } from './Icon.tsx'
import styles from './Menu.module.css'
import { moveFocus } from './moveFocus.ts'
import { placePanel } from './placePanel.ts'

export interface MenuItem {
  readonly label: string
  /** Language of `label` where it is not that of the interface. */
  readonly lang?: string | undefined
  readonly icon?: IconName
  /** A key that does the same, printed at the right. */
  readonly key?: string
  readonly danger?: boolean
  readonly disabled?: boolean
  /** Only tells something, such as why an item is not there: the keys reach it, pressing it does nothing. */
  readonly isNote?: boolean
  /** Ticks the item: one of several choices. */
  readonly checked?: boolean
  /** Then `checked` is on or off by itself. */
  readonly isSwitch?: boolean
  /** A hairline above it. */
  readonly startsGroup?: boolean
  readonly run: () => void
}

/** What the trigger must carry; spread it on a Button or IconButton. */
export interface MenuTrigger {
  readonly 'aria-haspopup': 'menu'
  readonly 'aria-expanded': boolean
  readonly onClick: (event: MouseEvent) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

interface MenuProps {
  /** What the menu is about; read aloud. */
  readonly label: string
  readonly items: readonly MenuItem[]
  readonly align?: 'start' | 'end'
  readonly trigger: (trigger: MenuTrigger) => JSX.Element
}

/**
 * A menu of deeds on the browser's own popover: light dismiss, Escape and the top layer come with it, no
 * floating library is needed. Arrows, Home, End and first letters move; focus returns to the trigger.
 */
export function Menu(props: MenuProps) {
  const id = createUniqueId()
  const [open, setOpen] = createSignal(false)
  let panel!: HTMLDivElement
  let opener: HTMLElement | null = null
  const show = (by: HTMLElement) => {
    opener = by
    setOpen(true)
    panel.showPopover()
    placePanel(by, panel, { align: props.align ?? 'start' })
    moveFocus(panel, 'first')
  }
  const choose = (item: MenuItem) => {
    panel.hidePopover()
    opener?.focus()
    item.run()
  }
  return (
    <>
      {props.trigger({
        'aria-haspopup': 'menu',
        get 'aria-expanded'() {
          return open()
        },
        onClick: (event) => {
          event.stopPropagation()
          if (open()) panel.hidePopover()
          else show(event.currentTarget as HTMLElement)
        },
        onKeyDown: (event) => {
          if (event.key !== 'ArrowDown' || open()) return
          event.preventDefault()
          show(event.currentTarget as HTMLElement)
        },
      })}
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={props.label}
        class={styles.menu}
        onToggle={(event) => {
          setOpen(event.newState === 'open')
          if (event.newState === 'closed' && panel.contains(document.activeElement)) opener?.focus()
        }}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.key === 'Tab') panel.hidePopover()
          if (moveFocus(panel, event.key)) event.preventDefault()
        }}
      >
        <Show when={open()}>
          <For each={props.items}>
            {(item) => <MenuRow item={item} choose={() => !item.isNote && choose(item)} />}
          </For>
        </Show>
      </div>
    </>
  )
}

function MenuRow(props: { readonly item: MenuItem; readonly choose: () => void }) {
  const isChoice = () => props.item.checked !== undefined
  return (
    <button
      type="button"
      class={styles.item}
      classList={{
        [styles.danger!]: props.item.danger === true,
        [styles.group!]: props.item.startsGroup === true,
        [styles.note!]: props.item.isNote === true,
      }}
      role={isChoice() ? (props.item.isSwitch ? 'menuitemcheckbox' : 'menuitemradio') : 'menuitem'}
      aria-checked={isChoice() ? props.item.checked : undefined}
      disabled={props.item.disabled}
      aria-disabled={props.item.isNote ? 'true' : undefined}
      tabIndex={-1}
      onClick={() => props.choose()}
    >
      <Show when={props.item.icon ?? (isChoice() ? 'check' : undefined)}>
        {(name) => (
          <span classList={{ [styles.unticked!]: isChoice() && !props.item.checked }}>
            <Icon name={name()} />
          </span>
        )}
      </Show>
      <span class={styles.label} lang={props.item.lang}>
        {props.item.label}
      </span>
      <Show when={props.item.key}>
        <kbd class={styles.key}>{props.item.key}</kbd>
      </Show>
    </button>
  )
}
