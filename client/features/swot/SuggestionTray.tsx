import { createSignal, For, Show } from 'solid-js'
import type { Suggestion } from '../../../shared/domain/swot/suggest.ts'
import { useFormat, useLangOf, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { placesOf, reasonOf, textOf } from './suggestionWords.ts'
import styles from './SuggestionTray.module.css'
import { useSwot } from './swotContext.tsx'

/** Shown at first; more than that nobody reads in a meeting. */
const atFirst = 8

/** What the numbers propose, each with its reason. Nothing enters the board until someone takes it. */
export function SuggestionTray() {
  const { suggestions, workshop } = useSwot()
  const t = useText()
  const [isWhole, setWhole] = createSignal(false)
  let list!: HTMLUListElement
  let heading!: HTMLHeadingElement
  const shown = () => (isWhole() ? suggestions() : suggestions().slice(0, atFirst))
  const hidden = () => suggestions().length - shown().length
  const showAll = () => {
    setWhole(true)
    list.children[atFirst]?.querySelector('button')?.focus()
  }
  /** The suggestion that moves up takes over the focus of the one that goes. */
  const settle = (suggestion: Suggestion, deed: () => void) => {
    const at = shown().indexOf(suggestion)
    deed()
    const next = list.children[Math.min(at, list.children.length - 1)]
    ;(next?.querySelector('button') ?? heading).focus()
  }
  // While a second vote is secret, the figures of the first still propose.
  const isRevealed = () =>
    workshop.activity('rate') === 'revealed' || Object.keys(workshop.tallies()).length > 0
  const hasFigures = () =>
    Object.values(workshop.tallies()).some(
      ({ expectation, experience, emotion }) =>
        expectation.mean !== null || experience.mean !== null || emotion.mean !== null,
    )
  return (
    <aside class={styles.tray} aria-label={t('swot.suggested')}>
      <h2 class={`voice ${styles.heading}`} ref={heading} tabIndex={-1}>
        {t('swot.suggested')} <span class={`num ${styles.number}`}>{suggestions().length}</span>
      </h2>
      <p class="meta">{t(isRevealed() ? 'swot.suggestedHint' : 'swot.suggestedLater')}</p>
      <Show when={isRevealed() && suggestions().length === 0}>
        <p class={styles.none}>
          {t(hasFigures() ? 'swot.noSuggestions' : 'swot.tooFewForSuggestions')}
        </p>
      </Show>
      <ul ref={list} hidden={suggestions().length === 0}>
        <For each={shown()}>
          {(suggestion) => (
            <SuggestionCard suggestion={suggestion} settle={(deed) => settle(suggestion, deed)} />
          )}
        </For>
      </ul>
      <Show when={hidden() > 0}>
        <Button variant="quiet" wide onClick={showAll}>
          {t('swot.more', hidden())}
        </Button>
      </Show>
    </aside>
  )
}

interface SuggestionCardProps {
  readonly suggestion: Suggestion
  /** Runs what takes this suggestion off the tray. */
  readonly settle: (deed: () => void) => void
}

function SuggestionCard(props: SuggestionCardProps) {
  const swot = useSwot()
  const t = useText()
  const format = useFormat()
  const lang = useLangOf(() => swot.workshop.about.language)
  const title = () => swot.titleOf(props.suggestion.touchpoint)
  const reason = () =>
    reasonOf(props.suggestion, swot.customersOf(props.suggestion.touchpoint), t, format)
  return (
    <li class={styles.card}>
      <h3 class={styles.title} lang={lang()}>
        {title()}
      </h3>
      <p class={styles.reason}>{reason()}</p>
      <Show when={swot.canEdit()}>
        <div class={styles.actions}>
          <For each={placesOf(props.suggestion)}>
            {(quadrant) => (
              <Button
                aria-label={t('common.fieldOf', t(`swot.take.${quadrant}`), title())}
                onClick={() =>
                  props.settle(() =>
                    swot.take(
                      props.suggestion,
                      quadrant,
                      textOf(props.suggestion, title(), t),
                      reason(),
                    ),
                  )
                }
              >
                {t(`swot.take.${quadrant}`)}
              </Button>
            )}
          </For>
          <Button
            variant="quiet"
            aria-label={t('common.fieldOf', t('swot.leave'), title())}
            onClick={() => props.settle(() => swot.leave(props.suggestion))}
          >
            {t('swot.leave')}
          </Button>
        </div>
      </Show>
    </li>
  )
}
