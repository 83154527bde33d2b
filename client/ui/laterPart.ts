import { lazy, type Component } from 'solid-js'
import { loadLaterIcons } from './icons/later.ts'

/**
 * A part of the page that is fetched when it is first drawn, along with the signs it may draw; for a
 * place with a `Suspense` around it. `preload` fetches it ahead.
 */
// reason of `any`: as in `lazy` itself, which takes components of all properties
// oxlint-disable-next-line typescript/no-explicit-any
export function laterPart<T extends Component<any>>(load: () => Promise<T>) {
  return lazy(async () => {
    const [part] = await Promise.all([load(), loadLaterIcons()])
    return { default: part }
  })
}
