import { createSignal, onCleanup, type Accessor } from 'solid-js'

/**
 * Takes files that are dropped anywhere on the page for as long as its owner lives: a browser would leave the page
 * for a file that missed its place, and what was begun would be gone. Files only; text is dragged as ever.
 *
 * @param onFiles left out = they are kept from the browser and passed over
 * @returns whether files are held over the page
 */
export function createFileDrop(onFiles?: (files: readonly File[]) => void): Accessor<boolean> {
  const [isOver, setOver] = createSignal(false)
  const hasFiles = (event: DragEvent): boolean =>
    event.dataTransfer?.types.includes('Files') === true
  const hold = (event: DragEvent): void => {
    if (!hasFiles(event)) return
    event.preventDefault()
    setOver(true)
  }
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) setOver(false)
  }
  const drop = (event: DragEvent): void => {
    setOver(false)
    if (!hasFiles(event)) return
    event.preventDefault()
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.length > 0) onFiles?.(files)
  }
  const listeners = { dragover: hold, dragleave: leave, drop } as const
  for (const [type, listener] of Object.entries(listeners))
    window.addEventListener(type as keyof typeof listeners, listener)
  onCleanup(() => {
    for (const [type, listener] of Object.entries(listeners))
      window.removeEventListener(type as keyof typeof listeners, listener)
  })
  return isOver
}
