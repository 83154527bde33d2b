import { useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './Crash.module.css'

/** Stands where a screen has thrown: what is safe and what to do. */
export function Crash() {
  const t = useText()
  return (
    <div class={styles.crash}>
      <Banner
        tone="bad"
        title={t('errors.crash.title')}
        text={t('errors.crash.text')}
        actions={<Button onClick={() => location.reload()}>{t('common.do.reload')}</Button>}
      />
    </div>
  )
}
