import { Show } from 'solid-js'
import { DigestOverview } from '../digest/DigestOverview.tsx'
import { ActivitiesDialog } from '../activities/ActivitiesDialog.tsx'
import { ActivityControls } from '../facilitate/ActivityControls.tsx'
import { BoardRules } from '../facilitate/BoardRules.tsx'
import { DeadlineButton } from '../facilitate/DeadlineButton.tsx'

/** What is open and until when, with the controls of those who steer. */
export function Activities(props: { readonly onClose: () => void }) {
  return (
    <ActivitiesDialog
      onClose={props.onClose}
      digest={<DigestOverview onGo={props.onClose} />}
      controls={(activity) => (
        <>
          <ActivityControls activity={activity} />
          <DeadlineButton activity={activity} />
          <Show when={activity === 'collect'}>
            <BoardRules />
          </Show>
        </>
      )}
    />
  )
}
