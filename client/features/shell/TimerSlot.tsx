import { createMemo, Show, Suspense, untrack } from 'solid-js'
import { laterPart } from '../../ui/laterPart.ts'
import { useWorkshop } from '../../workshop/context.tsx'

const TimerMark = laterPart(async () => (await import('./TimerMark.tsx')).TimerMark)

/** The place of the countdown; fetched with the first timer, and there from then on. */
export function TimerSlot() {
  const { session } = useWorkshop()
  const wasTimed = untrack(() => session.timer !== null)
  const isWanted = createMemo<boolean>((before) => before || session.timer !== null, false)
  return (
    <Show when={isWanted()}>
      <Suspense>
        <TimerMark isNews={!wasTimed} />
      </Suspense>
    </Show>
  )
}
