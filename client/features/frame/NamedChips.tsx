import { For, Show, type JSX } from 'solid-js'
import { textLimits } from '../../../shared/domain/text.ts'
import { useText } from '../../i18n/i18n.tsx'
import { AddChip } from './AddChip.tsx'
import styles from './Chips.module.css'
import { isTaken, type Named, type NamedList } from './named.ts'

interface NamedChipsProps<T extends Named> {
  readonly list: NamedList
  readonly records: readonly T[]
  readonly canEdit: boolean
  readonly onEdit: (id: string) => void
  readonly onAdd: (name: string) => void
  /** What stands inside a chip. */
  readonly children: (record: T) => JSX.Element
}

/** Records of the frame as chips: a press opens one, the last chip adds another. */
export function NamedChips<T extends Named>(props: NamedChipsProps<T>) {
  const t = useText()
  return (
    <div class={styles.chips}>
      <For
        each={props.records}
        fallback={<span class={styles.none}>{t(`frame.${props.list}.none`)}</span>}
      >
        {(record) => (
          <Show
            when={props.canEdit}
            fallback={<span class={styles.chip}>{props.children(record)}</span>}
          >
            <button
              type="button"
              class={styles.chip}
              data-record={record.id}
              aria-label={t(`frame.${props.list}.edit`, record.name)}
              onClick={() => props.onEdit(record.id)}
            >
              {props.children(record)}
            </button>
          </Show>
        )}
      </For>
      <Show when={props.canEdit}>
        <AddChip
          label={t(`frame.${props.list}.add`)}
          maxLength={textLimits.name}
          onAdd={(name) => props.onAdd(name)}
          problemOf={(name) =>
            isTaken(name, props.records) ? t(`frame.${props.list}.nameTaken`, name) : null
          }
        />
      </Show>
    </div>
  )
}
