import { useText } from '../../i18n/i18n.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { StageRemoval } from './createStageRemoval.ts'

/** Asks before touchpoints move to the neighbouring stage. */
export function RemoveStageDialog(props: { readonly removal: StageRemoval }) {
  const workshop = useWorkshop()
  const t = useText()
  const stage = () => props.removal.asked()
  const count = () => workshop.touchpointsOf(stage()?.id ?? '').length
  return (
    <ConfirmDialog
      open={stage() !== null}
      title={t('frame.stages.removeTitle', stage()?.name ?? '')}
      text={t('frame.stages.removeText', count(), props.removal.neighbour()?.name ?? '')}
      confirmLabel={t('frame.stages.removeYes')}
      cancelLabel={t('common.do.cancel')}
      danger
      onConfirm={() => props.removal.confirm()}
      onCancel={() => props.removal.cancel()}
    />
  )
}
