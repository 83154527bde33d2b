import { For, Show } from 'solid-js'
import { classWords, comparisonLines } from '../../i18n/customerWords.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import type { MapModel } from './createMap.ts'
import styles from './Provenance.module.css'

/** What customers say of the touchpoint beside our own view, each with its number, and what follows. */
export function CustomersSay(props: { readonly model: MapModel; readonly touchpoint: string }) {
  const t = useText()
  const format = useFormat()
  const inside = () => props.model.data().tallies[props.touchpoint] ?? null
  const customers = () => props.model.data().customers?.[props.touchpoint] ?? null
  return (
    <Show when={customers()}>
      {(said) => (
        <section class={styles.part}>
          <h3>{t('customers.drawer.title')}</h3>
          <ul>
            <For each={comparisonLines(t, format, { inside: inside(), customers: said() })}>
              {({ text, status }) => (
                <li>
                  {text}: <b>{status}</b>
                </li>
              )}
            </For>
          </ul>
          <Show when={classWords(t, format, said())}>
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
