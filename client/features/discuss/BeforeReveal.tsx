import { For, Show } from 'solid-js'
import { departmentInitials } from '../../../shared/domain/departments.ts'
import type { Progress } from '../../../shared/domain/workshop.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { DepartmentBadge } from '../../ui/DepartmentBadge.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Meter } from '../../ui/Meter.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './BeforeReveal.module.css'

/** Before the reveal: who may reveal, and how many are done, by department. No figure of anybody. */
export function BeforeReveal() {
  const t = useText()
  const workshop = useWorkshop()
  const isRevealed = () => workshop.activity('rate') === 'revealed'
  const text = (): string => {
    if (isRevealed()) return t('discuss.before.empty')
    return workshop.isFacilitator() ? t('discuss.before.textFacilitator') : t('discuss.before.text')
  }
  return (
    <div class={styles.place}>
      <EmptyState isScreen picture="rings" title={t('discuss.before.title')} text={text()}>
        <Show when={!isRevealed()}>
          <Button href={`/w/${workshop.id}/rate`}>{t('discuss.before.action')}</Button>
        </Show>
      </EmptyState>
      <Show when={!isRevealed() && workshop.progress('rate')}>
        {(progress) => <DoneByDepartment progress={progress()} />}
      </Show>
    </div>
  )
}

function DoneByDepartment(props: { readonly progress: Progress }) {
  const t = useText()
  const format = useFormat()
  const workshop = useWorkshop()
  const initials = () => departmentInitials(workshop.departments())
  const rows = () =>
    workshop.departments().flatMap((department) => {
      const counts = props.progress.departments[department.id]
      return counts && counts.of > 0 ? [{ department, ...counts }] : []
    })
  const counted = (done: number, of: number): string =>
    t('discuss.before.of', format.number(done), format.number(of))
  return (
    <section class={styles.done}>
      <h2 class={`voice ${styles.title}`}>
        {t('discuss.before.done', props.progress.done, props.progress.of)}
      </h2>
      <ul class={styles.rows}>
        <For each={rows()}>
          {(row) => (
            <li>
              <DepartmentBadge
                decorative
                name={row.department.name}
                colour={row.department.colour}
                initial={initials()[row.department.id] ?? ''}
              />
              <span class={styles.name}>{row.department.name}</span>
              <Meter
                value={row.done / row.of}
                label={`${row.department.name}: ${counted(row.done, row.of)}`}
              />
              <span class="num">{counted(row.done, row.of)}</span>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
