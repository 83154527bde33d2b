import { For, onMount, Show } from 'solid-js'
import { columnUses } from '../../../shared/domain/intake/columns.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Select } from '../../ui/Select.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { Import } from './createImport.ts'
import styles from './Import.module.css'
import { LeftOut } from './LeftOut.tsx'
import { ReadAs } from './ReadAs.tsx'
import type { ReadTable } from './readTable.ts'
import { UnknownNames } from './UnknownNames.tsx'

interface ColumnsStepProps {
  readonly state: Import
  readonly table: ReadTable
}

/** How many rows are shown as they are. */
const shownRows = 4

/** What each column is, what comes in by that, and what is left out and why. */
export function ColumnsStep(props: ColumnsStepProps) {
  const t = useText()
  const format = useFormat()
  const workshop = useWorkshop()
  let counts!: HTMLParagraphElement
  // What was pressed is gone with the step before.
  onMount(() => counts.focus())
  const body = () => props.table.rows.slice(props.state.hasHeading() ? 1 : 0)
  const heading = (at: number) => (props.state.hasHeading() ? props.table.rows[0]?.[at] : '') ?? ''
  const samples = () =>
    body()
      .filter((row) => row.some((cell) => cell.trim() !== ''))
      .slice(0, shownRows)
  const uses = () => [
    { value: 'none' as const, label: t('intake.use.none') },
    ...columnUses.map((use) => ({ value: use, label: t(`intake.use.${use}`) })),
  ]
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
      <div class={styles.scroll}>
        <table class={styles.table}>
          <caption class={styles.caption}>{t('intake.columns')}</caption>
          <thead>
            <tr>
              <For each={props.state.mapping()}>
                {(use, at) => (
                  <th scope="col" classList={{ [styles.unused!]: use === null }}>
                    <Select
                      label={t('intake.columnOf', at() + 1, heading(at()))}
                      labelHidden
                      value={use ?? 'none'}
                      options={uses()}
                      onChange={(value) => props.state.mapTo(at(), value === 'none' ? null : value)}
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
                  <For each={props.state.mapping()}>
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
      <LeftOut bad={props.state.checked().bad} ignored={props.state.checked().ignored} />
    </div>
  )
}
