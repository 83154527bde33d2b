import { createMemo, onMount, Show, type JSX } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { ColumnTable } from './ColumnTable.tsx'
import type { Columns } from './createColumns.ts'
import type { Source } from './createSource.ts'
import styles from './Import.module.css'
import { LeftOut, type ToldRow } from './LeftOut.tsx'
import { ReadAs } from './ReadAs.tsx'
import type { ReadTable } from './readTable.ts'

interface TableColumnsProps<Use extends string> {
  readonly state: Source & Columns<Use>
  readonly table: ReadTable
  readonly uses: readonly { readonly value: Use; readonly label: string }[]
  /** How much comes in, in words. */
  readonly comeIn: string
  /** Said behind the counts. */
  readonly note?: string | undefined
  /** More than comes in at once, in words; `null` = it is not. */
  readonly tooMuch?: string | null
  readonly bad: readonly ToldRow[]
  /** What is said of words that mean nothing we have. */
  readonly ignored?: string | undefined
  /** Fields for what the table does not say. */
  readonly options?: JSX.Element
  /** What the names in it mean. */
  readonly children?: JSX.Element
}

/** The step of every import in which one sees what each column is, what comes in, and what is left out and why. */
export function TableColumns<Use extends string>(props: TableColumnsProps<Use>) {
  const t = useText()
  let counts!: HTMLParagraphElement
  // Made anew at each reading otherwise, of thousands of rows.
  const bad = createMemo(() => props.bad)
  // What was pressed is gone with the step before.
  onMount(() => counts.focus())
  return (
    <div class={styles.columns}>
      <p class={styles.counts} ref={counts} tabIndex={-1}>
        <strong>{props.comeIn}</strong> {t('intake.leftOut.count', bad().length)}
        <Show when={props.note}> {props.note}</Show>
      </p>
      <Show when={props.state.hasStrangeLetters()}>
        <Banner
          tone="warn"
          icon="alert"
          title={t('intake.strange')}
          text={t('intake.strangeText')}
        />
      </Show>
      <Show when={props.tooMuch}>{(words) => <Banner tone="bad" title={words()} />}</Show>
      <ColumnTable<Use> rows={props.table.rows} columns={props.state} uses={props.uses} />
      <div class={styles.options}>
        <Switch
          label={t('intake.heading')}
          checked={props.state.hasHeading()}
          onChange={(has) => props.state.setHeading(has)}
        />
        <ReadAs state={props.state} />
        {props.options}
      </div>
      {props.children}
      <LeftOut bad={bad()} ignored={props.ignored} />
    </div>
  )
}
