import { For, Show } from 'solid-js'
import type { Distribution } from '../../../shared/domain/rating/tally.ts'
import { decisions } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { proxiedWords } from '../../i18n/proxiedWords.ts'
import { Select } from '../../ui/Select.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { Agenda, AgendaItem } from './createAgenda.ts'
import { createFigures } from './createFigures.ts'
import { createRoundName } from './createRoundName.ts'
import styles from './FiguresTable.module.css'

interface FiguresTableProps {
  readonly agenda: Agenda
  readonly onChoose: (id: string) => void
}

/** Every touchpoint with its figures, in the agenda's order; a title opens its detail beside the table. */
export function FiguresTable(props: FiguresTableProps) {
  const t = useText()
  return (
    <table class={styles.table}>
      <caption class={`voice ${styles.caption}`}>{t('discuss.list.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('discuss.list.number')}</th>
          <th scope="col" class={styles.words}>
            {t('common.word.touchpoint')}
          </th>
          <th scope="col">{t('discuss.list.n')}</th>
          <th scope="col">{t('common.measure.expectation')}</th>
          <th scope="col">{t('common.measure.experience')}</th>
          <th scope="col">{t('common.measure.gap')}</th>
          <th scope="col">{t('common.measure.emotion')}</th>
          <th scope="col" class={styles.words}>
            {t('discuss.list.agreement')}
          </th>
          <th scope="col">{t('discuss.list.apart')}</th>
          <th scope="col" class={styles.words}>
            {t('discuss.list.decision')}
          </th>
        </tr>
      </thead>
      <tbody>
        <For each={props.agenda.items()}>
          {(item) => (
            <Row
              item={item}
              isCurrent={item.touchpoint.id === props.agenda.current()?.touchpoint.id}
              onChoose={() => props.onChoose(item.touchpoint.id)}
            />
          )}
        </For>
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly item: AgendaItem
  readonly isCurrent: boolean
  readonly onChoose: () => void
}

function Row(props: RowProps) {
  const t = useText()
  const format = useFormat()
  const figures = createFigures()
  const roundName = createRoundName()
  const tally = () => props.item.tally
  const mean = (of: 'expectation' | 'experience' | 'emotion'): string => {
    const distribution: Distribution | undefined = tally()?.[of]
    if (!distribution || distribution.n === 0) return t('terms.honest.notRated')
    return of === 'emotion' ? figures.signed(distribution.mean) : figures.mean(distribution.mean)
  }
  return (
    <tr aria-current={props.isCurrent ? 'true' : undefined}>
      <td class="num">{props.item.place}</td>
      <th scope="row" class={styles.words}>
        <button type="button" class={styles.title} onClick={() => props.onChoose()}>
          {props.item.touchpoint.title}
        </button>
        <Show when={props.item.isCarried && props.item.from}>
          {(round) => (
            <span class={`meta ${styles.from}`}>{t('discuss.fromRound', roundName(round()))}</span>
          )}
        </Show>
      </th>
      <td class="num">
        {format.number(tally()?.n ?? 0)}
        <Show when={proxiedWords(t, tally())}>
          {(words) => <span class="meta"> {words()}</span>}
        </Show>
      </td>
      <td class="num">{mean('expectation')}</td>
      <td class="num">{mean('experience')}</td>
      <td class="num">
        <Show when={tally()?.n} fallback={t('discuss.list.notKnown')}>
          {figures.signed(tally()?.gap?.value ?? null)}
        </Show>
      </td>
      <td class="num">{mean('emotion')}</td>
      <td class={styles.words}>
        <Show when={tally()?.n} fallback={t('discuss.list.notKnown')}>
          {figures.agreement(tally()?.experience.agreement ?? null)}
        </Show>
      </td>
      <td class="num">
        <Show when={tally()?.range != null} fallback={t('discuss.list.notKnown')}>
          {figures.mean(tally()?.range ?? null)}
        </Show>
      </td>
      <td class={styles.words}>
        <DecisionCell item={props.item} />
      </td>
    </tr>
  )
}

function DecisionCell(props: { readonly item: AgendaItem }) {
  const t = useText()
  const workshop = useWorkshop()
  const touchpoint = () => props.item.touchpoint
  const word = (): string => {
    const decision = touchpoint().decision
    return decision ? t(`terms.decision.${decision}`) : t('discuss.list.undecided')
  }
  return (
    <Show when={workshop.isFacilitator()} fallback={word()}>
      <Select
        labelHidden
        label={`${touchpoint().title}: ${t('discuss.list.decision')}`}
        placeholder={t('discuss.list.undecided')}
        value={touchpoint().decision ?? ''}
        options={decisions.map((value) => ({ value, label: t(`terms.decision.${value}`) }))}
        onChange={(decision) =>
          workshop.touchpointActions.patch(touchpoint().id, {
            decision: decisions.find((one) => one === decision) ?? null,
          })
        }
      />
    </Show>
  )
}
