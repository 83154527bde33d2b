import { For, Show, type JSX } from 'solid-js'
import type { Tally } from '../../shared/domain/rating/tally.ts'
import { classWords, comparisonLines } from './customerWords.ts'
import { useFormat, useText } from './i18n.tsx'

interface CustomersSayProps {
  readonly inside: Tally | null
  /** `null` = no customer was heard, and nothing is drawn. */
  readonly customers: Tally | null
  readonly class: string | undefined
  /** The heading, of the level the place asks for. */
  readonly children: JSX.Element
}

/** What customers say of a touchpoint beside our own view, each with its number, and what follows (SPEC PN12). */
export function CustomersSay(props: CustomersSayProps) {
  const t = useText()
  const format = useFormat()
  return (
    <Show when={props.customers}>
      {(customers) => (
        <section class={props.class}>
          {props.children}
          <ul>
            <For
              each={comparisonLines(t, format, { inside: props.inside, customers: customers() })}
            >
              {({ text, status }) => (
                <li>
                  {text}: <b>{status}</b>
                </li>
              )}
            </For>
          </ul>
          <Show when={classWords(t, format, customers())}>
            {(words) => (
              <p class="meta">
                {t('customers.drawer.classes')}: {words()}
              </p>
            )}
          </Show>
        </section>
      )}
    </Show>
  )
}
