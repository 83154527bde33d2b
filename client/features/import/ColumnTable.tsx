import { createMemo, For } from 'solid-js'
import type { Rows } from '../../../shared/domain/intake/columns.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Select } from '../../ui/Select.tsx'
import type { Columns } from './createColumns.ts'
import styles from './Import.module.css'

interface ColumnTableProps<Use extends string> {
  readonly rows: Rows
  readonly columns: Columns<Use>
  readonly uses: readonly { readonly value: Use; readonly label: string }[]
}

/** How many rows are shown as they are. */
const shownRows = 4

/** The first rows of a table, with what each column becomes above it. Columns without any words are not drawn. */
export function ColumnTable<Use extends string>(props: ColumnTableProps<Use>) {
  const t = useText()
  const format = useFormat()
  const heading = (at: number) => (props.columns.hasHeading() ? props.rows[0]?.[at] : '') ?? ''
  const filled = createMemo(() => {
    const places = props.columns.mapping().map((_, at) => at)
    return places.filter((at) => props.rows.some((row) => (row[at] ?? '').trim() !== ''))
  })
  const samples = () =>
    props.rows
      .slice(props.columns.hasHeading() ? 1 : 0)
      .filter((row) => row.some((cell) => cell.trim() !== ''))
      .slice(0, shownRows)
  const uses = () => [{ value: 'none' as const, label: t('intake.use.none') }, ...props.uses]
  const useOf = (at: number): Use | null => props.columns.mapping()[at] ?? null
  return (
    <div class={styles.scroll}>
      <table class={styles.table}>
        <caption class={styles.caption}>{t('intake.columns')}</caption>
        <thead>
          <tr>
            <For each={filled()}>
              {(at) => (
                <th scope="col" classList={{ [styles.unused!]: useOf(at) === null }}>
                  <Select<Use | 'none'>
                    label={t('intake.columnOf', at + 1, heading(at))}
                    labelHidden
                    hint={props.columns.isGuess(at) ? t('intake.guess') : undefined}
                    value={useOf(at) ?? 'none'}
                    options={uses()}
                    onChange={(value) =>
                      props.columns.mapTo(at, value === 'none' ? null : (value as Use))
                    }
                  />
                  <span class={styles.heading}>
                    {heading(at) || t('intake.column', format.number(at + 1))}
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
                <For each={filled()}>
                  {(at) => (
                    <td classList={{ [styles.unused!]: useOf(at) === null }}>{row[at] ?? ''}</td>
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
