import { For, Show } from 'solid-js'
import type { Initiative } from '../../../shared/domain/priority/initiative.ts'
import { scores } from '../../../shared/domain/rating/rating.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { proxiedWords } from '../../i18n/proxiedWords.ts'
import type { Axis, Score } from './halves.ts'
import { InitiativeDots, useDotsLabel } from './InitiativeDots.tsx'
import { InitiativeMenu } from './InitiativeMenu.tsx'
import styles from './InitiativeTable.module.css'
import { InitiativeTitle } from './InitiativeTitle.tsx'
import { Origin } from './Origin.tsx'
import { Place } from './Place.tsx'
import {
  ChecksField,
  DepartmentField,
  DueField,
  MeasureField,
  OwnerField,
  StatusField,
} from './PlanFields.tsx'
import { usePrioritise } from './prioritiseContext.tsx'

/** One initiative of the table. On a phone the cells stand under one another with their names. */
export function InitiativeTableRow(props: { readonly initiative: Initiative }) {
  const model = usePrioritise()
  const t = useText()
  const dotsLabel = useDotsLabel()
  const quadrant = () => model.rankedOf(props.initiative.id)?.quadrant ?? null
  const n = () => model.tallyOf(props.initiative.id)?.n ?? 0
  const result = () => {
    const found = quadrant()
    return found ? t(`prioritise.quadrant.${found}`) : t('terms.status.dropped')
  }
  return (
    <tr class={styles.row} data-row={props.initiative.id}>
      <th scope="row" class={styles.title}>
        <span class={styles.named}>
          <Place id={props.initiative.id} />
          <span>
            <InitiativeTitle initiative={props.initiative} />
          </span>
        </span>
      </th>
      <td data-name={t('common.measure.impact')}>
        <ScoreCell initiative={props.initiative} axis="impact" />
      </td>
      <td data-name={t('common.measure.effort')}>
        <ScoreCell initiative={props.initiative} axis="effort" />
      </td>
      <Show when={model.phase() === 'revealed'}>
        <td class="num" data-name={t('prioritise.list.estimates')}>
          {n()}
          <Show when={proxiedWords(t, model.tallyOf(props.initiative.id) ?? null)}>
            {(words) => <span class="meta"> {words()}</span>}
          </Show>
        </td>
        <td class={styles.result} data-name={t('prioritise.list.result')}>
          {result()}
        </td>
      </Show>
      <td class={styles.dots} data-name={dotsLabel()}>
        <DotsCell initiative={props.initiative} />
      </td>
      <td data-name={t('terms.word.department')}>
        <DepartmentField initiative={props.initiative} />
      </td>
      <td data-name={t('prioritise.plan.owner')}>
        <OwnerField initiative={props.initiative} />
      </td>
      <td data-name={t('terms.word.due')}>
        <DueField initiative={props.initiative} />
      </td>
      <td data-name={t('terms.word.status')}>
        <StatusField initiative={props.initiative} />
      </td>
      <td class={styles.measure} data-name={t('prioritise.plan.measure')}>
        <MeasureField initiative={props.initiative} />
      </td>
      <td class={styles.checks} data-name={t('prioritise.plan.checks')}>
        <ChecksField initiative={props.initiative} />
      </td>
      <td class={styles.origin} data-name={t('prioritise.plan.findings')}>
        <Origin initiative={props.initiative} />
      </td>
      <td>
        <InitiativeMenu initiative={props.initiative} />
      </td>
    </tr>
  )
}

/** The total after the reveal; before it one's own, with the buttons to give and to take back. */
function DotsCell(props: { readonly initiative: Initiative }) {
  const model = usePrioritise()
  return (
    <Show
      when={model.phase() === 'revealed'}
      fallback={<InitiativeDots initiative={props.initiative} />}
    >
      <span class="num">{model.dots.total(props.initiative.id)}</span>
    </Show>
  )
}

/** The mean after the reveal; before it one's own estimate, as a choice while it is open. */
function ScoreCell(props: { readonly initiative: Initiative; readonly axis: Axis }) {
  const model = usePrioritise()
  const t = useText()
  const format = useFormat()
  const id = () => props.initiative.id
  const score = () => model.estimates.of(id())[props.axis]
  const settled = () => {
    if (model.phase() !== 'revealed') return score() === null ? '–' : String(score())
    const mean = model.tallyOf(id())?.[props.axis].mean ?? null
    return mean === null ? t('terms.honest.tooFew') : format.number(mean, 1)
  }
  const choose = (value: string) => {
    if (value === '') model.estimates.takeBack(id())
    else model.estimates.answer({ id: id(), axis: props.axis }, Number(value) as Score)
  }
  return (
    <Show when={model.phase() === 'open'} fallback={<span class="num">{settled()}</span>}>
      <select
        class={styles.score}
        aria-label={t('common.fieldOf', t(`common.measure.${props.axis}`), props.initiative.title)}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="" selected={score() === null}>
          –
        </option>
        <For each={scores}>
          {(value) => (
            <option value={value} selected={value === score()}>
              {value}
            </option>
          )}
        </For>
      </select>
    </Show>
  )
}
