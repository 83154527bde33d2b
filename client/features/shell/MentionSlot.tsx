import { createSignal, onMount, Show, Suspense } from 'solid-js'
import { fetchAhead } from '../../ui/fetchAhead.ts'
import { laterPart } from '../../ui/laterPart.ts'

const MentionMark = laterPart(async () => (await import('../mentions/MentionMark.tsx')).MentionMark)

/** The place of "Ana mentioned you"; fetched when the browser has nothing else to do. */
export function MentionSlot() {
  const [isLater, setLater] = createSignal(false)
  onMount(() => fetchAhead(async () => setLater(true)))
  return (
    <Show when={isLater()}>
      <Suspense>
        <MentionMark />
      </Suspense>
    </Show>
  )
}
