import { For, Show } from 'solid-js'
import type { BothSides } from '../../../shared/domain/customer/bothSides.ts'
import type { View } from '../../../shared/domain/customer/compare.ts'
import type { Dimension } from '../../../shared/domain/customer/compareTouchpoint.ts'
import { customerClasses } from '../../../shared/domain/participant.ts'
import type { DepartmentRow } from '../../../shared/domain/rating/tally.ts'
import { statusWords } from '../../i18n/customerWords.ts'
import { useFormat, useLangOf, useText } from '../../i18n/i18n.tsx'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './ComparisonTable.module.css'
import type { Comparison } from './createComparison.ts'
import { ScalePair } from './ScalePair.tsx'

interface ComparisonTableProps {
  readonly comparison: Comparison
  readonly dimension: Dimension
}

/** Every touchpoint with what staff and customers say of it, each with its number, and what follows from both. */
export function ComparisonTable(props: ComparisonTableProps) {
  const t = useText()
  return (
    <div class={styles.place}>
      <table class={styles.table}>
        <caption class={styles.caption}>
          {t('customers.table.caption', t(`common.measure.${props.dimension}`))}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('common.word.touchpoint')}</th>
            <th scope="col" class={styles.figure}>
              {t('customers.table.staff')}
            </th>
            <th scope="col" class={styles.drawn} aria-hidden="true" />
            <th scope="col" class={styles.figure}>
              {t('customers.table.customers')}
            </th>
            <th scope="col" class={styles.figure}>
              <abbr title={t('customers.table.difference')}>Δ</abbr>
            </th>
            <th scope="col" class={styles.says}>
              {t('customers.table.says')}
            </th>
            <For each={customerClasses}>
              {(one) => (
                <th scope="col" class={styles.figure}>
                  {t(`customers.classes.${one}`)}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.comparison.rows()}>
            {(row) => <Row row={row} dimension={props.dimension} />}
          </For>
        </tbody>
      </table>
      <p class="meta">{t('customers.table.foot')}</p>
    </div>
  )
}

const icons: Readonly<Record<string, IconName>> = {
  missedByUs: 'plus',
  refuted: 'close',
  confirmed: 'check',
  earlySignal: 'clock',
}

function Row(props: { readonly row: BothSides; readonly dimension: Dimension }) {
  const t = useText()
  const format = useFormat()
  const workshop = useWorkshop()
  const lang = useLangOf(() => workshop.about.language)
  const view = () => props.row.views[props.dimension]
  const figure = (side: 'inside' | 'customers'): View =>
    props.row[side]?.[props.dimension] ?? { mean: null, n: 0 }
  const stage = () =>
    workshop.stages().find(({ id }) => id === props.row.touchpoint.stage)?.name ?? ''
  return (
    <tr data-status={view().status} data-lean={view().lean ?? undefined}>
      <th scope="row">
        <span lang={lang()}>{props.row.touchpoint.title}</span>
        <span class="meta" lang={lang()}>
          {stage()}
        </span>
      </th>
      <td class={styles.figure} data-label={t('customers.table.staff')}>
        <Figure view={figure('inside')} dimension={props.dimension} />
      </td>
      <td class={styles.drawn} aria-hidden="true">
        <ScalePair
          dimension={props.dimension}
          inside={figure('inside').mean}
          customers={figure('customers').mean}
          isEarly={view().status === 'earlySignal'}
        />
      </td>
      <td class={styles.figure} data-label={t('customers.table.customers')}>
        <Figure view={figure('customers')} dimension={props.dimension} />
      </td>
      <td class={`num ${styles.figure} ${styles.delta}`} data-label="Δ">
        {view().difference === null ? '–' : format.signed(view().difference ?? 0, 1)}
      </td>
      <td class={styles.says}>
        <span class={styles.word}>
          <Show when={icons[view().status]}>{(icon) => <Icon name={icon()} size={14} />}</Show>
          {statusWords(t, view())}
        </span>
      </td>
      <For each={props.row.classes}>
        {({ customerClass, row }) => (
          <td class={styles.figure} data-label={t(`customers.classes.${customerClass}`)}>
            <ClassFigure row={row} dimension={props.dimension} />
          </td>
        )}
      </For>
    </tr>
  )
}

function Figure(props: { readonly view: View; readonly dimension: Dimension }) {
  const t = useText()
  const format = useFormat()
  const words = () => {
    const { mean, n } = props.view
    if (n === 0) return '–'
    if (mean === null) return t('terms.honest.tooFew')
    return props.dimension === 'emotion' ? format.signed(mean, 1) : format.number(mean, 1)
  }
  return (
    <>
      <b class="num">{words()}</b>
      <Show when={props.view.n > 0}>
        <span class="meta num">{t('customers.table.n', format.number(props.view.n))}</span>
      </Show>
    </>
  )
}

/** One class of customers; where it would tell of fewer than three people, the words in its place. */
function ClassFigure(props: { readonly row: DepartmentRow | null; readonly dimension: Dimension }) {
  const view = (): View => ({
    mean: props.row?.[props.dimension] ?? null,
    n: props.row?.n ?? 0,
  })
  const t = useText()
  return (
    <Show
      when={props.row !== null && props.row.hidden !== null}
      fallback={<Figure view={view()} dimension={props.dimension} />}
    >
      <span class="meta">{t('terms.honest.tooFew')}</span>
    </Show>
  )
}
