import { createMemo, Show, Suspense, untrack } from 'solid-js'
import { activities, deadlineOf, type Step } from '../../../shared/domain/step.ts'
import { MainWords } from '../../i18n/i18n.tsx'
import { laterPart } from '../../ui/laterPart.ts'
import { useWorkshop } from '../../workshop/context.tsx'

const StateStrip = laterPart(async () => (await import('../activities/StateStrip.tsx')).StateStrip)

/** The place of what has to do with time; fetched with the first timer, deadline or question, and there from then on. */
export function StateSlot(props: { readonly step: Step }) {
  const { session } = useWorkshop()
  const isTimed = (): boolean =>
    session.timer !== null ||
    Boolean(session.ready) ||
    activities.some((activity) => deadlineOf(session.activities[activity]) !== null)
  const wasTimed = untrack(isTimed)
  const isWanted = createMemo<boolean>((before) => before || isTimed(), false)
  return (
    <Show when={isWanted()}>
      <MainWords>
        <Suspense>
          <StateStrip step={props.step} isNews={!wasTimed} />
        </Suspense>
      </MainWords>
    </Show>
  )
}
