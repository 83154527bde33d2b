import { For, onMount, Show } from 'solid-js'
import { evidenceUses, type EvidenceUse } from '../../../shared/domain/evidence/columns.ts'
import { evidenceKinds } from '../../../shared/domain/evidence/evidence.ts'
import { foldName } from '../../../shared/domain/intake/foldName.ts'
import { textLimits } from '../../../shared/domain/text.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Select } from '../../ui/Select.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { ColumnTable } from './ColumnTable.tsx'
import type { EvidenceImport } from './createEvidenceImport.ts'
import styles from './Import.module.css'
import { LeftOut } from './LeftOut.tsx'
import { ReadAs } from './ReadAs.tsx'
import type { ReadTable } from './readTable.ts'
import { toldEvidence } from './toldRows.ts'

interface EvidenceColumnsProps {
  readonly state: EvidenceImport
  readonly table: ReadTable
}

/** What each column is, which touchpoints are meant, what comes in by that, and what is left out and why. */
export function EvidenceColumns(props: EvidenceColumnsProps) {
  const t = useText()
  let counts!: HTMLParagraphElement
  // What was pressed is gone with the step before.
  onMount(() => counts.focus())
  const good = () => props.state.checked().good
  const ignored = () => {
    const words = props.state.checked().ignored.map((word) => `“${word}”`)
    return words.length > 0 ? t('evidence.table.ignored', words.join(', ')) : undefined
  }
  return (
    <div class={styles.columns}>
      <p class={styles.counts} ref={counts} tabIndex={-1}>
        <strong>{t('evidence.table.comeIn', props.state.planned().length)}</strong>{' '}
        {t('intake.leftOut.count', props.state.bad().length)}
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
        <Banner tone="bad" title={t('evidence.table.tooMuch')} />
      </Show>
      <ColumnTable<EvidenceUse>
        rows={props.table.rows}
        hasHeading={props.state.hasHeading()}
        mapping={props.state.mapping()}
        uses={evidenceUses.map((use) => ({ value: use, label: t(`evidence.table.use.${use}`) }))}
        onMap={(column, use) => props.state.mapTo(column, use)}
      />
      <div class={styles.options}>
        <Switch
          label={t('intake.heading')}
          checked={props.state.hasHeading()}
          onChange={(has) => props.state.setHeading(has)}
        />
        <ReadAs state={props.state} />
        <Show when={good().some(({ kind }) => kind === null)}>
          <Select
            label={t('evidence.table.kind')}
            value={props.state.kind()}
            options={evidenceKinds.map((value) => ({
              value,
              label: t(`common.evidence.${value}`),
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
          <TouchpointChoice
            label={t('evidence.table.touchpoint')}
            value={props.state.fallback()}
            onChange={(id) => props.state.setFallback(id)}
          />
        </Show>
      </div>
      <UnknownTouchpoints state={props.state} />
      <LeftOut bad={toldEvidence(t, props.state.bad())} ignored={ignored()} />
    </div>
  )
}

/** Names that are no touchpoint's: the one that is most like it is proposed, the person decides. */
function UnknownTouchpoints(props: { readonly state: EvidenceImport }) {
  const t = useText()
  return (
    <Show when={props.state.unknown().length > 0}>
      <section class={styles.unknown}>
        <h3 class={styles.subtitle}>{t('evidence.table.unknown')}</h3>
        <p class="meta">{t('evidence.table.unknownLead')}</p>
        <ul class={styles.names}>
          <For each={props.state.unknown()}>
            {(name) => (
              <li class={styles.name}>
                <span class={styles.given}>
                  {[name.touchpoint, name.stage].filter((part) => part !== '').join(' · ')}{' '}
                  <span class="meta num">{t('evidence.table.rows', name.rows)}</span>
                </span>
                <TouchpointChoice
                  label={t('evidence.table.becomes', name.touchpoint)}
                  labelHidden
                  value={props.state.choiceOf(name)}
                  onChange={(id) => props.state.choose(name, id)}
                />
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

interface TouchpointChoiceProps {
  readonly label: string
  readonly labelHidden?: boolean
  /** Id, or `''` for none. */
  readonly value: string
  readonly onChange: (id: string) => void
}

function TouchpointChoice(props: TouchpointChoiceProps) {
  const t = useText()
  const workshop = useWorkshop()
  const stageOf = (id: string) => workshop.stages().find((stage) => stage.id === id)?.name ?? ''
  const options = () => [
    { value: 'none', label: t('evidence.table.leaveOut') },
    ...workshop.touchpoints().map(({ id, title, stage }) => ({
      value: `id:${id}`,
      label: `${stageOf(stage)}: ${title}`,
    })),
  ]
  return (
    <Select
      label={props.label}
      labelHidden={props.labelHidden === true}
      value={props.value === '' ? 'none' : `id:${props.value}`}
      options={options()}
      onChange={(value) => props.onChange(value === 'none' ? '' : value.slice(3))}
    />
  )
}
