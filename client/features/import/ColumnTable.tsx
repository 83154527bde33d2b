import { For } from 'solid-js'
import type { Rows } from '../../../shared/domain/intake/columns.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './Import.module.css'

interface ColumnTableProps<Use extends string> {
  readonly rows: Rows
  readonly hasHeading: boolean
  /** One use per column; `null` leaves it out. */
  readonly mapping: readonly (Use | null)[]
  readonly uses: readonly { readonly value: Use; readonly label: string }[]
  readonly onMap: (column: number, use: Use | null) => void
}

/** How many rows are shown as they are. */
const shownRows = 4

/** The first rows of a table, with what each column becomes above it. */
export function ColumnTable<Use extends string>(props: ColumnTableProps<Use>) {
  const t = useText()
  const format = useFormat()
  const heading = (at: number) => (props.hasHeading ? props.rows[0]?.[at] : '') ?? ''
  const samples = () =>
    props.rows
      .slice(props.hasHeading ? 1 : 0)
      .filter((row) => row.some((cell) => cell.trim() !== ''))
      .slice(0, shownRows)
  const uses = () => [{ value: 'none' as const, label: t('intake.use.none') }, ...props.uses]
  return (
    <div class={styles.scroll}>
      <table class={styles.table}>
        <caption class={styles.caption}>{t('intake.columns')}</caption>
        <thead>
          <tr>
            <For each={props.mapping}>
              {(use, at) => (
                <th scope="col" classList={{ [styles.unused!]: use === null }}>
                  <Select<Use | 'none'>
                    label={t('intake.columnOf', at() + 1, heading(at()))}
                    labelHidden
                    value={use ?? 'none'}
                    options={uses()}
                    onChange={(value) =>
                      props.onMap(at(), value === 'none' ? null : (value as Use))
                    }
                  />
                  <span class={styles.heading}>
                    {heading(at()) || t('intake.column', format.number(at() + 1))}
                  </span>
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={samples()}>
            {(row) => (
              <tr>
                <For each={props.mapping}>
                  {(use, at) => (
                    <td classList={{ [styles.unused!]: use === null }}>{row[at()] ?? ''}</td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  )
}
