import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useCollect } from './collectContext.tsx'
import styles from './NoStages.module.css'

/** Nothing can be collected before there are stages. */
export function NoStages() {
  const { workshop } = useCollect()
  const t = useText()
  return (
    <div class={styles.place}>
      <EmptyState
        title={t('collect.empty.noStages')}
        text={t('collect.empty.noStagesText')}
        picture="rings"
      >
        <Button href={`/w/${workshop.id}/frame`}>{t('collect.empty.noStagesAction')}</Button>
      </EmptyState>
    </div>
  )
}
