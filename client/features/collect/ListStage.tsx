import { createSignal, For, Show } from 'solid-js'
import type { Stage } from '../../../shared/domain/workshop.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Quoted } from '../../ui/Quoted.tsx'
import { useCollect } from './collectContext.tsx'
import type { ListFilterState } from './createListFilter.ts'
import { ListDraftRow } from './ListDraftRow.tsx'
import { ListRow } from './ListRow.tsx'
import { QuickAdd } from './QuickAdd.tsx'
import styles from './TouchpointList.module.css'

interface ListStageProps {
  readonly stage: Stage
  readonly state: ListFilterState
}

/** One stage of the list: a heading that folds, its touchpoints, a row to add. */
export function ListStage(props: ListStageProps) {
  const collect = useCollect()
  const t = useText()
  const lang = useLangOf(() => collect.workshop.about.language)
  const [isFolded, setFolded] = createSignal(false)
  const [isAdding, setAdding] = createSignal(collect.workshop.touchpoints().length === 0)
  const column = () => collect.columns().find(({ stage }) => stage === props.stage.id)
  const shown = () =>
    (column()?.ids ?? []).filter((id) => {
      const touchpoint = collect.workshop.touchpointsById[id]
      return touchpoint !== undefined && props.state.shows(touchpoint)
    })
  /** Touchpoints of the stages before this one. */
  const before = () => {
    const columns = collect.columns()
    const at = columns.findIndex(({ stage }) => stage === props.stage.id)
    return columns.slice(0, Math.max(at, 0)).reduce((sum, { ids }) => sum + ids.length, 0)
  }
  const foldLabel = () =>
    t(isFolded() ? 'collect.list.unfold' : 'collect.list.fold', props.stage.name)

  return (
    <tbody>
      <tr class={styles.group}>
        <th colSpan={9} scope="rowgroup">
          <div class={styles.heading}>
            <button
              type="button"
              class={styles.fold}
              aria-expanded={!isFolded()}
              aria-label={foldLabel()}
              onClick={() => setFolded(!isFolded())}
            >
              <Icon name={isFolded() ? 'chevronRight' : 'chevronDown'} />
            </button>
            <span class={`voice ${styles.stage}`} lang={lang()}>
              {props.stage.name}
            </span>
            <span class="num meta">{collect.countOf(props.stage.id)}</span>
            <Show when={props.stage.subtitle !== ''}>
              <span class={`says ${styles.says}`} lang={lang()}>
                {t('collect.quoted', props.stage.subtitle)}
              </span>
            </Show>
            <Show when={collect.canEdit() && !isAdding()}>
              <span class={styles.addButton}>
                <Button variant="quiet" icon="plus" onClick={() => setAdding(true)}>
                  <Quoted
                    words={props.stage.name}
                    lang={lang()}
                    say={(name) => t('collect.addTo', name)}
                  />
                </Button>
              </span>
            </Show>
          </div>
        </th>
      </tr>
      <Show when={!isFolded()}>
        <For each={shown()}>
          {(id) => (
            <Show when={collect.workshop.touchpointsById[id]}>
              {(touchpoint) => (
                <ListRow
                  touchpoint={touchpoint()}
                  number={before() + (column()?.ids.indexOf(id) ?? 0) + 1}
                />
              )}
            </Show>
          )}
        </For>
        <For each={collect.draftsOf(props.stage.id)}>
          {(draft) => <ListDraftRow draft={draft} />}
        </For>
        <Show when={isAdding() && collect.adding.state(props.stage.id) !== 'none'}>
          <tr class={styles.adding}>
            <td colSpan={9}>
              <QuickAdd
                names
                stage={props.stage.id}
                stageName={props.stage.name}
                autofocus={collect.workshop.touchpoints().length > 0}
                onEscape={() => setAdding(false)}
              />
            </td>
          </tr>
        </Show>
      </Show>
    </tbody>
  )
}
