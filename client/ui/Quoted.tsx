import { For, Show } from 'solid-js'

export interface Quote {
  /** What people wrote. */
  readonly words: string
  /** Their language where it is not that of the interface. */
  readonly lang: string | undefined
  /** The sentence of the interface around them. */
  readonly say: (words: string) => string
}

/** Stands for the words while the sentence is taken apart; nobody types it. */
const place = '\uE000'

/** A sentence of the interface that quotes people: their words carry their language, ours do not. */
export function Quoted(props: Quote) {
  return (
    <Show when={props.lang} fallback={props.say(props.words)}>
      <For each={props.say(place).split(place)}>
        {(ours, at) => (
          <>
            <Show when={at() > 0}>
              <span lang={props.lang}>{props.words}</span>
            </Show>
            {ours}
          </>
        )}
      </For>
    </Show>
  )
}
