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
  let isPointed = false
  let isFocused = false
  let timer: ReturnType<typeof setTimeout> | null = null
  const settle = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(() => {
      timer = null
      if (!isPointed && !isFocused) setShown(() => untrack(value))
    }, awayMs)
  }
  createEffect(
    on(value, (next) => {
      const isHeld = isPointed || isFocused || timer !== null
      setShown((before) => (isHeld ? mildly(before, next) : next))
    }),
  )
  onCleanup(() => timer !== null && clearTimeout(timer))
  return {
    shown,
    watch(element) {
      element.addEventListener('pointerenter', () => (isPointed = true))
      element.addEventListener('pointerleave', () => {
        isPointed = false
        settle()
      })
      element.addEventListener('focusin', () => (isFocused = true))
      element.addEventListener('focusout', () => {
        isFocused = false
        settle()
      })
    },
  }
}
