import { createSignal, onCleanup, type Accessor } from 'solid-js'

/**
 * Whether a text field inside an element has the focus. When a press takes the focus away, the answer
 * changes only after its click: what is laid out by it must not move from under the finger.
 *
 * @returns the answer, and the ref that names the element; needs an owner
 */
export function createWriting(): readonly [Accessor<boolean>, (element: HTMLElement) => void] {
  const [isWriting, setWriting] = createSignal(false)
  let isPressed = false
  let hasFocus = false
  let timer: ReturnType<typeof setTimeout> | undefined
  // A touch ends before it takes the focus, a mouse after: the click follows both in the same task.
  const settle = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => isPressed || setWriting(hasFocus))
  }
  const release = (): void => {
    isPressed = false
    settle()
  }
  addEventListener('pointerup', release)
  addEventListener('pointercancel', release)
  onCleanup(() => {
    clearTimeout(timer)
    removeEventListener('pointerup', release)
    removeEventListener('pointercancel', release)
  })
  const follow = (element: HTMLElement): void => {
    element.addEventListener('pointerdown', () => (isPressed = true))
    element.addEventListener('focusin', ({ target }) => {
      hasFocus = target instanceof HTMLInputElement
      settle()
    })
    element.addEventListener('focusout', () => {
      hasFocus = false
      settle()
    })
  }
  return [isWriting, follow]
}
