import { createMemo, For, Show } from 'solid-js'
import { departmentInitials } from '../../../shared/domain/departments.ts'
import type { Activity } from '../../../shared/domain/step.ts'
import { useText } from '../../i18n/i18n.tsx'
import { DepartmentBadge } from '../../ui/DepartmentBadge.tsx'
import { Seats } from '../../ui/Seats.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './DepartmentsDone.module.css'

/** While people answer in secret: how many are done, by department. Never what they answered. */
export function DepartmentsDone(props: { readonly activity: Activity }) {
  const t = useText()
  const workshop = useWorkshop()
  const progress = () => workshop.progress(props.activity)
  const rows = createMemo(() => {
    const initials = departmentInitials(workshop.departments())
    return workshop.departments().flatMap((department) => {
      const counts = progress()?.departments[department.id]
      return counts === undefined
        ? []
        : [{ ...department, ...counts, initial: initials[department.id] ?? '' }]
    })
  })
  return (
    <div class={styles.done}>
      <section>
        <h1 class="voice num" aria-live="polite">
          {t('facilitate.done', progress()?.done ?? 0, progress()?.of ?? 0)}
        </h1>
        <Show when={(progress()?.of ?? 0) <= 60}>
          <Seats taken={progress()?.done ?? 0} of={progress()?.of ?? 0} size="big" />
        </Show>
        <p class="says">{t('facilitate.present.secret')}</p>
      </section>
      <ul class={styles.rows}>
        <For each={rows()}>
          {(row) => (
            <li>
              <DepartmentBadge
                name={row.name}
                initial={row.initial}
                colour={row.colour}
                size="big"
                decorative
              />
              <span class={styles.name}>{row.name}</span>
              <Show when={row.of <= 8}>
                <Seats taken={row.done} of={row.of} />
              </Show>
              <span class="num">{t('share.deptOf', row.done, row.of)}</span>
            </li>
          )}
        </For>
      </ul>
    </div>
  )
}
