import { createSignal, onCleanup, onMount, type Accessor } from 'solid-js'

/**
 * How much of the bar is shown, from the most to the least; what each leaves to the menu is in
 * FacilitatorBar.module.css. The first four stand in one row, all others but the last in two.
 */
const rooms = [
  'wide',
  'fair',
  'short',
  'tight',
  'rows',
  'narrow',
  'small',
  'brief',
  'least',
] as const
export type BarRoom = (typeof rooms)[number]

const rowsOf: Readonly<Record<BarRoom, number>> = {
  wide: 1,
  fair: 1,
  short: 1,
  tight: 1,
  rows: 2,
  narrow: 2,
  small: 2,
  brief: 2,
  least: Number.POSITIVE_INFINITY,
}

/**
 * The most of the bar that is not cut, whatever the window, the language and the size of the text; written into
 * its `data-room` before anything is painted. Words differ too much for widths of the window to tell. Needs an owner.
 */
export function createBarRoom(bar: () => HTMLElement): Accessor<BarRoom> {
  const [room, setRoom] = createSignal<BarRoom>('wide')
  onMount(() => {
    const element = bar()
    const settle = (): void => {
      const found = rooms.find((one) => {
        // All of it stays in the page, so that what has the focus keeps it.
        element.dataset.room = one
        return fits(element, rowsOf[one])
      })
      element.dataset.room = found ?? 'least'
      setRoom(found ?? 'least')
    }
    settle()
    const sized = new ResizeObserver(settle)
    sized.observe(element)
    let isMenuOpen = false
    const changed = new MutationObserver((changes) => {
      if (!isMenuOpen && changes.some(({ target }) => !isTicking(target))) settle()
    })
    changed.observe(element, { childList: true, characterData: true, subtree: true })
    // What others do changes words of the bar; rows of an open menu do not go from under the finger for it.
    const toggled = (event: Event): void => {
      isMenuOpen = (event as ToggleEvent).newState === 'open'
      if (!isMenuOpen) settle()
    }
    element.addEventListener('toggle', toggled, true)
    void document.fonts?.ready.then(settle)
    onCleanup(() => {
      sized.disconnect()
      changed.disconnect()
      element.removeEventListener('toggle', toggled, true)
    })
  })
  return room
}

/** Digits of one width: a countdown needs no other room every second, until it ends in words. A menu that opens needs none. */
function isTicking(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement
  if (element?.closest('[popover]')) return true
  return element?.closest('[data-ticks]') != null && /^[\d:]*$/u.test(node.textContent ?? '')
}

/** Whether nothing sticks out, in so many rows. */
function fits(bar: HTMLElement, rows: number): boolean {
  const edge = bar.getBoundingClientRect().right - parseFloat(getComputedStyle(bar).paddingRight)
  const shown = [...bar.children]
    .map((child) => child.getBoundingClientRect())
    .filter(({ width }) => width > 0)
  let count = 0
  let bottom = Number.NEGATIVE_INFINITY
  for (const { top, bottom: end } of shown) {
    if (top >= bottom) count++
    bottom = Math.max(bottom, end)
  }
  return count <= rows && shown.every(({ right }) => right <= edge + 0.5)
}
