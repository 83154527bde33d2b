import { onCleanup } from 'solid-js'

/**
 * Where a control of a bar goes away with what it did, the one that came in its place takes over the focus,
 * which would fall to the page. Needs an owner.
 *
 * @param bar its children are the places; what comes is looked for in the place of what went, then in the bar
 */
export function passFocusOn(bar: HTMLElement): void {
  let last: Element | null = null
  let place: Element | undefined
  bar.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return
    last = target
    place = [...bar.children].find((child) => child.contains(target))
  })
  bar.addEventListener('focusout', ({ target }) => {
    // Some browsers tell this of what is being removed, too; that one is waited for.
    queueMicrotask(() => {
      if (last === target && last?.isConnected) last = null
    })
  })
  const observer = new MutationObserver(() => {
    if (last === null || last.isConnected) return
    last = null
    if (document.activeElement !== document.body) return
    const next = (place?.isConnected && controlIn(place)) || controlIn(bar)
    if (next) next.focus()
  })
  observer.observe(bar, { childList: true, subtree: true })
  onCleanup(() => observer.disconnect())
}

function controlIn(place: Element): HTMLElement | null {
  return place.querySelector<HTMLElement>('a[href], button:not(:disabled)')
}
