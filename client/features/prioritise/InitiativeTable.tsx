import { createMemo, For, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { createSteady } from '../../ui/createSteady.ts'
import { useDotsLabel } from './InitiativeDots.tsx'
import styles from './InitiativeTable.module.css'
import { InitiativeTableRow } from './InitiativeTableRow.tsx'
import { usePrioritise } from './prioritiseContext.tsx'
import { sectionNames, sectionsOf, steadySections } from './sections.ts'

/** The board as a table with the same powers: every field of every initiative, one row each. */
export function InitiativeTable() {
  const model = usePrioritise()
  const t = useText()
  const dotsLabel = useDotsLabel()
  const { shown, watch } = createSteady(
    () => sectionsOf(model.ranked(), model.droppedIds()),
    steadySections,
  )
  const ids = createMemo(() => {
    if (model.phase() !== 'revealed') return model.workshop.initiatives().map(({ id }) => id)
    return sectionNames.flatMap((name) => shown()[name])
  })
  const isRevealed = () => model.phase() === 'revealed'
  return (
    <div class={styles.scroll} ref={watch} role="region" aria-label={t('prioritise.list.label')}>
      <table class={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('prioritise.initiative')}</th>
            <th scope="col">{t('common.measure.impact')}</th>
            <th scope="col">{t('common.measure.effort')}</th>
            <Show when={isRevealed()}>
              <th scope="col">{t('prioritise.list.estimates')}</th>
              <th scope="col">{t('prioritise.list.result')}</th>
            </Show>
            <th scope="col">{dotsLabel()}</th>
            <th scope="col">{t('terms.word.department')}</th>
            <th scope="col">{t('prioritise.plan.owner')}</th>
            <th scope="col">{t('terms.word.due')}</th>
            <th scope="col">{t('terms.word.status')}</th>
            <th scope="col">{t('prioritise.plan.measure')}</th>
            <th scope="col">{t('prioritise.plan.checks')}</th>
            <th scope="col">{t('prioritise.plan.findings')}</th>
            <th scope="col">
              <span class="meta">{t('common.do.more')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={ids()}>
            {(id) => (
              <Show when={model.workshop.initiativesById[id]}>
                {(initiative) => <InitiativeTableRow initiative={initiative()} />}
              </Show>
            )}
          </For>
        </tbody>
      </table>
    </div>
  )
}
