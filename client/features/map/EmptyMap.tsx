import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useWorkshop } from '../../workshop/context.tsx'

/** There is nothing to draw yet: says where the map comes from. */
export function EmptyMap() {
  const t = useText()
  const workshop = useWorkshop()
  return (
    <EmptyState isScreen title={t('map.empty.title')} text={t('map.empty.text')} picture="curve">
      <Button variant="primary" href={`/w/${workshop.id}/collect`}>
        {t('map.empty.collect')}
      </Button>
    </EmptyState>
  )
}
