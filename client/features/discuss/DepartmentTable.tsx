import { For, Show } from 'solid-js'
import { departmentInitials } from '../../../shared/domain/departments.ts'
import type { Tally } from '../../../shared/domain/rating/tally.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createFigures } from './createFigures.ts'
import { DepartmentFigures } from './DepartmentFigures.tsx'
import styles from './DepartmentTable.module.css'
import '../../ui/heat.css'
import { inReadingOrder } from './telling.ts'

/** The departments side by side; a row that would give somebody away says so in place of figures. */
export function DepartmentTable(props: { readonly tally: Tally }) {
  const t = useText()
  const format = useFormat()
  const figures = createFigures()
  const workshop = useWorkshop()
  const initials = () => departmentInitials(workshop.departments())
  const departmentOf = (id: string) => workshop.departments().find((one) => one.id === id)
  const tooFew = (): string[] =>
    props.tally.departments
      .filter((row) => row.hidden === 'tooFew')
      .map((row) => departmentOf(row.department)?.name ?? row.department)
  /** Line after line of "hidden" would say one thing as often as there are departments. */
  const areAllHidden = () => {
    const rows = props.tally.departments
    return rows.length > 0 && rows.every(({ hidden }) => hidden !== null)
  }
  return (
    <div class={styles.place}>
      <Show when={!areAllHidden()} fallback={<AllHidden />}>
        <table class={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('terms.word.department')}</th>
              <th scope="col" class={styles.plain}>
                {t('common.measure.expectation')}
              </th>
              <th scope="col" class={styles.plain}>
                {t('common.measure.experience')}
              </th>
              <th scope="col" class={styles.wide}>
                {t('discuss.departments.scale')}
              </th>
              <th scope="col">{t('common.measure.gap')}</th>
              <th scope="col" class={styles.emotion}>
                {t('common.measure.emotion')}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={inReadingOrder(props.tally.departments)}>
              {(row) => (
                <DepartmentFigures
                  row={row}
                  name={departmentOf(row.department)?.name ?? row.department}
                  colour={departmentOf(row.department)?.colour ?? 1}
                  initial={initials()[row.department] ?? '·'}
                  tooFew={tooFew()}
                />
              )}
            </For>
          </tbody>
        </table>
      </Show>
      <p class={`meta ${styles.foot}`}>
        <Show when={props.tally.between !== null}>
          {t(
            'discuss.departments.explain',
            format.percent(props.tally.between ?? 0),
            figures.fine(props.tally.between ?? 0),
          )}{' '}
        </Show>
        {t('discuss.departments.agreementKey')}{' '}
        <Show when={props.tally.noContact > 0}>
          {t('discuss.noContact', props.tally.noContact)}.
        </Show>
      </p>
    </div>
  )
}

function AllHidden() {
  const t = useText()
  return (
    <p class="meta">
      <Icon name="eyeOff" size={14} /> {t('discuss.departments.none')}
    </p>
  )
}
