import { createSignal, Show, type JSX } from 'solid-js'
import { AllWords } from '../../i18n/i18n.tsx'
import { useWorkshop } from '../../workshop/context.tsx'

/** Waits for all words and for editing before it draws what may need either. */
export function AllParts(props: {
  readonly fallback?: JSX.Element
  readonly children: JSX.Element
}) {
  const workshop = useWorkshop()
  const [failure, setFailure] = createSignal<Error | null>(null)
  workshop.loadEditing().catch(setFailure)
  const isThere = (): boolean => {
    const cause = failure()
    // For the error boundary above, whose button loads the page anew.
    if (cause && !workshop.hasEditing()) throw cause
    return workshop.hasEditing()
  }
  return (
    <AllWords fallback={props.fallback}>
      <Show when={isThere()} fallback={props.fallback}>
        {props.children}
      </Show>
    </AllWords>
  )
}
