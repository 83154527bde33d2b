import { createEffect } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { removeStage } from './removeStage.ts'

interface RemoveStageDialogProps {
  /** The stage to remove; an empty one goes at once. */
  readonly id: string | null
  readonly onDone: () => void
}

/** Asks before touchpoints move to the neighbouring stage. */
export function RemoveStageDialog(props: RemoveStageDialogProps) {
  const workshop = useWorkshop()
  const t = useText()
  const toast = useToast()
  const stage = () => workshop.stages().find(({ id }) => id === props.id)
  const count = () => (props.id === null ? 0 : workshop.touchpointsOf(props.id).length)
  const neighbour = () => {
    const stages = workshop.stages()
    const at = stages.findIndex(({ id }) => id === props.id)
    return at < 0 ? undefined : (stages[at - 1] ?? stages[at + 1])
  }
  const remove = (): void => {
    const gone = stage()
    const to = neighbour()
    props.onDone()
    if (!gone || !to) return
    const name = gone.name
    const undo = removeStage(workshop, gone.id, to.id)
    toast({
      text: t('frame.stages.removed', name),
      action: { label: t('common.do.undo'), run: undo },
    })
  }
  createEffect(() => {
    if (stage() && count() === 0) remove()
  })
  return (
    <ConfirmDialog
      open={stage() !== undefined && count() > 0}
      title={t('frame.stages.removeTitle', stage()?.name ?? '')}
      text={t('frame.stages.removeText', count(), neighbour()?.name ?? '')}
      confirmLabel={t('frame.stages.removeYes')}
      cancelLabel={t('common.do.cancel')}
      danger
      onConfirm={remove}
      onCancel={() => props.onDone()}
    />
  )
}
