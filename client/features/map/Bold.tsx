import { For, Show } from 'solid-js'

/** A sentence of the catalogue in which `*…*` is printed bold. */
export function Bold(props: { readonly text: string }) {
  return (
    <For each={props.text.split('*')}>
      {(part, i) => (
        <Show when={i() % 2 === 1} fallback={part}>
          <b>{part}</b>
        </Show>
      )}
    </For>
  )
}
