import { Suspense } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { laterPart } from '../../ui/laterPart.ts'
import type { Visit } from '../../workshop/visits.ts'
import styles from './Standing.module.css'

const CustomerDevice = laterPart(async () => (await import('./CustomerDevice.tsx')).CustomerDevice)

/** A customer sees nothing of the inside; the documents of the workshop are never even asked for. */
export function CustomerDoor(props: { readonly visit: Visit }) {
  const t = useText()
  return (
    <main class={styles.standing}>
      <EmptyState picture="rings" title={t('shell.customer.title')} text={t('shell.customer.text')}>
        <Suspense>
          <CustomerDevice visit={props.visit} />
        </Suspense>
      </EmptyState>
    </main>
  )
}
