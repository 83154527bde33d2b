import { createSignal, onCleanup, type Accessor } from 'solid-js'

/** Whether this device says that it has a network, live; what lies beyond that it cannot know. Needs an owner. */
export function createOnline(): Accessor<boolean> {
  // A browser that says nothing about it is taken at its best.
  const read = () => navigator.onLine !== false
  const [isOnline, setOnline] = createSignal(read())
  const follow = () => setOnline(read())
  window.addEventListener('online', follow)
  window.addEventListener('offline', follow)
  onCleanup(() => {
    window.removeEventListener('online', follow)
    window.removeEventListener('offline', follow)
  })
  return isOnline
}
