import { For, Show } from 'solid-js'
import type { ComparedTouchpoint } from '../../../shared/domain/rating/compareRounds.ts'
import type { HeatMeasure } from '../../../shared/domain/rating/heatmap.ts'
import { useFormat, useLangOf, useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import rounds from './BeforeAfter.module.css'
import { createFigures } from './createFigures.ts'
import { createRoundName } from './createRoundName.ts'
import type { NamedRound } from './createShownRound.ts'
import styles from './Pictures.module.css'

interface BeforeAfterTableProps {
  readonly rows: readonly ComparedTouchpoint<NamedRound>[]
  /** The round the figures before are from, where a row does not say another. */
  readonly before: NamedRound
  readonly measure: HeatMeasure
  readonly onOpen: (id: string) => void
}

/** Every touchpoint before and after, with both n and the change, in the order of the journey. */
export function BeforeAfterTable(props: BeforeAfterTableProps) {
  const t = useText()
  const format = useFormat()
  const figures = createFigures()
  const roundName = createRoundName()
  const workshop = useWorkshop()
  const lang = useLangOf(() => workshop.about.language)
  const figure = (value: number | null, n: number): string => {
    if (value === null) return n === 0 ? t('terms.honest.notRated') : t('terms.honest.tooFew')
    const isSigned = props.measure === 'emotion' || props.measure === 'gap'
    return isSigned ? figures.signed(value) : figures.mean(value)
  }
  /** The round a figure before is from, where it is another than the one chosen (SPEC DS101). */
  const otherRound = ({ from, beforeN }: ComparedTouchpoint<NamedRound>): string =>
    from && beforeN > 0 && from.id !== props.before.id ? roundName(from) : ''
  const marks = { up: 'arrowUp', down: 'arrowDown' } as const
  return (
    <div class={rounds.scroll}>
      <table class={rounds.table}>
        <thead>
          <tr>
            <th scope="col" class={rounds.words}>
              {t('common.word.touchpoint')}
            </th>
            <th scope="col">{t('pictures.rounds.before')}</th>
            <th scope="col">{t('pictures.rounds.after')}</th>
            <th scope="col">{t('pictures.rounds.n')}</th>
            <th scope="col">{t('pictures.rounds.change')}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>
            {(row) => (
              <tr data-verdict={row.verdict}>
                <th scope="row" class={rounds.words}>
                  <button
                    type="button"
                    class={styles.open}
                    lang={lang()}
                    onClick={() => props.onOpen(row.id)}
                  >
                    {workshop.touchpointsById[row.id]?.title}
                  </button>
                </th>
                <td class="num">
                  {figure(row.before, row.beforeN)}
                  <Show when={otherRound(row)}>
                    {(name) => <span class={`meta ${rounds.from}`}> {name()}</span>}
                  </Show>
                </td>
                <td class="num">{figure(row.after, row.afterN)}</td>
                <td class="num">
                  {t('pictures.rounds.both', format.number(row.beforeN), format.number(row.afterN))}
                </td>
                <td class={`num ${rounds.change}`}>
                  <Show
                    when={row.change !== null}
                    fallback={
                      <span class="meta">
                        {t(`pictures.rounds.verdict.${row.verdict as 'tooFew'}`)}
                      </span>
                    }
                  >
                    {figures.signed(row.change)}
                    <Show when={row.verdict === 'up' || row.verdict === 'down'}>
                      <Icon name={marks[row.verdict as 'up' | 'down']} size={14} />
                    </Show>
                  </Show>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  )
}
