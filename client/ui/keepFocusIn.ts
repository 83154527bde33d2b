import { onCleanup } from 'solid-js'
import { catchFocus } from './createFocusCatch.ts'

interface KeptFocus {
  /** Name of the data attribute that names an item of the list, as `finding` for `data-finding`. */
  readonly item: string
  /** The item with the focus is gone for good; called before another one takes the focus over. */
  readonly onGone?: (key: string) => void
}

const controls = 'a[href], button:not(:disabled), select, input, textarea, [tabindex="0"]'

/**
 * In a list whose items move and go, by one's own hand or another's, the focus stays with its item where that was
 * only drawn anew, and goes to the nearest neighbour where it is gone; after the last to the heading. A press
 * ends the watch, as does leaving the list. Needs an owner.
 *
 * @returns whether an item has the focus, or had it until it went just now
 */
export function keepFocusIn(
  list: HTMLElement,
  { item, onGone }: KeptFocus,
): (key: string) => boolean {
  const selector = `[data-${item}]`
  const keyOf = (element: Element): string => element.getAttribute(`data-${item}`) ?? ''
  const itemOf = (key: string) => list.querySelector(`[data-${item}="${CSS.escape(key)}"]`)
  let last: Element | null = null
  let key = ''
  /** Which of the item's controls it was. */
  let at = 0
  /** The items in their order, as they stood when the focus came. */
  let keys: readonly string[] = []
  const onFocus = ({ target }: FocusEvent): void => {
    const found = target instanceof Element ? target.closest(selector) : null
    last = found && (target as Element)
    if (found === null) return
    key = keyOf(found)
    at = [...found.querySelectorAll(controls)].indexOf(target as Element)
    keys = [...list.querySelectorAll(selector)].map(keyOf)
  }
  const onLeave = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null) last = null
  }
  const onPress = (): void => void (last = null)
  const settle = (): void => {
    if (last === null || last.isConnected) return
    last = null
    if (document.activeElement !== null && document.activeElement !== document.body) return
    const same = itemOf(key)
    if (same) return void focusControl(same, at)
    onGone?.(key)
    const place = keys.indexOf(key)
    const near = [...keys.slice(place + 1), ...keys.slice(0, place).reverse()].find(itemOf)
    const next = near === undefined ? null : itemOf(near)
    if (!next || !focusControl(next, 0)) leaveList(list)
  }
  // Not at once: what goes because it is left has its next focus a moment later.
  const observer = new MutationObserver(() => {
    if (last !== null && !last.isConnected) setTimeout(settle)
  })
  list.addEventListener('focusin', onFocus)
  list.addEventListener('focusout', onLeave)
  document.addEventListener('pointerdown', onPress, true)
  observer.observe(list, { childList: true, subtree: true })
  onCleanup(() => {
    document.removeEventListener('pointerdown', onPress, true)
    observer.disconnect()
  })
  return (asked) =>
    asked === key && last !== null && (!last.isConnected || last === document.activeElement)
}

/** The control at this place of an item, else its first; false where it has none. */
function focusControl(item: Element, at: number): boolean {
  const all = [...item.querySelectorAll<HTMLElement>(controls)]
  const control = all[at] ?? all[0]
  control?.focus()
  return control !== undefined
}

/** The list is empty: a dialog goes on with its first button, a page with its heading. */
function leaveList(list: HTMLElement): void {
  const dialog = list.closest('dialog')
  if (dialog) dialog.querySelector<HTMLElement>('button')?.focus()
  else catchFocus()
}
