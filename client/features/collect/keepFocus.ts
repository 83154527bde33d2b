import { createEffect, on, onCleanup, type Accessor } from 'solid-js'
import { focusNote } from './focusNote.ts'
import type { Column } from './place.ts'

/**
 * The note that has the focus keeps it when someone else moves it: moving redraws it elsewhere, and the
 * browser would leave the person with nothing. A press anywhere ends the watch until a note is focused.
 */
export function keepFocus(columns: Accessor<readonly Column[]>): void {
  let focused: string | null = null
  const onFocus = (event: FocusEvent): void => {
    focused = (event.target as HTMLElement).dataset?.note ?? null
  }
  const onPress = (): void => {
    focused = null
  }
  document.addEventListener('focusin', onFocus)
  document.addEventListener('pointerdown', onPress, true)
  onCleanup(() => {
    document.removeEventListener('focusin', onFocus)
    document.removeEventListener('pointerdown', onPress, true)
  })
  createEffect(
    on(
      columns,
      () =>
        queueMicrotask(() => {
          if (focused !== null && document.activeElement === document.body) focusNote(focused)
        }),
      { defer: true },
    ),
  )
}
