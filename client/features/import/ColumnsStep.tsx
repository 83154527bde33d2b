import { Show } from 'solid-js'
import { columnUses, type ColumnUse } from '../../../shared/domain/intake/columns.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Select } from '../../ui/Select.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { Import } from './createImport.ts'
import type { ReadTable } from './readTable.ts'
import { TableColumns } from './TableColumns.tsx'
import { toldRows } from './toldRows.ts'
import { UnknownNames } from './UnknownNames.tsx'

interface ColumnsStepProps {
  readonly state: Import
  readonly table: ReadTable
}

/** What each column is, what comes in by that, and what is left out and why. */
export function ColumnsStep(props: ColumnsStepProps) {
  const t = useText()
  const workshop = useWorkshop()
  const ignored = () => {
    const words = props.state.checked().ignored.map(({ name }) => `“${name}”`)
    return words.length > 0 ? t('intake.ignored', words.join(', ')) : undefined
  }
  const needsStage = () => {
    const checked = props.state.checked()
    return (
      checked.good.some(({ stage }) => stage === '') ||
      checked.unknown.stages.some(
        ({ name }) => props.state.choiceOf('stages', name).kind === 'none',
      )
    )
  }
  return (
    <TableColumns<ColumnUse>
      state={props.state}
      table={props.table}
      uses={columnUses.map((use) => ({ value: use, label: t(`intake.use.${use}`) }))}
      comeIn={t('intake.comeIn', props.state.checked().good.length)}
      note={workshop.isPrivate() ? t('intake.private') : undefined}
      tooMuch={props.state.isTooMuch() ? t('intake.tooMuch') : null}
      bad={toldRows(t, props.state.checked().bad)}
      ignored={ignored()}
      options={
        <>
          <Switch
            label={t('intake.skipThere')}
            checked={props.state.skipsThere()}
            onChange={(skips) => props.state.setSkipsThere(skips)}
          />
          <Show when={needsStage()}>
            <Select
              label={t('intake.defaultStage')}
              value={props.state.defaultStage()}
              options={workshop.stages().map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(stage) => props.state.setDefaultStage(stage)}
            />
          </Show>
        </>
      }
    >
      <UnknownNames state={props.state} />
    </TableColumns>
  )
}
