import { For, Show } from 'solid-js'
import { classWords, comparisonLines } from '../../i18n/customerWords.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createCustomerLayer } from '../../workshop/customerViews.ts'
import styles from './ItemPanel.module.css'

/** What customers say of a touchpoint beside our own view; nothing where none was heard. */
export function CustomersBeside(props: { readonly touchpoint: string }) {
  const t = useText()
  const format = useFormat()
  const workshop = useWorkshop()
  const layer = createCustomerLayer(workshop)
  const inside = () => workshop.tallies()[props.touchpoint] ?? null
  return (
    <Show when={layer()[props.touchpoint]?.tally}>
      {(customers) => (
        <section class={styles.part}>
          <h2 class={styles.cap}>{t('customers.drawer.title')}</h2>
          <ul>
            <For each={comparisonLines(t, format, { inside: inside(), customers: customers() })}>
              {({ text, status }) => (
                <li>
                  {text}: <b>{status}</b>
                </li>
              )}
            </For>
          </ul>
          <Show when={classWords(t, format, customers())}>
            {(words) => (
              <p class="meta">
                {t('customers.drawer.classes')}: {words()}
              </p>
            )}
          </Show>
        </section>
      )}
    </Show>
  )
}
