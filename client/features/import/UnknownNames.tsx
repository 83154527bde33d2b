import { For, Show } from 'solid-js'
import type { ListName } from '../../../shared/domain/intake/planRows.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Select } from '../../ui/Select.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { Import } from './createImport.ts'
import styles from './Import.module.css'

const lists = ['stages', 'channels', 'departments'] as const satisfies readonly ListName[]

/** Names in the table that the workshop does not have: each is matched, added or left empty. */
export function UnknownNames(props: { readonly state: Import }) {
  const t = useText()
  const workshop = useWorkshop()
  const there = (list: ListName) => workshop[list]()
  const valueOf = (list: ListName, name: string): string => {
    const choice = props.state.choiceOf(list, name)
    return choice.kind === 'existing' ? `id:${choice.id}` : choice.kind
  }
  const choose = (list: ListName, name: string, value: string): void => {
    if (value === 'new' || value === 'none') props.state.choose(list, name, { kind: value })
    else props.state.choose(list, name, { kind: 'existing', id: value.slice(3) })
  }
  const options = (list: ListName) => [
    {
      value: 'none',
      label: t(list === 'stages' ? 'intake.unknown.noStage' : 'intake.unknown.none'),
    },
    ...(props.state.mayAdd ? [{ value: 'new', label: t(`intake.unknown.add.${list}`) }] : []),
    ...there(list).map(({ id, name }) => ({ value: `id:${id}`, label: name })),
  ]
  return (
    <For each={lists}>
      {(list) => (
        <Show when={props.state.checked().unknown[list].length > 0}>
          <section class={styles.unknown}>
            <h3 class={styles.subtitle}>{t(`intake.unknown.${list}`)}</h3>
            <ul class={styles.names}>
              <For each={props.state.checked().unknown[list]}>
                {({ name, rows }) => (
                  <li class={styles.name}>
                    <span class={styles.given}>
                      {name} <span class="meta num">{t('intake.unknown.rows', rows)}</span>
                    </span>
                    <Select
                      label={t('intake.unknown.becomes', name)}
                      labelHidden
                      value={valueOf(list, name)}
                      options={options(list)}
                      onChange={(value) => choose(list, name, value)}
                    />
                  </li>
                )}
              </For>
            </ul>
          </section>
        </Show>
      )}
    </For>
  )
}
