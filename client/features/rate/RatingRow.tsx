import { For, Show } from 'solid-js'
import { noContact } from '../../../shared/domain/rating/rating.ts'
import { answerFor, idsOf } from '../../../shared/domain/touchpoint/merges.ts'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Quoted } from '../../ui/Quoted.tsx'
import { Select } from '../../ui/Select.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { answerWord } from './answerWords.ts'
import { cardStateOf } from './cardState.ts'
import {
  answersOf,
  mayDecide,
  questions,
  withAnswer,
  withDecides,
  withoutAnswer,
  type Question,
} from './questions.ts'
import styles from './RatingTable.module.css'

/** One touchpoint as a row: three choices and "no contact"; plain words where nothing can be changed. */
export function RatingRow(props: { readonly touchpoint: Touchpoint }) {
  const t = useText()
  const workshop = useWorkshop()
  const lang = useLangOf(() => workshop.about.language)
  const id = () => props.touchpoint.id
  const rating = () => answerFor(props.touchpoint, workshop.myRatings()) ?? null
  const state = () => cardStateOf(rating())
  const isLate = () => workshop.lateRatings().includes(id())
  const mayChange = () => workshop.canContribute('rate')
  const choose = (question: Question, chosen: string): void => {
    const before = rating()
    const next =
      chosen === ''
        ? before && withoutAnswer(before, question)
        : withAnswer(before, question, Number(chosen))
    if (next) workshop.ballot.rate(id(), next)
    else takeBack()
  }
  const toggleDecides = (): void => {
    const before = rating()
    if (mayDecide(before)) workshop.ballot.rate(id(), withDecides(before))
  }
  const takeBack = (): void => {
    for (const one of idsOf(props.touchpoint))
      if (workshop.myRatings()[one]) workshop.ballot.unrate(one)
  }
  const has = (question: Question): boolean => (rating()?.[question] ?? null) !== null
  /** Where there are no columns to fill, a phone leaves out what says nothing. */
  const emptyIf = (isEmpty: boolean) => (isEmpty && !mayChange() ? '' : undefined)
  const wordOf = (question: Question): string => {
    const answer = rating()?.[question] ?? null
    return answer === null ? '–' : answerWord(t, question, answer)
  }
  return (
    <tr
      class={styles.row}
      data-state={isLate() ? 'late' : state()}
      data-fixed={mayChange() ? undefined : ''}
    >
      <th scope="row" class={styles.title} lang={lang()}>
        {props.touchpoint.title}
      </th>
      <For each={questions}>
        {(question) => (
          <td data-name={t(`rate.list.${question}`)} data-empty={emptyIf(!has(question))}>
            <Show when={mayChange()} fallback={wordOf(question)}>
              <Select
                labelHidden
                label={
                  <Quoted
                    words={props.touchpoint.title}
                    lang={lang()}
                    say={(title) => t('rate.list.answer', title, t(`rate.list.${question}`))}
                  />
                }
                placeholder="–"
                value={String(rating()?.[question] ?? '')}
                options={answersOf(question).map((answer) => ({
                  value: String(answer),
                  label: answerWord(t, question, answer),
                }))}
                onChange={(chosen) => choose(question, chosen)}
              />
            </Show>
          </td>
        )}
      </For>
      <td
        class={styles.decides}
        data-name={mayChange() ? t('rate.decides') : undefined}
        data-empty={emptyIf(!rating()?.decides)}
      >
        {!mayChange() && (rating()?.decides ? t('rate.decides') : '–')}
        <Show when={mayChange()}>
          <Chip
            tone="line"
            label={t('common.fieldOf', t('rate.decides'), props.touchpoint.title)}
            pressed={rating()?.decides === true}
            disabled={!mayDecide(rating())}
            onClick={toggleDecides}
          >
            {rating()?.decides ? '◆' : '◇'}
          </Chip>
        </Show>
      </td>
      <td class={styles.without} data-empty={emptyIf(true)}>
        {!mayChange() && (state() === 'noContact' ? t('rate.state.noContact') : '–')}
        <Show when={mayChange()}>
          <Chip
            tone="line"
            label={t('common.fieldOf', t('rate.list.noContact'), props.touchpoint.title)}
            icon={state() === 'noContact' ? 'check' : 'close'}
            pressed={state() === 'noContact'}
            onClick={() =>
              state() === 'noContact' ? takeBack() : workshop.ballot.rate(id(), noContact)
            }
          >
            {t('rate.list.noContact')}
          </Chip>
        </Show>
      </td>
      <td class={styles.state} data-empty={emptyIf(state() === 'done' && !isLate())}>
        {t(`rate.state.${isLate() ? 'late' : state()}`)}
      </td>
    </tr>
  )
}
