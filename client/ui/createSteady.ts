import { createEffect, createSignal, on, onCleanup, untrack, type Accessor } from 'solid-js'

/** How long a hand must be away before things may move. */
const awayMs = 600

interface Steady<T> {
  readonly shown: Accessor<T>
  /** Put it on the element that must not move under hand or caret, as its `ref`. */
  readonly watch: (element: HTMLElement) => void
}

/**
 * A value that changes only mildly while pointer or focus are inside an element, and fully once both
 * have been away for 600 ms. Needs an owner.
 *
 * @param mildly what may change at once, from what is shown and what is true
 */
export function createSteady<T>(value: Accessor<T>, mildly: (shown: T, next: T) => T): Steady<T> {
  const [shown, setShown] = createSignal<T>(untrack(value))
  let watched: HTMLElement | null = null
  let isPointed = false
  let isBehind = false
  let timer: ReturnType<typeof setTimeout> | null = null
  // Asked each time: a focused button that is taken away tells nobody that the focus is gone.
  const isHeld = (): boolean =>
    isPointed || (watched !== null && watched.contains(document.activeElement))
  const settle = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(() => {
      timer = null
      if (!isHeld()) {
        isBehind = false
        setShown(() => untrack(value))
      } else if (isBehind) settle()
    }, awayMs)
  }
  createEffect(
    on(value, (next) => {
      if (timer === null && !isHeld()) {
        setShown(() => next)
        return
      }
      isBehind = true
      setShown((before) => mildly(before, next))
      settle()
    }),
  )
  onCleanup(() => timer !== null && clearTimeout(timer))
  return {
    shown,
    watch(element) {
      watched = element
      element.addEventListener('pointerenter', () => (isPointed = true))
      element.addEventListener('pointerleave', () => {
        isPointed = false
        settle()
      })
      element.addEventListener('focusout', settle)
    },
  }
}
