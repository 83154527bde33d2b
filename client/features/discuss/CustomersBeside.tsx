import { CustomersSay } from '../../i18n/CustomersSay.tsx'
import { useText } from '../../i18n/i18n.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createCustomerLayer } from '../../workshop/customerViews.ts'
import styles from './ItemPanel.module.css'

/** What customers say of the item in front; nothing where none was heard. */
export function CustomersBeside(props: { readonly touchpoint: string }) {
  const t = useText()
  const workshop = useWorkshop()
  const layer = createCustomerLayer(workshop)
  return (
    <CustomersSay
      class={styles.part}
      inside={workshop.tallies()[props.touchpoint] ?? null}
      customers={layer()[props.touchpoint]?.tally ?? null}
    >
      <h2 class={styles.cap}>{t('customers.drawer.title')}</h2>
    </CustomersSay>
  )
}
