import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import type { Workshop } from '../../workshop/workshop.ts'
import styles from './Standing.module.css'

const reasons: Readonly<Record<number, 'removed' | 'gone'>> = {
  4401: 'removed',
  4403: 'removed',
  4404: 'gone',
}

/** The server wants no reconnection: says why, what stays, and what to do. */
export function Ended(props: { readonly workshop: Workshop }) {
  const t = useText()
  const reason = () => reasons[props.workshop.endedBy() ?? 0] ?? 'other'
  return (
    <main class={styles.standing}>
      <EmptyState
        title={t(`shell.ended.${reason()}.title`)}
        text={t(`shell.ended.${reason()}.text`)}
      >
        <Button variant="primary" href="/">
          {t('errors.page.home')}
        </Button>
        <Button onClick={() => location.reload()}>{t('common.do.reload')}</Button>
      </EmptyState>
    </main>
  )
}
