import { For, Match, Show, Switch } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { AddInitiative } from './AddInitiative.tsx'
import { EstimateList } from './EstimateList.tsx'
import { InitiativeRow } from './InitiativeRow.tsx'
import { NoInitiatives } from './NoInitiatives.tsx'
import { PhaseHead } from './PhaseHead.tsx'
import { usePrioritise } from './prioritiseContext.tsx'
import styles from './PrioritiseScreen.module.css'
import { ProgressPanel } from './ProgressPanel.tsx'

/** Until the reveal: the cards to estimate, or the list to prepare and to look at; beside it only counts. */
export function BeforeReveal() {
  const model = usePrioritise()
  return (
    <div class={styles.before}>
      <section class={styles.sheet} data-cursors="prioritise">
        <div class={styles.column}>
          <Show when={model.workshop.initiatives().length > 0} fallback={<NoInitiatives />}>
            <PhaseHead />
          </Show>
          <Switch fallback={<PlainList />}>
            <Match when={model.phase() === 'open'}>
              <EstimateList />
            </Match>
          </Switch>
          <div class={styles.add}>
            <AddInitiative />
          </div>
        </div>
      </section>
      <ProgressPanel />
    </div>
  )
}

function PlainList() {
  const { workshop } = usePrioritise()
  const t = useText()
  return (
    <ul aria-label={t('prioritise.list.label')}>
      <For each={workshop.initiatives().map(({ id }) => id)}>
        {(id) => (
          <Show when={workshop.initiativesById[id]}>
            {(initiative) => (
              <li>
                <InitiativeRow initiative={initiative()} />
              </li>
            )}
          </Show>
        )}
      </For>
    </ul>
  )
}
