import { For, Show, type JSX } from 'solid-js'
import type { Tally } from '../../shared/domain/rating/tally.ts'
import { classWords, comparisonLines, tooFewCustomers } from './customerWords.ts'
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
  return (
    <Show when={props.customers}>
      {(customers) => (
        <section class={props.class}>
          {props.children}
          <Show
            when={tooFewCustomers(customers())}
            fallback={<Figures inside={props.inside} customers={customers()} />}
          >
            {(n) => <p>{t('customers.drawer.tooFew', n())}</p>}
          </Show>
        </section>
      )}
    </Show>
  )
}

/** A line for each of the three answers, and the classes where there are any. */
function Figures(props: { readonly inside: Tally | null; readonly customers: Tally }) {
  const t = useText()
  const format = useFormat()
  return (
    <>
      <ul>
        <For each={comparisonLines(t, format, props)}>
          {({ text, status }) => (
            <li>
              {text}: <b>{status}</b>
            </li>
          )}
        </For>
      </ul>
      <Show when={classWords(t, format, props.customers)}>
        {(words) => (
          <p class="meta">
            {t('customers.drawer.classes')}: {words()}
          </p>
        )}
      </Show>
    </>
  )
}
