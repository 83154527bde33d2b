import { createEffect, on, onCleanup, type Accessor } from 'solid-js'
import { catchFocus } from '../../ui/createFocusCatch.ts'
import { focusNote } from './focusNote.ts'
import type { Column } from './place.ts'

/**
 * The note that has the focus keeps it when someone else moves it: moving redraws it elsewhere, and the
 * browser would leave the person with nothing. Where someone else takes it away, its neighbour gets the focus. A
 * press anywhere ends the watch until a note is focused.
 *
 * @param onGone the note with the focus is gone, by another's hand
 * @returns whether a note has the focus, or had it until it was taken away just now
 */
export function keepFocus(
  columns: Accessor<readonly Column[]>,
  onGone: (id: string) => void,
): (id: string) => boolean {
  let focused: string | null = null
  const onFocus = (event: FocusEvent): void => {
    focused = noteAround(event.target)
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
      (now, before) =>
        // What was so from the start took no focus away.
        before &&
        queueMicrotask(() => {
          if (focused === null || document.activeElement !== document.body) return
          if (now.some(({ ids }) => ids.includes(focused!))) return focusNote(focused)
          const left = new Set(now.flatMap(({ ids }) => ids))
          const next = neighbourOf(before, focused, (id) => left.has(id))
          onGone(focused)
          focused = null
          if (next === null) catchFocus()
          else focusNote(next)
        }),
    ),
  )
  return (id) => {
    const at = document.activeElement
    return focused === id && (at === null || at === document.body || noteAround(at) === id)
  }
}

/** The note that has the focus, itself or one of its buttons. */
function noteAround(target: EventTarget | null): string | null {
  if (!(target instanceof HTMLElement)) return null
  const note = target.dataset.note
    ? target
    : target.closest('li, tr')?.querySelector<HTMLElement>('[data-note]')
  return note?.dataset.note ?? null
}

/** Who takes the focus when a note goes: the nearest one below, else above, that is still there. */
export function neighbourOf(
  columns: readonly Column[],
  id: string,
  isThere: (id: string) => boolean = () => true,
): string | null {
  const ids = columns.find((column) => column.ids.includes(id))?.ids ?? []
  const at = ids.indexOf(id)
  const near = [...ids.slice(at + 1), ...ids.slice(0, Math.max(at, 0)).reverse()]
  return near.find(isThere) ?? null
}
