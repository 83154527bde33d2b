import { For, onMount, Show } from 'solid-js'
import { surveyUses, type SurveyUse } from '../../../shared/domain/customer/surveyColumns.ts'
import { customerClasses, type CustomerClass } from '../../../shared/domain/participant.ts'
import { textLimits } from '../../../shared/domain/text.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Select } from '../../ui/Select.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { ColumnTable } from './ColumnTable.tsx'
import type { SurveyImport } from './createSurveyImport.ts'
import styles from './Import.module.css'
import { LeftOut, type ToldRow } from './LeftOut.tsx'
import { ReadAs } from './ReadAs.tsx'
import type { ReadTable } from './readTable.ts'

interface SurveyColumnsProps {
  readonly state: SurveyImport
  readonly table: ReadTable
  /** Rows that do not come in, worded. */
  readonly bad: readonly ToldRow[]
}

/** What each column is, which touchpoints and classes are meant, what comes in by that, and what is left out and why. */
export function SurveyColumns(props: SurveyColumnsProps) {
  const t = useText()
  let counts!: HTMLParagraphElement
  // What was pressed is gone with the step before.
  onMount(() => counts.focus())
  return (
    <div class={styles.columns}>
      <p class={styles.counts} ref={counts} tabIndex={-1}>
        <strong>
          {t(
            'customers.import.comeIn',
            props.state.plan().answers.length,
            props.state.plan().people,
          )}
        </strong>{' '}
        {t('intake.leftOut.count', props.bad.length)}
      </p>
      <Show when={props.state.hasStrangeLetters()}>
        <Banner
          tone="warn"
          icon="alert"
          title={t('intake.strange')}
          text={t('intake.strangeText')}
        />
      </Show>
      <ColumnTable<SurveyUse>
        rows={props.table.rows}
        hasHeading={props.state.hasHeading()}
        mapping={props.state.mapping()}
        uses={surveyUses.map((use) => ({ value: use, label: t(`customers.import.use.${use}`) }))}
        onMap={(column, use) => props.state.mapTo(column, use)}
      />
      <div class={styles.options}>
        <TextInput
          label={t('customers.import.name')}
          maxLength={textLimits.title}
          value={props.state.name()}
          onInput={(words) => props.state.setName(words)}
        />
        <Switch
          label={t('intake.heading')}
          checked={props.state.hasHeading()}
          onChange={(has) => props.state.setHeading(has)}
        />
        <ReadAs state={props.state} />
      </div>
      <UnknownTouchpoints state={props.state} />
      <StrangeClasses state={props.state} />
      <LeftOut bad={props.bad} />
    </div>
  )
}

/** Names that are no touchpoint's: the one that is most like it is proposed, the person decides. */
function UnknownTouchpoints(props: { readonly state: SurveyImport }) {
  const t = useText()
  const workshop = useWorkshop()
  const stageOf = (id: string) => workshop.stages().find((stage) => stage.id === id)?.name ?? ''
  const options = () => [
    { value: 'none', label: t('customers.import.leaveOut') },
    ...workshop.touchpoints().map(({ id, title, stage }) => ({
      value: `id:${id}`,
      label: `${stageOf(stage)}: ${title}`,
    })),
  ]
  return (
    <Show when={props.state.unknown().length > 0}>
      <section class={styles.unknown}>
        <h3 class={styles.subtitle}>{t('customers.import.unknown')}</h3>
        <p class="meta">{t('customers.import.unknownLead')}</p>
        <ul class={styles.names}>
          <For each={props.state.unknown()}>
            {({ name, rows }) => (
              <li class={styles.name}>
                <span class={styles.given}>
                  {name} <span class="meta num">{t('customers.import.rows', rows)}</span>
                </span>
                <Select
                  label={t('customers.import.becomes', name)}
                  labelHidden
                  value={
                    props.state.choiceOf(name) === '' ? 'none' : `id:${props.state.choiceOf(name)}`
                  }
                  options={options()}
                  onChange={(value) =>
                    props.state.choose(name, value === 'none' ? '' : value.slice(3))
                  }
                />
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

/** Words for classes that mean none we know. */
function StrangeClasses(props: { readonly state: SurveyImport }) {
  const t = useText()
  const options = (): { value: CustomerClass | 'none'; label: string }[] => [
    { value: 'none', label: t('customers.import.classless') },
    ...customerClasses.map((value) => ({ value, label: t(`customers.classes.${value}`) })),
  ]
  return (
    <Show when={props.state.checked().strangeClasses.length > 0}>
      <section class={styles.unknown}>
        <h3 class={styles.subtitle}>{t('customers.import.classes')}</h3>
        <ul class={styles.names}>
          <For each={props.state.checked().strangeClasses}>
            {(word) => (
              <li class={styles.name}>
                <span class={styles.given}>{word}</span>
                <Select<CustomerClass | 'none'>
                  label={t('customers.import.classBecomes', word)}
                  labelHidden
                  value={props.state.classOf(word) || 'none'}
                  options={options()}
                  onChange={(value) => props.state.chooseClass(word, value === 'none' ? '' : value)}
                />
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
