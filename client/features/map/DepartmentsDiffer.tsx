import { For, Show } from 'solid-js'
import type { JourneyMap, MapTouchpoint } from '../../../shared/domain/map/journeyMap.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { DepartmentBadge } from '../../ui/DepartmentBadge.tsx'
import styles from './Provenance.module.css'

/** How departments see the experience; small ones say why they are not shown. */
export function DepartmentsDiffer(props: {
  readonly touchpoint: MapTouchpoint
  readonly map: JourneyMap
}) {
  const t = useText()
  const format = useFormat()
  const rows = () =>
    props.touchpoint.departments.flatMap((row) => {
      const department = props.map.departments.find(({ id }) => id === row.department)
      return department ? [{ row, department }] : []
    })
  return (
    <Show when={rows().length > 0}>
      <section class={styles.part}>
        <h3>
          {props.touchpoint.range === null
            ? t('map.drawer.departments')
            : t('map.drawer.differ', format.number(props.touchpoint.range, 1))}
        </h3>
        <ul class={styles.departments}>
          <For each={rows()}>
            {({ row, department }) => (
              <li>
                <DepartmentBadge
                  name={department.name}
                  initial={department.initial}
                  colour={department.colour}
                  decorative
                />
                <span>{department.name}</span>
                <span class={row.hidden === null ? 'num' : 'meta'}>
                  {row.hidden !== null
                    ? t(`map.drawer.hidden.${row.hidden}`)
                    : row.experience === null
                      ? t('terms.honest.tooFew')
                      : format.number(row.experience, 1)}
                </span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
