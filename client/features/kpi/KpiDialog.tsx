import { createSignal, For, Show } from 'solid-js'
import type { Stage } from '../../../shared/domain/workshop.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { FlowTable } from './FlowTable.tsx'
import styles from './Kpi.module.css'
import { KpiRow } from './KpiRow.tsx'

/** Every KPI of the journey with its figures and how far it has come, and the way from stage to stage. */
export function KpiDialog(props: { readonly onClose: () => void }) {
  const t = useText()
  const workshop = useWorkshop()
  const canEdit = () => workshop.canWrite('frame')
  return (
    <Dialog
      open
      width="wide"
      onClose={() => props.onClose()}
      closeLabel={t('common.do.close')}
      title={t('kpi.title')}
      lead={t('kpi.lead')}
    >
      <div class={styles.screen}>
        <Show
          when={workshop.kpis().length > 0}
          fallback={
            <EmptyState title={t('kpi.noneAtAll')} text={t('kpi.noneText')}>
              <Choose onClose={() => props.onClose()} />
            </EmptyState>
          }
        >
          <KpiTable canEdit={canEdit()} />
          <Choose onClose={() => props.onClose()} />
        </Show>
        <FlowTable />
      </div>
    </Dialog>
  )
}

/** The library is in Frame, beside the stages; whoever may not write there has nothing to choose. */
function Choose(props: { readonly onClose: () => void }) {
  const t = useText()
  const workshop = useWorkshop()
  return (
    <Show when={workshop.canWrite('frame')}>
      <span>
        <Button href={`/w/${workshop.id}/frame`} icon="edit" onClick={() => props.onClose()}>
          {t('kpi.choose')}
        </Button>
      </span>
    </Show>
  )
}

/** A table by role, not by tag: on a phone its rows are cards, and still are rows for readers. */
function KpiTable(props: { readonly canEdit: boolean }) {
  const t = useText()
  const workshop = useWorkshop()
  const [edited, setEdited] = createSignal<string | null>(null)
  const columns = ['name', 'baseline', 'target', 'actual', 'progress', 'date', 'source'] as const
  return (
    <section class={styles.part}>
      <h3 class={styles.title} id="kpi-measured">
        {t('kpi.measured')}
      </h3>
      <div role="table" aria-labelledby="kpi-measured" class={styles.table}>
        <div role="row" class={styles.head}>
          <For each={columns}>
            {(column) => <span role="columnheader">{t(`kpi.${column}`)}</span>}
          </For>
        </div>
        <For each={workshop.stages()}>
          {(stage) => (
            <StageKpis stage={stage} canEdit={props.canEdit} edited={edited()} onEdit={setEdited} />
          )}
        </For>
      </div>
    </section>
  )
}

interface StageKpisProps {
  readonly stage: Stage
  readonly canEdit: boolean
  /** Id of the KPI whose form is open. */
  readonly edited: string | null
  readonly onEdit: (id: string | null) => void
}

function StageKpis(props: StageKpisProps) {
  const t = useText()
  const workshop = useWorkshop()
  const lang = useLangOf(() => workshop.about.language)
  const kpis = () => workshop.kpis().filter(({ stage }) => stage === props.stage.id)
  return (
    <div role="rowgroup" class={styles.stage}>
      <div role="row" class={styles.stageRow}>
        <span role="rowheader" class={`voice ${styles.stageName}`} lang={lang()}>
          {props.stage.name}
        </span>
        <Show when={kpis().length === 0}>
          <span role="cell" class="meta">
            {t('kpi.none')}
          </span>
        </Show>
      </div>
      {/* By id: a saved form must not be taken away by its own change. */}
      <For each={kpis().map(({ id }) => id)}>
        {(id) => (
          <Show when={kpis().find((kpi) => kpi.id === id)}>
            {(kpi) => (
              <KpiRow
                kpi={kpi()}
                canEdit={props.canEdit}
                isEdited={props.edited === id}
                onEdit={(isOn) => props.onEdit(isOn ? id : null)}
              />
            )}
          </Show>
        )}
      </For>
    </div>
  )
}
