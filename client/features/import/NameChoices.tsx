import { createMemo, createSignal, For, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './Import.module.css'

/** A name as the table gives it, with what it becomes. */
interface NameChoice {
  /** As read. */
  readonly given: string
  /** How many rows have it, in words; left out where that says nothing. */
  readonly rows?: string
  /** Of the field, read aloud. */
  readonly label: string
  readonly value: string
  /** Nobody said so yet. */
  readonly isGuess?: boolean
  readonly onChoose: (value: string) => void
}

interface NameChoicesProps {
  readonly title: string
  readonly lead?: string
  readonly names: readonly NameChoice[]
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** Names drawn at once: each has a list of everything it can become. */
const shownNames = 40

/** Names of a table that the workshop does not know: what is proposed is marked as a guess, the person decides. */
export function NameChoices(props: NameChoicesProps) {
  const t = useText()
  const [shown, setShown] = createSignal(shownNames)
  // Made anew at each reading otherwise, of thousands of names.
  const names = createMemo(() => props.names)
  const places = () =>
    names()
      .slice(0, shown())
      .map((_, at) => at)
  const guesses = () => names().filter(({ isGuess }) => isGuess).length
  const lead = () =>
    [props.lead ?? '', guesses() > 0 ? t('intake.guesses', guesses()) : ''].join(' ').trim()
  return (
    <Show when={names().length > 0}>
      <section class={styles.unknown}>
        <h3 class={styles.subtitle}>{props.title}</h3>
        <Show when={lead() !== ''}>
          <p class="meta">{lead()}</p>
        </Show>
        <ul class={styles.names}>
          {/* By place, so that a field keeps the focus when what it says changes. */}
          <For each={places()}>
            {(at) => (
              <Show when={names()[at]}>
                {(name) => (
                  <li class={styles.name}>
                    <span class={styles.given}>
                      {name().given} <span class="meta num">{name().rows}</span>
                    </span>
                    <Select
                      label={name().label}
                      labelHidden
                      hint={name().isGuess ? t('intake.guess') : undefined}
                      value={name().value}
                      options={props.options}
                      onChange={(value) => name().onChoose(value)}
                    />
                  </li>
                )}
              </Show>
            )}
          </For>
        </ul>
        <Show when={names().length > shown()}>
          <Button variant="quiet" onClick={() => setShown(shown() + shownNames)}>
            {t('intake.moreNames', names().length - shown())}
          </Button>
        </Show>
      </section>
    </Show>
  )
}
