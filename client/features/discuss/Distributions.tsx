import { For, Show } from 'solid-js'
import { compareRounds } from '../../../shared/domain/rating/rounds.ts'
import type { Distribution, Tally } from '../../../shared/domain/rating/tally.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Histogram } from '../../ui/Histogram.tsx'
import { createFigures } from './createFigures.ts'
import type { NamedRound, RoundTally } from './createShownRound.ts'
import styles from './Distributions.module.css'
import { createRoundName } from './createRoundName.ts'

const answers = ['expectation', 'experience', 'emotion'] as const
type Answer = (typeof answers)[number]

interface DistributionsProps {
  readonly tally: Tally
  /** The same touchpoint in an earlier round; `null` when this is its first. */
  readonly before: RoundTally | null
}

/** How each of the three answers spread, its mean, and how far people agree. All three share one scale. */
export function Distributions(props: DistributionsProps) {
  const max = () => Math.max(1, ...answers.flatMap((answer) => [...props.tally[answer].counts]))
  return (
    <div class={styles.three}>
      <For each={answers}>
        {(answer) => (
          <OneAnswer
            answer={answer}
            distribution={props.tally[answer]}
            max={max()}
            before={
              props.before && {
                round: props.before.round,
                distribution: props.before.tally[answer],
              }
            }
          />
        )}
      </For>
    </div>
  )
}

interface OneAnswerProps {
  readonly answer: Answer
  readonly distribution: Distribution
  readonly max: number
  readonly before: { readonly round: NamedRound; readonly distribution: Distribution } | null
}

function OneAnswer(props: OneAnswerProps) {
  const t = useText()
  const figures = createFigures()
  const name = () => t(`common.measure.${props.answer}`)
  const figure = (value: number | null): string =>
    props.answer === 'emotion' ? figures.signed(value) : figures.mean(value)
  const wordOf = (step: number): string =>
    props.answer === 'emotion'
      ? t(`common.emotion.${(step - 2) as -2 | -1 | 0 | 1 | 2}`)
      : String(step + 1)
  const parts = () =>
    props.distribution.counts
      .map((count, step) => t('discuss.histogramPart', wordOf(step), count))
      .join(', ')
  return (
    <section class={styles.one}>
      <h2 class={styles.head}>
        <span>{name()}</span>
        <span class={`voice num ${styles.mean}`}>{figure(props.distribution.mean)}</span>
      </h2>
      <Show
        when={props.distribution.mean !== null}
        fallback={<p class={styles.few}>{t('discuss.tooFewAnswers', props.distribution.n)}</p>}
      >
        <Histogram
          kind={props.answer}
          counts={props.distribution.counts}
          max={props.max}
          height={112}
          label={t('discuss.histogram', name(), figure(props.distribution.mean), parts())}
        />
        <Agreement value={props.distribution.agreement} />
      </Show>
      <Show when={props.before}>
        {(before) => (
          <Movement
            round={before().round}
            from={before().distribution}
            to={props.distribution}
            figure={figure}
          />
        )}
      </Show>
    </section>
  )
}

function Agreement(props: { readonly value: number | null }) {
  const figures = createFigures()
  return (
    <p class={styles.agreement}>
      <svg width="64" height="10" viewBox="0 0 64 10" aria-hidden="true">
        <path class={styles.track} d="M.5 1v8M63.5 1v8M0 5h64" />
        <Show when={props.value !== null}>
          <circle
            class={styles.dot}
            cx={4.5 + (((props.value ?? 0) + 1) / 2) * 55}
            cy="5"
            r="4.5"
          />
        </Show>
      </svg>
      <span>{figures.agreement(props.value)}</span>
    </p>
  )
}

interface MovementProps {
  readonly round: NamedRound
  readonly from: Distribution
  readonly to: Distribution
  readonly figure: (value: number | null) => string
}

/** Ring is before, dot is after: the mean's way from the earlier round, and what the spread did. */
function Movement(props: MovementProps) {
  const t = useText()
  const roundName = createRoundName()
  const moved = () => compareRounds(props.from, props.to)
  return (
    <p class={styles.movement}>
      <Show when={moved()} fallback={t('discuss.movement.tooFew', roundName(props.round))}>
        {(movement) => (
          <>
            <span class={styles.ring} aria-hidden="true" />
            <span class="num">
              {t(
                'discuss.movement.words',
                props.figure(props.from.mean),
                props.figure(props.to.mean),
              )}
            </span>
            <span class={styles.after} aria-hidden="true" />
            <span>{t(`discuss.movement.${movement().spread}`)}</span>
          </>
        )}
      </Show>
    </p>
  )
}
