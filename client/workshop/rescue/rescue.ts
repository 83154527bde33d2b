/**
 * What the server did not take, from the refusal to the last change brought back: it is read and
 * copied while it still lies in the documents, kept over the page load that fetches fresh ones, and
 * brought back from there, one by one or all at once (SPEC U7). How that is done comes a moment after
 * the workshop, because nobody needs it to begin.
 */
import {
  createEffect,
  createMemo,
  createSignal,
  getOwner,
  onCleanup,
  runWithOwner,
  type Accessor,
} from 'solid-js'
import type { ServedDocKind } from '../../../shared/access/docName.ts'
import type { Replica } from '../../sync/replica.ts'
import type { Documents } from '../documents.ts'
import type { Circumstances } from './bringBack.ts'
import type { Rescued } from './rescued.ts'
import type { RescueWork } from './rescueWork.ts'

/** A change that is kept, with what can be done about it now. */
export interface RescuedItem extends Rescued {
  readonly key: string
  /** The person may write where it belongs, at this moment. */
  readonly canBringBack: boolean
}

/** Why the documents of this page are no longer the server's. */
interface Refusal {
  /** `rejected`: a change was not taken; `stale`: the workshop was made anew on the server; `ended`: the way in is gone. */
  readonly kind: 'rejected' | 'stale' | 'ended'
  /** Close code that says why, `null` for `stale`. */
  readonly code: number | null
}

export interface Rescue {
  /** While there is one, nothing can be brought back: first `startAfresh`. */
  readonly refusal: Accessor<Refusal | null>
  /** What is kept and not in the workshop, in the order it was made. */
  readonly items: Accessor<readonly RescuedItem[]>
  /** Keeps the changes, then loads the page with fresh documents; does neither (`false`) when this browser can keep nothing. */
  startAfresh(how?: 'evenUnkept'): boolean
  /** Makes these changes again, as new edits that can be undone; gives how many there were. */
  bringBack(keys: readonly string[]): number
  /** Throws everything that is kept away. */
  dismiss(): void
}

export interface RescueOptions {
  readonly workshopId: string
  readonly participantId: string
  readonly replicas: Readonly<Record<ServedDocKind, Replica | null>>
  readonly docs: Documents
  readonly canWrite: (kind: ServedDocKind) => boolean
  readonly circumstances: () => Circumstances
  readonly isLoaded: () => boolean
  /** Loads the page again; what is open in it is lost. */
  readonly reload: () => void
}

/** Milliseconds after the workshop is shown. */
const afterMs = 500

/** Needs an owner. */
export function createRescue(options: RescueOptions): Rescue {
  const owner = getOwner()
  const replicas = Object.values(options.replicas).filter((one) => one !== null)
  const refusal = createMemo(() => refusalOf(replicas))
  const [work, setWork] = createSignal<RescueWork | null>(null)
  let isLoading = false
  const load = (): void => {
    if (isLoading) return
    isLoading = true
    import('./rescueWork.ts').then(
      ({ createRescueWork }) =>
        void setWork(runWithOwner(owner, () => createRescueWork({ ...options, refusal })) ?? null),
      () => void (isLoading = false), // reason: no network; it is asked for again when it is needed
    )
  }
  createEffect(() => {
    if (!options.isLoaded() && !refusal()) return
    const timer = setTimeout(load, refusal() ? 0 : afterMs)
    onCleanup(() => clearTimeout(timer))
  })
  return {
    refusal,
    items: () => work()?.items() ?? [],
    startAfresh: (how) => work()?.startAfresh(how) ?? false,
    bringBack: (keys) => work()?.bringBack(keys) ?? 0,
    dismiss: () => work()?.dismiss(),
  }
}

function refusalOf(replicas: readonly Replica[]): Refusal | null {
  const states = replicas.map((one) => one.state())
  if (states.some((state) => state.isStale)) return { kind: 'stale', code: null }
  const rejected = states.find((state) => state.rejected)?.rejected
  if (rejected) return { kind: 'rejected', code: rejected.code }
  const endedBy = states.find((state) => state.endedBy !== null)?.endedBy
  return typeof endedBy === 'number' ? { kind: 'ended', code: endedBy } : null
}
