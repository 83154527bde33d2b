import { createSignal, Show, Suspense } from 'solid-js'
import { useWorkshop } from '../../workshop/context.tsx'
import type { createWorkshop } from '../../workshop/workshop.ts'
import { ScribeScreen } from '../scribe/ScribeScreen.tsx'
import { createRestoreNews } from './createRestoreNews.ts'
import { latePart } from './latePart.tsx'
import type { Messages } from './Messages.tsx'
import type { SaveMark } from './SaveMark.tsx'
import { UndoNews } from './UndoNews.tsx'
import type { WorkArea } from './WorkArea.tsx'

const RescueDialog = latePart(async () => (await import('./RescueDialog.tsx')).RescueDialog)

/** Handed in, not imported: shared by two bundles they would weigh more on every phone that joins. */
interface Parts {
  readonly createWorkshop: typeof createWorkshop
  readonly Messages: typeof Messages
  readonly SaveMark: typeof SaveMark
  readonly WorkArea: typeof WorkArea
}

/** What is brought back is told to the person written for, too. */
function RestoreNews() {
  createRestoreNews(useWorkshop())
  return null
}

/** Gives a scribe the screens of the steps, with what they say about saving: all of the person written for. */
export function ScribePage(props: { readonly parts: Parts }) {
  const [isRescuing, setRescuing] = createSignal(false)
  const showRescue = () => setRescuing(true)
  return (
    <ScribeScreen
      open={(visit) => props.parts.createWorkshop(visit)}
      saveMark={() => <props.parts.SaveMark onRescue={showRescue} />}
      work={(step) => (
        <>
          <RestoreNews />
          <UndoNews />
          <props.parts.Messages offlineInHeader={false} onRescue={showRescue} />
          <props.parts.WorkArea step={step} />
          <Show when={isRescuing()}>
            <Suspense>
              <RescueDialog onClose={() => setRescuing(false)} />
            </Suspense>
          </Show>
        </>
      )}
    />
  )
}
