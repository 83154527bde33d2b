import { createUniqueId, For, Show } from 'solid-js'
import type { Initiative } from '../../../shared/domain/priority/initiative.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { axes, type Axis, type Score } from './halves.ts'
import styles from './EstimateCard.module.css'
import { InitiativeDots, useDotsLabel } from './InitiativeDots.tsx'
import { InitiativeMenu } from './InitiativeMenu.tsx'
import { InitiativeTitle } from './InitiativeTitle.tsx'
import { Origin } from './Origin.tsx'
import { usePrioritise } from './prioritiseContext.tsx'
import { ScoreField } from './ScoreField.tsx'

interface EstimateCardProps {
  readonly initiative: Initiative
  readonly onAnswer: (axis: Axis, score: Score) => void
  readonly onTakeBack: () => void
}

/** One initiative to estimate: two questions, ten targets, and the dots. */
export function EstimateCard(props: EstimateCardProps) {
  const { estimates, workshop } = usePrioritise()
  const t = useText()
  const lang = useLangOf(() => workshop.about.language)
  const dotsLabel = useDotsLabel()
  const heading = createUniqueId()
  const id = () => props.initiative.id
  const isActive = (axis: Axis) => {
    const question = estimates.active()
    return question?.id === id() && question.axis === axis
  }
  return (
    <article
      class={styles.card}
      classList={{ [styles.done!]: estimates.isDone(id()) }}
      aria-labelledby={heading}
      data-card={id()}
    >
      <header class={styles.head}>
        <h2 class={styles.title}>
          <span id={heading} lang={lang()} hidden>
            {props.initiative.title}
          </span>
          <InitiativeTitle initiative={props.initiative} />
        </h2>
        <InitiativeMenu initiative={props.initiative} />
      </header>
      <Origin initiative={props.initiative} />
      <div class={styles.questions}>
        <For each={axes}>
          {(axis) => (
            <ScoreField
              axis={axis}
              title={props.initiative.title}
              score={estimates.of(id())[axis]}
              isActive={isActive(axis)}
              onActivate={() => estimates.setActive({ id: id(), axis })}
              onAnswer={(score) => props.onAnswer(axis, score)}
            />
          )}
        </For>
      </div>
      <footer class={styles.foot}>
        <CardState id={id()} />
        <Show when={axes.some((axis) => estimates.of(id())[axis] !== null)}>
          <button
            type="button"
            class={styles.back}
            aria-label={t('prioritise.estimate.takeBackOf', props.initiative.title)}
            onClick={() => props.onTakeBack()}
          >
            {t('prioritise.estimate.takeBack')}
          </button>
        </Show>
        <span class={styles.dots}>
          <span class="meta">{dotsLabel()}</span>
          <InitiativeDots initiative={props.initiative} />
        </span>
      </footer>
    </article>
  )
}

/** Whether the estimate counts; an answer alone says what is missing. */
function CardState(props: { readonly id: string }) {
  const { estimates } = usePrioritise()
  const t = useText()
  const missing = () => axes.filter((axis) => estimates.of(props.id)[axis] === null)
  return (
    <p class={styles.state}>
      <Show
        when={missing().length === 0}
        fallback={
          missing().length === 2
            ? t('prioritise.estimate.none')
            : t(`prioritise.estimate.missing.${missing()[0]!}`)
        }
      >
        <Icon name="check" size={14} />
        {t('prioritise.estimate.done')}
      </Show>
    </p>
  )
}
