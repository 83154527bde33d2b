import { createMemo, For, Show } from 'solid-js'
import { departmentInitials } from '../../../shared/domain/departments.ts'
import { fewest } from '../../../shared/domain/rating/fewest.ts'
import { useText } from '../../i18n/i18n.tsx'
import { DepartmentBadge } from '../../ui/DepartmentBadge.tsx'
import { Seats } from '../../ui/Seats.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './WhoIsIn.module.css'

/** Who is in, department by department; short ones are bold, nobody is red. */
export function WhoIsIn() {
  const t = useText()
  const workshop = useWorkshop()
  const rows = createMemo(() => {
    const initials = departmentInitials(workshop.departments())
    const people = Object.values(workshop.roster)
    return workshop.departments().map((department) => {
      const count = people.filter((person) => person.department === department.id).length
      const of = Math.max(department.expected ?? count, count)
      return { ...department, initial: initials[department.id] ?? '', count, of }
    })
  })
  const missing = () => rows().reduce((sum, row) => sum + row.of - row.count, 0)
  const isPlanned = () => workshop.departments().some((department) => department.expected !== null)
  const title = () => {
    if (!isPlanned()) return t('share.byDepartment')
    return missing() > 0 ? t('share.missing', missing()) : t('share.allIn')
  }
  return (
    <Show when={rows().length > 0}>
      <section class={styles.in}>
        <h3>
          {title()}
          <Show when={isPlanned()}>
            <span class="meta">{t('share.expected')}</span>
          </Show>
        </h3>
        <ul class={styles.rows}>
          <For each={rows()}>
            {(row) => (
              <li classList={{ [styles.short!]: row.count < row.of }}>
                <DepartmentBadge
                  name={row.name}
                  initial={row.initial}
                  colour={row.colour}
                  decorative
                />
                <span class={styles.name}>{row.name}</span>
                <Show when={row.expected !== null} fallback={<span class="num">{row.count}</span>}>
                  <Show when={row.of <= 8}>
                    <Seats taken={row.count} of={row.of} />
                  </Show>
                  <span class="num">{t('share.deptOf', row.count, row.of)}</span>
                </Show>
              </li>
            )}
          </For>
        </ul>
        <Show when={rows().some((row) => row.of < fewest)}>
          <p class="meta">{t('share.small')}</p>
        </Show>
      </section>
    </Show>
  )
}
