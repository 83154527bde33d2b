import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './ScribeBar.module.css'

/** For a participant who may write for others: that they may, and the way there. */
export function ScribeBar() {
  const t = useText()
  const workshop = useWorkshop()
  return (
    <section class={styles.bar} aria-label={t('scribe.title')}>
      <p>{t('scribe.mayOpen')}</p>
      <Button icon="people" href={`/w/${workshop.id}/scribe`}>
        {t('scribe.open')}
      </Button>
    </section>
  )
}
