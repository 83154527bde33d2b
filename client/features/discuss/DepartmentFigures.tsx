import { Show } from 'solid-js'
import type { DepartmentRow } from '../../../shared/domain/rating/tally.ts'
import { roundTo } from '../../../shared/domain/rounding.ts'
import { useFormat, useLanguage, useText } from '../../i18n/i18n.tsx'
import { DepartmentBadge } from '../../ui/DepartmentBadge.tsx'
import { Face, type FaceValue } from '../../ui/Face.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { createFigures } from './createFigures.ts'
import styles from './DepartmentTable.module.css'
import { heatOf } from './heat.ts'
import { PairScale } from './PairScale.tsx'

interface DepartmentFiguresProps {
  readonly row: DepartmentRow
  readonly name: string
  readonly colour: number
  readonly initial: string
  /** Names of departments with too few people, for the reason a bigger one is hidden too. */
  readonly tooFew: readonly string[]
}

/** One department: E, P, both on the scale, gap and emotion as heat; or why it is hidden. */
export function DepartmentFigures(props: DepartmentFiguresProps) {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const why = (): string => {
    if (props.row.hidden === 'tooFew') return t('discuss.departments.hiddenTooFew')
    return props.tooFew.length > 0
      ? t('discuss.departments.hiddenToo', new Intl.ListFormat(language()).format(props.tooFew))
      : t('discuss.departments.hiddenTooNobody')
  }
  return (
    <tr classList={{ [styles.hidden!]: props.row.hidden !== null }}>
      <th scope="row">
        <span class={styles.department}>
          <DepartmentBadge
            decorative
            name={props.name}
            initial={props.initial}
            colour={props.colour}
          />
          <span>{props.name}</span>{' '}
          <span class="meta num">
            {t('discuss.departments.people', format.number(props.row.n))}
          </span>
        </span>
      </th>
      <Show
        when={props.row.hidden === null}
        fallback={
          <td colSpan={5} class={styles.why}>
            <Icon name="eyeOff" size={14} /> {why()}
          </td>
        }
      >
        <Figures row={props.row} />
      </Show>
    </tr>
  )
}

function Figures(props: { readonly row: DepartmentRow }) {
  const t = useText()
  const figures = createFigures()
  const plain = (value: number | null): string =>
    value === null ? t('discuss.departments.hiddenFigure') : figures.mean(value)
  const heat = (value: number | null, reach: number): number | undefined =>
    value === null ? undefined : heatOf(value, reach)
  const face = (): FaceValue =>
    Math.max(-2, Math.min(2, roundTo(props.row.emotion ?? 0, 0))) as FaceValue
  return (
    <>
      <td class={`num ${styles.plain}`}>{plain(props.row.expectation)}</td>
      <td class={`num ${styles.plain}`}>{plain(props.row.experience)}</td>
      <td class={styles.wide}>
        <PairScale expectation={props.row.expectation} experience={props.row.experience} />
      </td>
      <td class={`num ${styles.heat}`} data-heat={heat(props.row.gap, 4)}>
        {props.row.gap === null
          ? t('discuss.departments.hiddenFigure')
          : figures.signed(props.row.gap)}
      </td>
      <td class={`num ${styles.heat} ${styles.emotion}`} data-heat={heat(props.row.emotion, 2)}>
        {props.row.emotion === null && t('discuss.departments.hiddenFigure')}
        <Show when={props.row.emotion !== null}>
          <span class={styles.felt}>
            <Face value={face()} size={18} tone="ink" />
            {figures.signed(props.row.emotion)}
          </span>
        </Show>
      </td>
    </>
  )
}
