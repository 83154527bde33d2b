import { Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Select } from '../../ui/Select.tsx'
import type { Source } from './createSource.ts'
import { encodings, type Encoding } from './decodeFile.ts'
import { separators, type Separator } from './readTable.ts'

/** Names of separators in an address of words; the signs themselves are no keys. */
const nameOf = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const

const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1250': 'Windows-1250',
  'windows-1252': 'Windows-1252',
  'iso-8859-2': 'ISO 8859-2',
}

/** How the text is read, for when the guess was wrong. */
export function ReadAs(props: {
  readonly state: Pick<Source, 'separator' | 'setSeparator' | 'encoding' | 'setEncoding'>
}) {
  const t = useText()
  return (
    <>
      <Select<Separator>
        label={t('intake.separator.label')}
        value={props.state.separator() ?? ''}
        options={separators.map((value) => ({
          value,
          label: t(`intake.separator.${nameOf[value]}`),
        }))}
        onChange={(separator) => props.state.setSeparator(separator)}
      />
      <Show when={props.state.encoding()}>
        {(encoding) => (
          <Select<Encoding>
            label={t('intake.encoding')}
            value={encoding()}
            options={encodings.map((value) => ({ value, label: encodingNames[value] }))}
            onChange={(wanted) => props.state.setEncoding(wanted)}
          />
        )}
      </Show>
    </>
  )
}
