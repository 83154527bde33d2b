import { createEffect } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { loadVoice } from '../../ui/loadVoice.ts'
import styles from './Standing.module.css'

/** An address that leads nowhere. */
export function NotFound() {
  loadVoice()
  const t = useText()
  createEffect(() => {
    document.title = `${t('errors.page.title')} · ${t('common.product')}`
  })
  return (
    <main class={styles.standing}>
      <EmptyState
        isScreen
        picture="curve"
        title={t('errors.page.title')}
        text={t('errors.page.text')}
      >
        <Button variant="primary" href="/">
          {t('errors.page.home')}
        </Button>
      </EmptyState>
    </main>
  )
}
