import { onMount, Show } from 'solid-js'
import { columnUses, type ColumnUse } from '../../../shared/domain/intake/columns.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Select } from '../../ui/Select.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { ColumnTable } from './ColumnTable.tsx'
import type { Import } from './createImport.ts'
import styles from './Import.module.css'
import { LeftOut } from './LeftOut.tsx'
import { ReadAs } from './ReadAs.tsx'
import type { ReadTable } from './readTable.ts'
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
  let counts!: HTMLParagraphElement
  // What was pressed is gone with the step before.
  onMount(() => counts.focus())
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
    <div class={styles.columns}>
      <p class={styles.counts} ref={counts} tabIndex={-1}>
        <strong>{t('intake.comeIn', props.state.checked().good.length)}</strong>{' '}
        {t('intake.leftOut.count', props.state.checked().bad.length)}
        <Show when={workshop.isPrivate()}> {t('intake.private')}</Show>
      </p>
      <Show when={props.state.hasStrangeLetters()}>
        <Banner
          tone="warn"
          icon="alert"
          title={t('intake.strange')}
          text={t('intake.strangeText')}
        />
      </Show>
      <Show when={props.state.isTooMuch()}>
        <Banner tone="bad" title={t('intake.tooMuch')} />
      </Show>
      <ColumnTable<ColumnUse>
        rows={props.table.rows}
        hasHeading={props.state.hasHeading()}
        mapping={props.state.mapping()}
        uses={columnUses.map((use) => ({ value: use, label: t(`intake.use.${use}`) }))}
        onMap={(column, use) => props.state.mapTo(column, use)}
      />
      <div class={styles.options}>
        <Switch
          label={t('intake.heading')}
          checked={props.state.hasHeading()}
          onChange={(has) => props.state.setHeading(has)}
        />
        <Switch
          label={t('intake.skipThere')}
          checked={props.state.skipsThere()}
          onChange={(skips) => props.state.setSkipsThere(skips)}
        />
        <ReadAs state={props.state} />
        <Show when={needsStage()}>
          <Select
            label={t('intake.defaultStage')}
            value={props.state.defaultStage()}
            options={workshop.stages().map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(stage) => props.state.setDefaultStage(stage)}
          />
        </Show>
      </div>
      <UnknownNames state={props.state} />
      <LeftOut bad={toldRows(t, props.state.checked().bad)} ignored={ignored()} />
    </div>
  )
}
