import { For, Match, Show, Switch } from 'solid-js'
import type { Figure, MapTouchpoint } from '../../../shared/domain/map/journeyMap.ts'
import { useText } from '../../i18n/i18n.tsx'
import { proxiedWords } from '../../i18n/proxiedWords.ts'
import { Histogram } from '../../ui/Histogram.tsx'
import { Bold } from './Bold.tsx'
import { createGapSentence } from './createGapSentence.ts'
import styles from './Provenance.module.css'

interface VotesProps {
  readonly touchpoint: MapTouchpoint
  readonly isRevealed: boolean
  /** Whether the round looked at alone asked about it. */
  readonly isAsked: boolean
  /** People who answered both expectation and experience. */
  readonly gapN: number
}

const kinds = ['expectation', 'experience', 'emotion'] as const

/** The result as a sentence, then how the votes spread; or, in words, why there is none. */
export function Votes(props: VotesProps) {
  const t = useText()
  const figures = () => kinds.map((kind) => ({ kind, figure: props.touchpoint[kind] }))
  const spread = () => figures().filter(({ figure }) => figure.counts.length > 0)
  const max = () => Math.max(0, ...spread().flatMap(({ figure }) => figure.counts))
  const gapSentence = createGapSentence()
  const sentence = () => gapSentence(props.touchpoint, props.gapN)
  const label = (kind: (typeof kinds)[number], figure: Figure) =>
    t('map.drawer.votes', t(`common.measure.${kind}`), figure.counts.join(', '))
  return (
    <Switch>
      <Match when={!props.isRevealed}>
        <p class={styles.lead}>{t('map.drawer.secret')}</p>
      </Match>
      <Match when={props.touchpoint.n === 0 && !props.isAsked}>
        <p class={styles.lead}>{t('map.drawer.notAsked')}</p>
      </Match>
      <Match when={props.touchpoint.n === 0}>
        <p class={styles.lead}>{t('map.drawer.notRated')}</p>
        <p class={styles.text}>{t('map.drawer.notRatedNext')}</p>
      </Match>
      <Match when={figures().every(({ figure }) => figure.mean === null)}>
        <p class={styles.lead}>{t('map.drawer.tooFew', props.touchpoint.n)}</p>
      </Match>
      <Match when={true}>
        <p class={styles.lead} data-gap={gapTone(props.touchpoint.gap)}>
          <Show when={sentence()} fallback={t('map.drawer.noSentence')}>
            {(text) => <Bold text={text()} />}
          </Show>
        </p>
        <Show when={spread().length > 0}>
          <div class={styles.three}>
            <For each={spread()}>
              {({ kind, figure }) => (
                <div>
                  <h3 class={styles.small}>{t(`common.measure.${kind}`)}</h3>
                  <Histogram
                    counts={figure.counts}
                    kind={kind}
                    label={label(kind, figure)}
                    max={max()}
                    height={48}
                  />
                </div>
              )}
            </For>
          </div>
        </Show>
        <Show when={props.touchpoint.decides}>
          {(decides) => (
            <p class={`meta ${styles.aside}`}>
              {t('discuss.decides', decides().votes, decides().voters)}.
            </p>
          )}
        </Show>
        <Show when={proxiedWords(t, props.touchpoint)}>
          {(words) => (
            <p class={`meta ${styles.aside}`}>
              {t('scribe.ofPeople', props.touchpoint.n, words())}
            </p>
          )}
        </Show>
        <Show when={props.touchpoint.erased}>
          {(count) => <p class={`meta ${styles.aside}`}>{t('figures.erased', count())}</p>}
        </Show>
        <Show when={props.touchpoint.noContact > 0}>
          <p class={`meta ${styles.aside}`}>
            {t('map.drawer.noContact', props.touchpoint.noContact)}
          </p>
        </Show>
      </Match>
    </Switch>
  )
}

/** Clay from −1 down, lake from +1 up, ink between. */
function gapTone(gap: number | null): 'short' | 'over' | undefined {
  if (gap === null || Math.abs(gap) < 1) return undefined
  return gap < 0 ? 'short' : 'over'
}
