import { For, Show } from 'solid-js'
import {
  compareTouchpoint,
  dimensions,
  type Dimension,
} from '../../../shared/domain/customer/compareTouchpoint.ts'
import { statusWords } from '../../i18n/customerWords.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import type { MapModel } from './createMap.ts'
import styles from './Provenance.module.css'

/** What customers say of the touchpoint beside our own view, each with its number, and what follows. */
export function CustomersSay(props: { readonly model: MapModel; readonly touchpoint: string }) {
  const t = useText()
  const format = useFormat()
  const inside = () => props.model.data().tallies[props.touchpoint] ?? null
  const customers = () => props.model.data().customers?.[props.touchpoint] ?? null
  const comparison = () => compareTouchpoint(inside(), customers())
  const lineOf = (dimension: Dimension): string => {
    const { insideN, customerN, difference } = comparison().views[dimension]
    const mean = (value: number | null | undefined): string => {
      if (value === null || value === undefined) return t('common.honest.tooFew')
      return dimension === 'emotion' ? format.signed(value, 1) : format.number(value, 1)
    }
    const line = t(
      'customers.drawer.line',
      t(`common.measure.${dimension}`),
      insideN === 0 ? '–' : mean(inside()?.[dimension].mean),
      format.number(insideN),
      mean(customers()?.[dimension].mean),
      format.number(customerN),
    )
    return difference === null
      ? line
      : `${line}, ${t('customers.drawer.delta', format.signed(difference, 1))}`
  }
  const classes = (): string =>
    comparison()
      .classes.flatMap(({ customerClass, row }) => {
        if (row === null) return []
        const said =
          row.experience === null
            ? t('common.honest.tooFew')
            : `${format.number(row.experience, 1)} (${t('customers.table.n', format.number(row.n))})`
        return [`${t(`customers.classes.${customerClass}`)} ${said}`]
      })
      .join(', ')
  return (
    <Show when={customers()}>
      <section class={styles.part}>
        <h3>{t('customers.drawer.title')}</h3>
        <ul>
          <For each={dimensions}>
            {(dimension) => (
              <li>
                {lineOf(dimension)}: <b>{statusWords(t, comparison().views[dimension])}</b>
              </li>
            )}
          </For>
        </ul>
        <Show when={classes()}>
          {(words) => (
            <p class="meta">
              {t('customers.drawer.classes')}: {words()}
            </p>
          )}
        </Show>
      </section>
    </Show>
  )
}
