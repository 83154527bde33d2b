import type { Step } from '../../../shared/domain/step.ts'
import type { View } from '../../ui/view.tsx'
import type { ShellDialog } from './shellDialog.ts'
import { StepStrip } from './StepStrip.tsx'
import { TopBar } from './TopBar.tsx'

interface WideHeaderProps {
  readonly step: Step
  readonly view: View
  readonly setView: (view: View) => void
  readonly dialog: (dialog: ShellDialog) => void
}

/** What stands above every step where there is room for it; a phone never fetches it. */
export function WideHeader(props: WideHeaderProps) {
  return (
    <>
      <TopBar dialog={props.dialog} />
      <StepStrip step={props.step} view={props.view} setView={props.setView} />
    </>
  )
}
