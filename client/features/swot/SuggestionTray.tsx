import { For, Show } from 'solid-js'
import type { Suggestion } from '../../../shared/domain/swot/suggest.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { placesOf, reasonOf, textOf } from './suggestionWords.ts'
import styles from './SuggestionTray.module.css'
import { useSwot } from './swotContext.tsx'

/** What the numbers propose, each with its reason. Nothing enters the board until someone takes it. */
export function SuggestionTray() {
  const { suggestions, workshop } = useSwot()
  const t = useText()
  const isRevealed = () => workshop.activity('rate') === 'revealed'
  return (
    <aside class={styles.tray} aria-label={t('swot.suggested')}>
      <h2 class={`voice ${styles.heading}`}>
        {t('swot.suggested')} <span class={`num ${styles.number}`}>{suggestions().length}</span>
      </h2>
      <p class="meta">{t(isRevealed() ? 'swot.suggestedHint' : 'swot.suggestedLater')}</p>
      <Show when={isRevealed() && suggestions().length === 0}>
        <p class={styles.none}>{t('swot.noSuggestions')}</p>
      </Show>
      <ul>
        <For each={suggestions()}>{(suggestion) => <SuggestionCard suggestion={suggestion} />}</For>
      </ul>
    </aside>
  )
}

function SuggestionCard(props: { readonly suggestion: Suggestion }) {
  const swot = useSwot()
  const t = useText()
  const format = useFormat()
  const title = () => swot.titleOf(props.suggestion.touchpoint)
  const reason = () => reasonOf(props.suggestion, t, format)
  return (
    <li class={styles.card}>
      <h3 class={styles.title}>{title()}</h3>
      <p class={styles.reason}>{reason()}</p>
      <Show when={swot.canEdit()}>
        <div class={styles.actions}>
          <For each={placesOf(props.suggestion)}>
            {(quadrant) => (
              <Button
                onClick={() =>
                  swot.take(
                    props.suggestion,
                    quadrant,
                    textOf(props.suggestion, title(), t),
                    reason(),
                  )
                }
              >
                {t(`swot.take.${quadrant}`)}
              </Button>
            )}
          </For>
          <Button variant="quiet" onClick={() => swot.leave(props.suggestion)}>
            {t('swot.leave')}
          </Button>
        </div>
      </Show>
    </li>
  )
}
