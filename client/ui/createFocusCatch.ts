import { createEffect, on, type Accessor } from 'solid-js'

/**
 * When what somebody had the focus on goes away with a change of the whole screen, the focus falls to the
 * page; this puts it on the heading of what came instead. Where the focus is still on something it stays.
 * Needs an owner.
 *
 * @param scene changes when the screen becomes another one
 */
export function createFocusCatch(scene: Accessor<unknown>): void {
  createEffect(on(scene, catchFocus, { defer: true }))
}

/** Puts a focus that has fallen to the page on the heading; where it is still on something it stays. */
export function catchFocus(): void {
  if (document.activeElement !== null && document.activeElement !== document.body) return
  const heading = document.querySelector<HTMLElement>('h1')
  if (heading === null) return
  heading.tabIndex = -1
  heading.focus()
}
