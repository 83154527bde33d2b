import { MergeDialog } from './MergeDialog.tsx'
import { RemoveDialog } from './RemoveDialog.tsx'
import { SplitDialog } from './SplitDialog.tsx'

/** The dialogs of merging, splitting and deleting what others wrote; fetched when the first is opened. */
export function MergingDialogs() {
  return (
    <>
      <MergeDialog />
      <SplitDialog />
      <RemoveDialog />
    </>
  )
}
