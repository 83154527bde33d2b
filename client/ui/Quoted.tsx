import { For, Show } from 'solid-js'

export interface Quote {
  /** What people wrote. */
  readonly words: string
  /** Their language where it is not that of the interface. */
  readonly lang: string | undefined
  /** The sentence of the interface around them. */
  readonly say: (words: string) => string
}

interface WithQuotesProps {
  /** A sentence whose quotes went through `quoted`. */
  readonly text: string
  /** Language of the quotes where it is not that of the interface. */
  readonly lang: string | undefined
}

/** Stands around what people wrote while a sentence is taken apart; nobody types it. */
const edge = '\uE000'

/** Words of people as they go into a sentence that `WithQuotes` draws. */
export function quoted(words: string): string {
  return `${edge}${words}${edge}`
}

/** A sentence of the interface that quotes people: their words carry their language, ours do not. */
export function WithQuotes(props: WithQuotesProps) {
  return (
    <Show when={props.lang} fallback={props.text.replaceAll(edge, '')}>
      <For each={props.text.split(edge)}>
        {(part, i) => (
          <Show when={i() % 2 === 1} fallback={part}>
            <span lang={props.lang}>{part}</span>
          </Show>
        )}
      </For>
    </Show>
  )
}

/** The same, for one quote. */
export function Quoted(props: Quote) {
  return <WithQuotes text={props.say(quoted(props.words))} lang={props.lang} />
}
