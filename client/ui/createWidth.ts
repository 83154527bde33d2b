import { createSignal, onCleanup, onMount, type Accessor } from 'solid-js'

/** Inner width of an element in px, following it; 0 until it stands on the page. Needs an owner. */
export function createWidth(element: () => HTMLElement): Accessor<number> {
  const [width, setWidth] = createSignal(0)
  onMount(() => {
    const update = () => setWidth(element().clientWidth)
    const observer = new ResizeObserver(update)
    observer.observe(element())
    update()
    onCleanup(() => observer.disconnect())
  })
  return width
}
