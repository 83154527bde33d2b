import { createSignal, type Accessor } from 'solid-js'
import { recallText, rememberText } from '../../memory/memory.ts'
import type { View } from '../../ui/view.tsx'

const storageKey = 'touchline.view'

/** Board or list, as last chosen in this browser. */
export function createChosenView(): [Accessor<View>, (view: View) => void] {
  const [view, setView] = createSignal<View>(recallText(storageKey) === 'list' ? 'list' : 'board')
  return [
    view,
    (next) => {
      setView(next)
      rememberText(storageKey, next)
    },
  ]
}
