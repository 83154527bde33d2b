import {
  createEffect,
  createMemo,
  createSignal,
  on,
  onCleanup,
  onMount,
  Show,
  untrack,
  type Accessor,
} from 'solid-js'
import { digestOf, isQuiet, type Digest } from '../../../shared/domain/digest/digest.ts'
import { seenOf } from '../../../shared/domain/digest/seen.ts'
import { MainWords } from '../../i18n/i18n.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { lastVisit, type LastVisit } from '../../workshop/lastVisit.ts'
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
  const isLookedAt = keepWhileLookedAt(visit, keep)
  const isThere = createMemo(() => isKnown() && isLookedAt())
  /** End of the visit this one was compared with (Unix ms), `null` = there was none; `undefined` = not done yet. */
  let told: number | null | undefined
  createEffect(() => {
    // A page that slept may take its dead connection for a live one: what comes with the new one is told as well.
    if (['offline', 'connecting'].includes(workshop.saveState().kind)) told = undefined
  })
  createEffect(
    on([isThere, before], ([isThereNow, then]) => {
      const at = then?.at ?? null
      if (!isThereNow || at === told) return
      const timer = setTimeout(() => {
        told = at
        setDigest(then && untrack(() => digestOf(then.seen, workshopNow(workshop))))
        keep()
      }, settleMs)
      onCleanup(() => clearTimeout(timer))
    }),
  )
  const shown = () => {
    const found = digest()
    return found && !isQuiet(found) && !visit.isRead() ? found : null
  }
  return (
    <Show when={shown()}>
      {(found) => (
        <MainWords>
          <DigestBand
            digest={found()}
            since={before()?.at ?? 0}
            onShow={props.onShow}
            onDone={visit.setRead}
          />
        </MainWords>
      )}
    </Show>
  )
}

/**
 * Keeps while the page is looked at and when it is left, never what came while nobody looked; answers whether
 * somebody looks.
 */
function keepWhileLookedAt(visit: LastVisit, keep: () => void): Accessor<boolean> {
  const [isLookedAt, setLookedAt] = createSignal(!document.hidden)
  const look = (): void => {
    if (document.hidden) keep()
    else visit.arrive(Date.now())
    setLookedAt(!document.hidden)
  }
  const keepSeen = (): void => {
    if (!document.hidden) keep()
  }
  const follow = ({ key }: StorageEvent): void => visit.recall(key)
  onMount(() => {
    const timer = setInterval(keepSeen, keepEveryMs)
    document.addEventListener('visibilitychange', look)
    window.addEventListener('pagehide', keepSeen)
    window.addEventListener('storage', follow)
    onCleanup(() => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('pagehide', keepSeen)
      window.removeEventListener('storage', follow)
    })
  })
  return isLookedAt
}
