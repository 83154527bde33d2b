import { Show, type Component, type ComponentProps } from 'solid-js'
import { useAllWords } from '../../i18n/i18n.tsx'
import { laterPart } from '../../ui/laterPart.ts'

/**
 * A later part that may say every word, late ones too: its code and those are fetched side by side, and it waits for
 * both in the `Suspense` around it. Only what is fetched this way says a late word (SPEC Z30).
 */
// reason of `any`: as in `lazy` itself, which takes components of all properties
// oxlint-disable-next-line typescript/no-explicit-any
export function latePart<T extends Component<any>>(load: () => Promise<T>) {
  const Part = laterPart(load)
  function Late(props: ComponentProps<T>) {
    const isThere = useAllWords()
    Part.preload().catch(() => undefined) // reason: drawing it asks again, and tells what went wrong
    return (
      <Show when={isThere()}>
        <Part {...props} />
      </Show>
    )
  }
  return Object.assign(Late, { preload: Part.preload, isLate: true as const })
}
