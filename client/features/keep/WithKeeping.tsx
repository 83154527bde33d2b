import { createResource, Show, type JSX } from 'solid-js'
import type { Store } from 'solid-js/store'
import type { Keeping } from '../../../shared/domain/keeping.ts'
import { useWorkshop } from '../../workshop/context.tsx'

/** Draws what needs to know how long the workshop is kept, once that is known. */
export function WithKeeping(props: {
  readonly children: (keeping: Store<Keeping>) => JSX.Element
}) {
  const workshop = useWorkshop()
  const [look] = createResource(() => workshop.loadKeeping())
  return <Show when={look.state === 'ready' && look()}>{(view) => props.children(view()())}</Show>
}
