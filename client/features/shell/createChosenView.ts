import { createSignal, type Accessor } from 'solid-js'
import type { View } from '../../ui/view.tsx'

const storageKey = 'touchline.view'

/** Board or list, as last chosen in this browser. */
export function createChosenView(): [Accessor<View>, (view: View) => void] {
  const [view, setView] = createSignal<View>(stored())
  return [
    view,
    (next) => {
      setView(next)
      try {
        localStorage.setItem(storageKey, next)
      } catch {
        return // reason: storage is forbidden or full; the choice lasts until the page is left
      }
    },
  ]
}

function stored(): View {
  try {
    return localStorage.getItem(storageKey) === 'list' ? 'list' : 'board'
  } catch {
    return 'board' // reason: storage is forbidden; the board is the usual twin
  }
}
