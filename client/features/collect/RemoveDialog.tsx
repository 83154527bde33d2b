import { useText } from '../../i18n/i18n.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { useCollect } from './collectContext.tsx'

/** Asks before a touchpoint goes that others have written in. */
export function RemoveDialog() {
  const collect = useCollect()
  const { merging, workshop } = collect
  const t = useText()
  const title = () => workshop.touchpointsById[merging.removing() ?? '']?.title ?? ''
  return (
    <ConfirmDialog
      open={merging.removing() !== null}
      title={t('merge.remove.title', title())}
      text={t('merge.remove.text')}
      confirmLabel={t('common.do.delete')}
      cancelLabel={t('common.do.cancel')}
      danger
      onCancel={merging.close}
      onConfirm={() => {
        const id = merging.removing()
        merging.close()
        if (id !== null) collect.removeNow(id)
      }}
    />
  )
}
