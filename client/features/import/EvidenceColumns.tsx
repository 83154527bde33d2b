import { Show } from 'solid-js'
import { evidenceUses, type EvidenceUse } from '../../../shared/domain/evidence/columns.ts'
import { evidenceKinds } from '../../../shared/domain/evidence/evidence.ts'
import { foldName } from '../../../shared/domain/intake/foldName.ts'
import { textLimits } from '../../../shared/domain/text.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { EvidenceImport } from './createEvidenceImport.ts'
import type { ReadTable } from './readTable.ts'
import { TableColumns } from './TableColumns.tsx'
import { toldEvidence } from './toldRows.ts'
import { idOf, optionOf, TouchpointChoices, useTouchpointOptions } from './TouchpointChoices.tsx'

interface EvidenceColumnsProps {
  readonly state: EvidenceImport
  readonly table: ReadTable
}

/** What each column is, which touchpoints are meant, what comes in by that, and what is left out and why. */
export function EvidenceColumns(props: EvidenceColumnsProps) {
  const t = useText()
  const ignored = () => {
    const words = props.state.checked().ignored.map((word) => `“${word}”`)
    return words.length > 0 ? t('evidence.table.ignored', words.join(', ')) : undefined
  }
  return (
    <TableColumns<EvidenceUse>
      state={props.state}
      table={props.table}
      uses={evidenceUses.map((use) => ({ value: use, label: t(`evidence.table.use.${use}`) }))}
      comeIn={t('evidence.table.comeIn', props.state.planned().length)}
      tooMuch={props.state.isTooMuch() ? t('evidence.table.tooMuch') : null}
      bad={toldEvidence(t, props.state.bad())}
      ignored={ignored()}
      options={<Unsaid state={props.state} />}
    >
      <TouchpointChoices
        names={props.state.names}
        title={t('evidence.table.unknown')}
        lead={t('evidence.table.unknownLead')}
        leaveOut={t('evidence.table.leaveOut')}
        labelOf={(name) => t('evidence.table.becomes', name)}
        rowsOf={(rows) => t('evidence.table.rows', rows)}
      />
    </TableColumns>
  )
}

/** Kind, source and touchpoint of rows that say none. */
function Unsaid(props: { readonly state: EvidenceImport }) {
  const t = useText()
  const good = () => props.state.checked().good
  const touchpoints = useTouchpointOptions(() => t('evidence.table.leaveOut'))
  return (
    <>
      <Show when={good().some(({ kind }) => kind === null)}>
        <Select
          label={t('evidence.table.kind')}
          value={props.state.kind()}
          options={evidenceKinds.map((value) => ({
            value,
            label: t(`terms.evidence.${value}`),
          }))}
          onChange={(kind) => props.state.setKind(kind)}
        />
      </Show>
      <Show when={good().some(({ source }) => source === '')}>
        <TextInput
          label={t('evidence.table.source')}
          maxLength={textLimits.title}
          value={props.state.origin()}
          onInput={(words) => props.state.setOrigin(words)}
        />
      </Show>
      <Show when={good().some(({ touchpoint }) => foldName(touchpoint) === '')}>
        <Select
          label={t('evidence.table.touchpoint')}
          value={optionOf(props.state.fallback())}
          options={touchpoints()}
          onChange={(value) => props.state.setFallback(idOf(value))}
        />
      </Show>
    </>
  )
}
