import { For, Show } from 'solid-js'
import { departmentInitials } from '../../../shared/domain/departments.ts'
import type { Tally } from '../../../shared/domain/rating/tally.ts'
import { useText } from '../../i18n/i18n.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createFigures } from './createFigures.ts'
import { endsOf } from './headline.ts'
import styles from './SpreadScale.module.css'
import { telling } from './telling.ts'

const width = 130
const xOf = (mean: number): number => 9 + ((mean - 1) / 4) * (width - 18)

/** The departments on the experience scale, 1 to 5: lowest and highest by initial, the others as dots. */
export function SpreadScale(props: { readonly tally: Tally }) {
  const t = useText()
  const figures = createFigures()
  const workshop = useWorkshop()
  const initials = () => departmentInitials(workshop.departments())
  const departmentOf = (id: string) => workshop.departments().find((one) => one.id === id)
  const ends = () => endsOf(props.tally)
  const between = () => {
    const marks = ends()
    return telling(props.tally.departments).filter(
      ({ department }) =>
        department !== marks?.lowest.department && department !== marks?.highest.department,
    )
  }
  const label = (): string => {
    const marks = ends()
    if (!marks) return t('discuss.departments.none')
    const [low, high] = [marks.lowest, marks.highest]
    return t(
      'discuss.agenda.scale',
      departmentOf(low.department)?.name ?? low.department,
      figures.mean(low.experience),
      departmentOf(high.department)?.name ?? high.department,
      figures.mean(high.experience),
    )
  }
  return (
    <svg
      class={styles.scale}
      width={width}
      height="18"
      viewBox="0 0 130 18"
      role="img"
      aria-label={label()}
    >
      <path class={styles.axis} d="M9 9H121" />
      <path class={styles.end} d="M9 6v6M121 6v6" />
      <Show when={ends()}>
        {(marks) => (
          <>
            <path
              class={styles.span}
              d={`M${xOf(marks().lowest.experience)} 9H${xOf(marks().highest.experience)}`}
            />
            <For each={between()}>
              {(row) => <circle class={styles.dot} cx={xOf(row.experience)} cy="9" r="3" />}
            </For>
            <For each={[marks().lowest, marks().highest]}>
              {(end) => (
                <g data-dept={departmentOf(end.department)?.colour}>
                  <rect
                    class={styles.badge}
                    x={xOf(end.experience) - 7.5}
                    y="1.5"
                    width="15"
                    height="15"
                    rx="3"
                  />
                  <text class={styles.initial} x={xOf(end.experience)} y="13">
                    {initials()[end.department]}
                  </text>
                </g>
              )}
            </For>
          </>
        )}
      </Show>
    </svg>
  )
}
