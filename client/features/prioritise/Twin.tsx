import { Match, Show, Switch } from 'solid-js'
import { AddInitiative } from './AddInitiative.tsx'
import { ExportButtons } from './ExportButtons.tsx'
import { Headline } from './Headline.tsx'
import { InitiativeTable } from './InitiativeTable.tsx'
import { NoInitiatives } from './NoInitiatives.tsx'
import { PhaseHead } from './PhaseHead.tsx'
import { usePrioritise } from './prioritiseContext.tsx'
import styles from './PrioritiseScreen.module.css'
import { ProgressPanel } from './ProgressPanel.tsx'

/** The list twin of the board. */
export function Twin() {
  const model = usePrioritise()
  const isRevealed = () => model.phase() === 'revealed'
  const isEmpty = () => model.workshop.initiatives().length === 0
  return (
    <div class={styles.twin}>
      <Switch fallback={<PhaseHead />}>
        <Match when={isEmpty()}>
          <NoInitiatives />
        </Match>
        <Match when={isRevealed()}>
          <Headline />
        </Match>
      </Switch>
      <div class={styles.tools}>
        <AddInitiative />
        <Show when={isRevealed()}>
          <ExportButtons />
        </Show>
      </div>
      <Show when={!isEmpty()}>
        <InitiativeTable />
      </Show>
      <Show when={!isRevealed()}>
        <ProgressPanel />
      </Show>
    </div>
  )
}
