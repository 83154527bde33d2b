import { Show } from 'solid-js'
import type { Kpi } from '../../../shared/domain/workshop.ts'
import { useFormat, useLangOf, useLanguage, useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './Kpi.module.css'
import { KpiForm } from './KpiForm.tsx'
import { ProgressCell } from './ProgressCell.tsx'

interface KpiRowProps {
  readonly kpi: Kpi
  readonly canEdit: boolean
  readonly isEdited: boolean
  readonly onEdit: (isOn: boolean) => void
}

/** One KPI: its figures, how far it has come, when and where it was read. Its form opens below it. */
export function KpiRow(props: KpiRowProps) {
  const t = useText()
  const format = useFormat()
  const workshop = useWorkshop()
  const lang = useLangOf(() => workshop.about.language)
  const isHigher = () => props.kpi.better === 'higher'
  const better = () => t(isHigher() ? 'kpi.higher' : 'kpi.lower')
  let edit: HTMLButtonElement | undefined
  const close = (): void => {
    props.onEdit(false)
    queueMicrotask(() => edit?.focus())
  }
  return (
    <>
      <div role="row" class={styles.row} data-kpi={props.kpi.id}>
        <span role="rowheader" class={styles.name}>
          <span title={better()} class={styles.turn}>
            <Icon name={isHigher() ? 'arrowUp' : 'arrowDown'} size={12} />
            <VisuallyHidden>{better()}</VisuallyHidden>
          </span>
          <span lang={lang()}>
            {props.kpi.name}
            <Show when={props.kpi.unit}>
              <span class={styles.unit}> {props.kpi.unit}</span>
            </Show>
          </span>
        </span>
        <Figure kpi={props.kpi} part="baseline" />
        <Figure kpi={props.kpi} part="target" />
        <Figure kpi={props.kpi} part="actual" />
        <ProgressCell kpi={props.kpi} />
        <span
          role="cell"
          data-label={t('kpi.date')}
          class="num"
          classList={{ [styles.blank!]: props.kpi.date === null }}
        >
          {props.kpi.date === null ? '–' : format.date(props.kpi.date, 'medium')}
        </span>
        <span
          role="cell"
          data-label={t('kpi.source')}
          class={styles.source}
          classList={{ [styles.blank!]: props.kpi.source === '' }}
          lang={lang()}
        >
          {props.kpi.source || '–'}
        </span>
        <Show when={props.canEdit}>
          <span role="cell" class={styles.edit}>
            <IconButton
              ref={(button: HTMLButtonElement) => (edit = button)}
              icon="edit"
              variant="quiet"
              size="small"
              label={t('kpi.edit', props.kpi.name)}
              aria-expanded={props.isEdited}
              onClick={() => (props.isEdited ? close() : props.onEdit(true))}
            />
          </span>
        </Show>
      </div>
      <Show when={props.isEdited && props.canEdit}>
        <div role="row" class={styles.formRow}>
          <div role="cell">
            <KpiForm kpi={props.kpi} onDone={close} />
          </div>
        </div>
      </Show>
    </>
  )
}

interface FigureProps {
  readonly kpi: Kpi
  readonly part: 'baseline' | 'target' | 'actual'
}

/** A missing figure is a word, never a gap and never a nought. */
function Figure(props: FigureProps) {
  const t = useText()
  const { language } = useLanguage()
  const value = () => props.kpi[props.part]
  const shown = (figure: number) =>
    new Intl.NumberFormat(language(), { maximumFractionDigits: 3 }).format(figure)
  return (
    <span
      role="cell"
      data-label={t(`kpi.${props.part}`)}
      class={`num ${styles.figure}`}
      classList={{ [styles.missing!]: value() === null, [styles.now!]: props.part === 'actual' }}
    >
      <Show when={value() !== null} fallback={t('kpi.notSet')}>
        {shown(value() ?? 0)}
      </Show>
    </span>
  )
}
