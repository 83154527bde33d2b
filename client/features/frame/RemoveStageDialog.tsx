import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Quoted } from '../../ui/Quoted.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { StageRemoval } from './createStageRemoval.ts'

/** Asks before touchpoints move to the neighbouring stage. */
export function RemoveStageDialog(props: { readonly removal: StageRemoval }) {
  const workshop = useWorkshop()
  const t = useText()
  const lang = useLangOf(() => workshop.about.language)
  const stage = () => props.removal.asked()
  const count = () => workshop.touchpointsOf(stage()?.id ?? '').length
  return (
    <ConfirmDialog
      open={stage() !== null}
      title={
        <Quoted
          words={stage()?.name ?? ''}
          lang={lang()}
          say={(name) => t('frame.stages.removeTitle', name)}
        />
      }
      text={
        <Quoted
          words={props.removal.neighbour()?.name ?? ''}
          lang={lang()}
          say={(name) => t('frame.stages.removeText', count(), name)}
        />
      }
      confirmLabel={t('frame.stages.removeYes')}
      cancelLabel={t('common.do.cancel')}
      danger
      onConfirm={() => props.removal.confirm()}
      onCancel={() => props.removal.cancel()}
    />
  )
}
