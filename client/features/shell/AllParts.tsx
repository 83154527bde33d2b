import { createSignal, Show, untrack, type JSX } from 'solid-js'
import { MainWords, useWords } from '../../i18n/i18n.tsx'
import { useWorkshop } from '../../workshop/context.tsx'

/** What is fetched when it is first drawn; `isLate` where it may say late words. */
export interface LaterPart {
  readonly preload: () => Promise<unknown>
  readonly isLate?: true
}

/** Waits for the words of the steps and for editing before it draws what may need either. */
export function AllParts(props: {
  /** What it draws is fetched meanwhile, not afterwards. */
  readonly of?: LaterPart
  readonly fallback?: JSX.Element
  readonly children: JSX.Element
}) {
  const workshop = useWorkshop()
  const [failure, setFailure] = createSignal<Error | null>(null)
  workshop.loadEditing().catch(setFailure)
  fetchAlong(untrack(() => props.of))
  const isThere = (): boolean => {
    const cause = failure()
    // For the error boundary above, whose button loads the page anew.
    if (cause && !workshop.hasEditing()) throw cause
    return workshop.hasEditing()
  }
  return (
    <MainWords fallback={props.fallback}>
      <Show when={isThere()} fallback={props.fallback}>
        {props.children}
      </Show>
    </MainWords>
  )
}

/** Its code, and late words if it may say any, while the words of the steps and editing come. */
function fetchAlong(part: LaterPart | undefined): void {
  const { need } = useWords()
  const fetched = [part?.preload(), need('main'), part?.isLate && need('all')]
  // reason of the catch: drawing it asks again, and tells what went wrong
  for (const one of fetched) if (one) one.catch(() => undefined)
}
