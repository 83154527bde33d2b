import { createMemo, For, Show } from 'solid-js'
import { departmentInitials } from '../../../shared/domain/departments.ts'
import type { Progress } from '../../../shared/domain/workshop.ts'
import { useText } from '../../i18n/i18n.tsx'
import { DepartmentBadge } from '../../ui/DepartmentBadge.tsx'
import { Seats } from '../../ui/Seats.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './DepartmentsDone.module.css'

/** More rows than this stand in two columns. */
const rowsInColumn = 10

interface DepartmentsDoneProps {
  readonly progress: Progress | null
  /** What they are asked; a heading above the figure. */
  readonly question?: string
  /** What the room should know while it waits. */
  readonly says: string
}

/** How many are done, by department. Never who, and never what they answered. */
export function DepartmentsDone(props: DepartmentsDoneProps) {
  const t = useText()
  const workshop = useWorkshop()
  const rows = createMemo(() => {
    const initials = departmentInitials(workshop.departments())
    return workshop.departments().flatMap((department) => {
      const counts = props.progress?.departments[department.id]
      return counts === undefined
        ? []
        : [{ ...department, ...counts, initial: initials[department.id] ?? '' }]
    })
  })
  const hasSeats = () => rows().length <= rowsInColumn && rows().every(({ of }) => of <= 8)
  return (
    <div class={styles.done}>
      <section>
        <Show when={props.question}>{(words) => <p class={styles.question}>{words()}</p>}</Show>
        <h1 class="voice num" aria-live="polite">
          {props.progress?.of
            ? t('facilitate.done', props.progress.done, props.progress.of)
            : t('facilitate.nobody')}
        </h1>
        <Show when={(props.progress?.of ?? 0) <= 60}>
          <Seats taken={props.progress?.done ?? 0} of={props.progress?.of ?? 0} size="big" />
        </Show>
        <p class="says">{props.says}</p>
      </section>
      <ul class={styles.rows} classList={{ [styles.many!]: rows().length > rowsInColumn }}>
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
              <Show when={hasSeats()}>
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
