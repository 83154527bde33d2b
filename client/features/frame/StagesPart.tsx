import { createSignal, For, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { useTableImport } from '../../ui/tableImport.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createStageRemoval } from './createStageRemoval.ts'
import { freeName } from './named.ts'
import { RemoveStageDialog } from './RemoveStageDialog.tsx'
import { StageRow } from './StageRow.tsx'
import styles from './StagesPart.module.css'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'

/** The journey's stages in order, with what the customer says, what each side wants and how it is measured. */
export function StagesPart(props: { readonly canEdit: boolean }) {
  const workshop = useWorkshop()
  const t = useText()
  const openTool = useTableImport()
  const removal = createStageRemoval()
  const [said, say] = createSignal('')
  const move = (id: string, step: 1 | -1): void => {
    const ids = workshop.stages().map((stage) => stage.id)
    const at = ids.indexOf(id)
    const to = at + step
    if (to < 0 || to >= ids.length) return
    workshop.frame.stages.move(id, ids[step > 0 ? to + 1 : to] ?? null)
    const name = workshop.stages().find((stage) => stage.id === id)?.name ?? ''
    say(t('frame.stages.moved', name, to + 1, ids.length))
    queueMicrotask(() =>
      document.querySelector<HTMLElement>(`[data-stage="${CSS.escape(id)}"] button`)?.focus(),
    )
  }
  const add = (): void => {
    workshop.frame.stages.add({
      name: freeName(t('frame.stages.newName'), workshop.stages()),
      subtitle: '',
      customerGoal: '',
      ourGoal: '',
      volume: null,
    })
  }

  return (
    <section aria-label={t('frame.stages.title')}>
      {/* What stands over the columns is drawn for the eye. */}
      <VisuallyHidden>
        <h2>{t('frame.stages.title')}</h2>
      </VisuallyHidden>
      <div class={styles.head} aria-hidden="true">
        <span>
          <b>{t('terms.word.stage')}</b>, {t('frame.stages.lead')}
        </span>
        <b>{t('frame.stages.customerGoal')}</b>
        <b>{t('frame.stages.ourGoal')}</b>
        <span class={styles.right} title={t('frame.stages.volumeHint')}>
          {t('frame.stages.volume')}
        </span>
        <span class={styles.kpiHead}>
          <b>{t('frame.kpi.title')}</b>
          <span>{t('frame.kpi.baseline')}</span>
          <span>{t('frame.kpi.target')}</span>
        </span>
      </div>
      <ol class={styles.stages}>
        <For each={workshop.stages()}>
          {(stage) => (
            <StageRow
              stage={stage}
              canEdit={props.canEdit}
              onMove={(step) => move(stage.id, step)}
              onRemove={() => removal.ask(stage.id)}
            />
          )}
        </For>
      </ol>
      <Show when={props.canEdit}>
        <Button variant="quiet" icon="plus" onClick={add}>
          {t('frame.stages.add')}
        </Button>
      </Show>
      <Show when={openTool && workshop.kpis().length > 0}>
        <Button variant="quiet" icon="list" onClick={() => openTool?.(null, 'kpis')}>
          {t('kpi.open')}
        </Button>
      </Show>
      <RemoveStageDialog removal={removal} />
      <VisuallyHidden>
        <span role="status">{said()}</span>
      </VisuallyHidden>
    </section>
  )
}
