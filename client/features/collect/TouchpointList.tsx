import { For, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useCollect } from './collectContext.tsx'
import { createListFilter, everything } from './createListFilter.ts'
import { HomelessNotes } from './HomelessNotes.tsx'
import { ListFilters } from './ListFilters.tsx'
import { ListStage } from './ListStage.tsx'
import { NoNotes } from './NoNotes.tsx'
import styles from './TouchpointList.module.css'

/** The board as one table in the order of the journey, with the same powers. */
export function TouchpointList() {
  const collect = useCollect()
  const t = useText()
  const state = createListFilter()
  const all = () => collect.workshop.touchpoints()
  const isNothingFound = () => state.isActive() && !all().some(state.shows)

  return (
    <div class={styles.list} onPointerMove={() => collect.touch()}>
      <ListFilters state={state} />
      <table class={styles.table} aria-describedby="collect-list-hint">
        <caption class={styles.caption}>{t('collect.list.caption')}</caption>
        <thead>
          <tr>
            <th class={styles.no} scope="col">
              {t('collect.list.number')}
            </th>
            <th scope="col">{t('collect.list.touchpoint')}</th>
            <th class={styles.wide} scope="col">
              {t('collect.detail.owner')}
            </th>
            <th class={styles.wide} scope="col">
              {t('collect.detail.channels')}
            </th>
            <th class={styles.widest} scope="col">
              {t('collect.detail.reach')}
            </th>
            <th class={styles.wide} scope="col">
              {t('collect.detail.tags')}
            </th>
            <th class={`${styles.wide} ${styles.right}`} scope="col">
              {t('collect.comments')}
            </th>
            <th class={`${styles.wide} ${styles.right}`} scope="col">
              {t('collect.detail.evidence')}
            </th>
            <th class={styles.acts} scope="col">
              <span class={styles.caption}>{t('collect.list.actions')}</span>
            </th>
          </tr>
        </thead>
        <For each={collect.workshop.stages()}>
          {(stage) => <ListStage stage={stage} state={state} />}
        </For>
      </table>
      <p class={styles.caption} id="collect-list-hint">
        {t('collect.list.keys')}
      </p>
      <HomelessNotes />
      <div class={styles.empty}>
        <Show when={isNothingFound()}>
          <EmptyState title={t('collect.empty.noMatch')} text={t('collect.empty.noMatchText')}>
            <Button onClick={() => state.set(everything)}>{t('collect.empty.clearFilters')}</Button>
          </EmptyState>
        </Show>
        <Show when={collect.isEmpty()}>
          <NoNotes />
        </Show>
      </div>
    </div>
  )
}
