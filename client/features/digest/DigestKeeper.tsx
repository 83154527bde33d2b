import {
  createEffect,
  createMemo,
  createSignal,
  on,
  onCleanup,
  onMount,
  Show,
  untrack,
} from 'solid-js'
import { digestOf, isQuiet, type Digest } from '../../../shared/domain/digest/digest.ts'
import { seenOf } from '../../../shared/domain/digest/seen.ts'
import { AllWords } from '../../i18n/i18n.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { lastVisit } from '../../workshop/lastVisit.ts'
import { workshopNow } from '../../workshop/workshopNow.ts'
import { DigestBand } from './DigestBand.tsx'

/** How often what is seen is remembered while the page is looked at (ms). */
const keepEveryMs = 60_000
/** What the server sends after a page has connected has come by then (ms). */
const settleMs = 1500

/**
 * Remembers how the workshop looks for as long as it is looked at, and says once what changed since the visit before.
 * What happens from then on is seen as it happens, and moves no number here.
 */
export function DigestKeeper(props: { readonly onShow: () => void }) {
  const workshop = useWorkshop()
  const visit = lastVisit(workshop)
  const [digest, setDigest] = createSignal<Digest | null>(null)
  visit.arrive(Date.now())
  // Without the desk nobody knows which nameless ones are their own; offline there is no news.
  const isKnown = () =>
    workshop.hasEditing() && ['saved', 'readOnly'].includes(workshop.saveState().kind)
  const keep = (): void => {
    if (untrack(isKnown)) visit.keep(seenOf(untrack(() => workshopNow(workshop))), Date.now())
  }
  const before = createMemo(visit.before, null, { equals: (a, b) => a?.at === b?.at })
  createEffect(
    on([isKnown, before], ([isThere, then]) => {
      if (!isThere) return
      const timer = setTimeout(() => {
        setDigest(then && untrack(() => digestOf(then.seen, workshopNow(workshop))))
        keep()
      }, settleMs)
      onCleanup(() => clearTimeout(timer))
    }),
  )
  onMount(() => {
    const look = (): void => {
      if (document.hidden) keep()
      else visit.arrive(Date.now())
    }
    const timer = setInterval(() => document.hidden || keep(), keepEveryMs)
    const follow = (): void => visit.recall()
    document.addEventListener('visibilitychange', look)
    window.addEventListener('pagehide', keep)
    window.addEventListener('storage', follow)
    onCleanup(() => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('pagehide', keep)
      window.removeEventListener('storage', follow)
    })
  })
  const shown = () => {
    const found = digest()
    return found && !isQuiet(found) && !visit.isRead() ? found : null
  }
  return (
    <Show when={shown()}>
      {(found) => (
        <AllWords>
          <DigestBand
            digest={found()}
            since={before()?.at ?? 0}
            onShow={props.onShow}
            onDone={visit.setRead}
          />
        </AllWords>
      )}
    </Show>
  )
}
