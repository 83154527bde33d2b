import { createMemo, createSignal, For, Index, Show } from 'solid-js'
import { departmentInitials } from '../../../shared/domain/departments.ts'
import { own } from '../../../shared/domain/own.ts'
import {
  heatMeasures,
  heatRow,
  type HeatCell,
  type HeatMeasure,
} from '../../../shared/domain/rating/heatmap.ts'
import { useFormat, useLangOf, useText } from '../../i18n/i18n.tsx'
import { MethodLink } from '../../i18n/MethodLink.tsx'
import { DepartmentBadge } from '../../ui/DepartmentBadge.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { Agenda } from './createAgenda.ts'
import { createFigures } from './createFigures.ts'
import heat from './HeatMap.module.css'
import { shadeOf } from './heat.ts'
import styles from './Pictures.module.css'
import '../../ui/heat.css'

interface HeatMapProps {
  readonly agenda: Agenda
  readonly onOpen: (id: string) => void
}

/** Touchpoints × departments: one figure of all of them at once, in the order of the journey. */
export function HeatMap(props: HeatMapProps) {
  const t = useText()
  const workshop = useWorkshop()
  const lang = useLangOf(() => workshop.about.language)
  const [measure, setMeasure] = createSignal<HeatMeasure>('experience')
  /** Those that anybody rated from; the coverage in Collect tells of the others. */
  const departments = createMemo(() => {
    const tallies = Object.values(props.agenda.shown.tallies())
    const rating = new Set(tallies.flatMap((tally) => tally.departments.map((r) => r.department)))
    return workshop.departments().filter(({ id }) => rating.has(id))
  })
  const initials = () => departmentInitials(departments())
  const ids = createMemo(() => departments().map(({ id }) => id))
  const rowOf = (id: string) => heatRow(own(props.agenda.shown.tallies(), id), measure(), ids())
  return (
    <section aria-labelledby="heat-title">
      <h1 class={`voice ${styles.title}`} id="heat-title">
        {t('pictures.heat.title')}
      </h1>
      <p class={styles.lead}>
        {t('pictures.heat.lead')} <MethodLink figure="suppression" />
      </p>
      <div class={styles.tools}>
        <Segmented
          label={t('pictures.measure')}
          options={heatMeasures.map((value) => ({ value, label: t(`common.measure.${value}`) }))}
          value={measure()}
          onChange={setMeasure}
        />
      </div>
      <ul class={heat.legend} aria-hidden="true">
        <For each={departments()}>
          {(department) => (
            <li>
              <DepartmentBadge
                decorative
                name={department.name}
                initial={initials()[department.id] ?? '·'}
                colour={department.colour}
              />
              {department.name}
            </li>
          )}
        </For>
      </ul>
      <div class={heat.scroll}>
        <table class={heat.table}>
          <caption>
            <VisuallyHidden>
              {t('pictures.heat.caption', t(`common.measure.${measure()}`))}
            </VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col" class={heat.words}>
                {t('common.word.touchpoint')}
              </th>
              <th scope="col">{t('pictures.heat.all')}</th>
              <For each={departments()}>
                {(department) => (
                  <th scope="col">
                    <span class={heat.department}>
                      <DepartmentBadge
                        decorative
                        name={department.name}
                        initial={initials()[department.id] ?? '·'}
                        colour={department.colour}
                      />
                      <span>{department.name}</span>
                    </span>
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={props.agenda.shown.touchpoints()}>
              {(touchpoint) => {
                // Rows and cells stay where they are when another figure is looked at.
                const row = createMemo(() => rowOf(touchpoint.id))
                return (
                  <tr>
                    <th scope="row" class={heat.words}>
                      <button
                        type="button"
                        class={styles.open}
                        lang={lang()}
                        onClick={() => props.onOpen(touchpoint.id)}
                      >
                        {touchpoint.title}
                      </button>
                    </th>
                    <Cell cell={row().all} measure={measure()} n={row().n} />
                    <Index each={row().cells}>
                      {(cell) => <Cell cell={cell()} measure={measure()} />}
                    </Index>
                  </tr>
                )
              }}
            </For>
          </tbody>
        </table>
      </div>
      <p class={`meta ${styles.lead}`}>{t('pictures.heat.key')}</p>
    </section>
  )
}

interface CellProps {
  readonly cell: HeatCell
  readonly measure: HeatMeasure
  /** People behind it; printed where given. */
  readonly n?: number
}

/** One figure, or a sign for why there is none: nobody, under three, hidden for a smaller department. */
function Cell(props: CellProps) {
  const t = useText()
  const format = useFormat()
  const figures = createFigures()
  const isSigned = () => props.measure === 'emotion' || props.measure === 'gap'
  const shade = () =>
    props.cell.value === null ? undefined : shadeOf(props.cell.value, props.measure)
  return (
    <td
      class={`num ${heat.cell}`}
      data-heat={shade()}
      data-kind={props.measure === 'expectation' ? 'level' : undefined}
      title={props.cell.why ? t(`pictures.heat.why.${props.cell.why}`) : undefined}
    >
      <Show when={props.cell.why}>
        {(why) => (
          <>
            <span class={heat.why} aria-hidden="true">
              {why() === 'notRated' && '–'}
              {why() === 'tooFew' && '<3'}
              <Show when={why() === 'complementary'}>
                <Icon name="eyeOff" size={14} />
              </Show>
            </span>
            <VisuallyHidden>{t(`pictures.heat.why.${why()}`)}</VisuallyHidden>
          </>
        )}
      </Show>
      {props.cell.value !== null &&
        (isSigned() ? figures.signed(props.cell.value) : figures.mean(props.cell.value))}
      <Show when={props.n}>
        {(n) => <span class={heat.n}>{t('pictures.n', format.number(n()))}</span>}
      </Show>
    </td>
  )
}
