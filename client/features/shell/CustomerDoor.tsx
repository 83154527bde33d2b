import { useText } from '../../i18n/i18n.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import styles from './Standing.module.css'

/** A customer sees nothing of the inside; the documents of the workshop are never even asked for. */
export function CustomerDoor() {
  const t = useText()
  return (
    <main class={styles.standing}>
      <EmptyState
        picture="rings"
        title={t('shell.customer.title')}
        text={t('shell.customer.text')}
      />
    </main>
  )
}
