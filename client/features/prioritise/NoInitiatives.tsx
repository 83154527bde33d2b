import { useText } from '../../i18n/i18n.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { usePrioritise } from './prioritiseContext.tsx'

/** Above the field to add with while there is nothing yet; the field stays the same one afterwards. */
export function NoInitiatives() {
  const model = usePrioritise()
  const t = useText()
  return (
    <EmptyState
      isScreen
      picture="curve"
      title={t('prioritise.empty.title')}
      text={model.canEdit() ? t('prioritise.empty.text') : t('prioritise.empty.watching')}
    />
  )
}
