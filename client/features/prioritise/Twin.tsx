import { Show } from 'solid-js'
import { AddInitiative } from './AddInitiative.tsx'
import { ExportButtons } from './ExportButtons.tsx'
import { Headline } from './Headline.tsx'
import { InitiativeTable } from './InitiativeTable.tsx'
import { PhaseHead } from './PhaseHead.tsx'
import { usePrioritise } from './prioritiseContext.tsx'
import styles from './PrioritiseScreen.module.css'
import { ProgressPanel } from './ProgressPanel.tsx'

/** The list twin of the board. */
export function Twin() {
  const model = usePrioritise()
  const isRevealed = () => model.phase() === 'revealed'
  return (
    <div class={styles.twin}>
      <Show when={isRevealed()} fallback={<PhaseHead />}>
        <Headline />
      </Show>
      <div class={styles.tools}>
        <AddInitiative />
        <Show when={isRevealed()}>
          <ExportButtons />
        </Show>
      </div>
      <InitiativeTable />
      <Show when={!isRevealed()}>
        <ProgressPanel />
      </Show>
    </div>
  )
}
