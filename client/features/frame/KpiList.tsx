import { For, Show } from 'solid-js'
import { textLimits } from '../../../shared/domain/text.ts'
import type { Kpi, Stage } from '../../../shared/domain/workshop.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { InlineEdit } from '../../ui/InlineEdit.tsx'
import { removeRow } from '../../ui/removeRow.ts'
import { useToast } from '../../ui/Toast.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { AddKpi } from './AddKpi.tsx'
import styles from './KpiList.module.css'
import { NumberEdit } from './NumberEdit.tsx'

/** How a stage is measured: direction, name, baseline → target. A missing figure is a word, never a gap. */
export function KpiList(props: { readonly stage: Stage; readonly canEdit: boolean }) {
  const workshop = useWorkshop()
  const kpis = () => workshop.kpis().filter(({ stage }) => stage === props.stage.id)
  return (
    <div class={styles.kpis}>
      <ul class={styles.list}>
        <For each={kpis()}>{(kpi) => <KpiRow kpi={kpi} canEdit={props.canEdit} />}</For>
      </ul>
      <Show when={props.canEdit}>
        <AddKpi stage={props.stage} taken={kpis().map(({ name }) => name)} />
      </Show>
    </div>
  )
}

function KpiRow(props: { readonly kpi: Kpi; readonly canEdit: boolean }) {
  const workshop = useWorkshop()
  const t = useText()
  const lang = useLangOf(() => workshop.about.language)
  const toast = useToast()
  const patch = (changes: Partial<Kpi>) => workshop.frame.kpis.patch(props.kpi.id, changes)
  const isHigher = () => props.kpi.better === 'higher'
  const better = () => t(isHigher() ? 'frame.kpi.higher' : 'frame.kpi.lower')
  const unitOf = (name: string) => t('frame.kpi.of', name, t('frame.kpi.unit'))
  const remove = (button: Element): void => {
    const { id, name } = props.kpi
    removeRow(button, () => workshop.frame.kpis.remove(id))
    toast({
      text: t('frame.kpi.removed', name),
      action: { label: t('common.do.undo'), run: () => workshop.undo.undo() },
    })
  }
  return (
    <li class={`num ${styles.kpi}`} data-record={props.kpi.id}>
      <Show
        when={props.canEdit}
        fallback={
          <span class={styles.turn} title={better()}>
            <Icon name={isHigher() ? 'arrowUp' : 'arrowDown'} size={12} />
            <VisuallyHidden>{better()}</VisuallyHidden>
          </span>
        }
      >
        <button
          type="button"
          class={styles.turn}
          title={better()}
          aria-label={t('frame.kpi.turn', props.kpi.name, better())}
          onClick={() => patch({ better: isHigher() ? 'lower' : 'higher' })}
        >
          <Icon name={isHigher() ? 'arrowUp' : 'arrowDown'} size={12} />
        </button>
      </Show>
      <span class={styles.name}>
        <InlineEdit
          deed={t('common.do.edit')}
          value={props.kpi.name}
          lang={lang()}
          label={t('frame.kpi.name')}
          required
          readOnly={!props.canEdit}
          maxLength={textLimits.title}
          onCommit={(name) => patch({ name })}
        />
        <span class={styles.unit}>
          <InlineEdit
            deed={t('common.do.edit')}
            value={props.kpi.unit}
            lang={lang()}
            label={unitOf(props.kpi.name)}
            quote={{ words: props.kpi.name, lang: lang(), say: unitOf }}
            placeholder={props.canEdit ? t('frame.kpi.unitPlaceholder') : ''}
            readOnly={!props.canEdit}
            maxLength={textLimits.name}
            onCommit={(unit) => patch({ unit })}
          />
        </span>
      </span>
      <Figure kpi={props.kpi} part="baseline" canEdit={props.canEdit} />
      <span class={styles.arrow} aria-hidden="true">
        <Icon name="arrowRight" size={12} />
      </span>
      <Figure kpi={props.kpi} part="target" canEdit={props.canEdit} />
      <Show when={props.canEdit}>
        <span class={styles.remove}>
          <IconButton
            icon="close"
            size="small"
            variant="quiet"
            label={t('frame.kpi.remove', props.kpi.name)}
            onClick={(event) => remove(event.currentTarget)}
          />
        </span>
      </Show>
    </li>
  )
}

interface FigureProps {
  readonly kpi: Kpi
  readonly part: 'baseline' | 'target'
  readonly canEdit: boolean
}

function Figure(props: FigureProps) {
  const workshop = useWorkshop()
  const t = useText()
  const lang = useLangOf(() => workshop.about.language)
  const of = (name: string) => t('frame.kpi.of', name, t(`frame.kpi.${props.part}`))
  const missing = () => t(props.canEdit ? 'frame.kpi.set' : 'frame.kpi.notSet')
  return (
    <span class={styles.figure} classList={{ [styles.missing!]: props.kpi[props.part] === null }}>
      <NumberEdit
        value={props.kpi[props.part]}
        label={of(props.kpi.name)}
        quote={{ words: props.kpi.name, lang: lang(), say: of }}
        placeholder={missing()}
        placeholderIsDeed
        readOnly={!props.canEdit}
        onCommit={(value) => workshop.frame.kpis.patch(props.kpi.id, { [props.part]: value })}
      />
    </span>
  )
}
