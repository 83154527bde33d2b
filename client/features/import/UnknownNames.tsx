import { For } from 'solid-js'
import type { ListName } from '../../../shared/domain/intake/planRows.ts'
import { useText } from '../../i18n/i18n.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { Import } from './createImport.ts'
import { NameChoices } from './NameChoices.tsx'
import { idOf } from './TouchpointChoices.tsx'

const lists = ['stages', 'channels', 'departments'] as const satisfies readonly ListName[]

/** Names in the table that the workshop does not have: each is matched, added or left empty. */
export function UnknownNames(props: { readonly state: Import }) {
  const t = useText()
  const workshop = useWorkshop()
  const valueOf = (list: ListName, name: string): string => {
    const choice = props.state.choiceOf(list, name)
    return choice.kind === 'existing' ? `id:${choice.id}` : choice.kind
  }
  const choose = (list: ListName, name: string, value: string): void => {
    if (value === 'new' || value === 'none') props.state.choose(list, name, { kind: value })
    else props.state.choose(list, name, { kind: 'existing', id: idOf(value) })
  }
  const options = (list: ListName) => [
    {
      value: 'none',
      label: t(list === 'stages' ? 'intake.unknown.noStage' : 'intake.unknown.none'),
    },
    ...(props.state.mayAdd ? [{ value: 'new', label: t(`intake.unknown.add.${list}`) }] : []),
    ...workshop[list]().map(({ id, name }) => ({ value: `id:${id}`, label: name })),
  ]
  return (
    <For each={lists}>
      {(list) => (
        <NameChoices
          title={t(`intake.unknown.${list}`)}
          names={props.state.checked().unknown[list].map(({ name, rows }) => ({
            given: name,
            rows: t('intake.unknown.rows', rows),
            label: t('intake.unknown.becomes', name),
            value: valueOf(list, name),
            isGuess: props.state.isGuessedName(list, name),
            onChoose: (value) => choose(list, name, value),
          }))}
          options={options(list)}
        />
      )}
    </For>
  )
}
