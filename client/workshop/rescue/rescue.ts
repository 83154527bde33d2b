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
  untrack,
  type Accessor,
} from 'solid-js'
import type { ServedDocKind } from '../../../shared/access/docName.ts'
import type { Replica } from '../../sync/replica.ts'
import type { Documents } from '../documents.ts'
import type { Circumstances } from './bringBack.ts'
import type { Rescued } from './rescued.ts'

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

/** `unkept`: this browser can keep nothing, so nothing was done; `notYet`: nor before `isReady`. */
export type Start = 'done' | 'unkept' | 'notYet'

export interface Rescue {
  /** While there is one, nothing can be brought back: first `startAfresh`. */
  readonly refusal: Accessor<Refusal | null>
  /** What is kept and not in the workshop, in the order it was made; empty before `isReady`. */
  readonly items: Accessor<readonly RescuedItem[]>
  /** The part of the page that reads what was not taken has arrived. */
  readonly isReady: Accessor<boolean>
  /** Keeps the changes, then loads the page with fresh documents. */
  startAfresh(how?: 'evenUnkept'): Start
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
  /** Whether the person may move and delete a touchpoint; left out = any. */
  readonly mayRearrange?: (touchpointId: string) => boolean
  readonly isLoaded: () => boolean
  /** Loads the page again; what is open in it is lost. */
  readonly reload: () => void
  /** Fetches the code that does it. */
  readonly load?: () => Promise<{ createRescueWork(options: RescueWorkOptions): RescueWork }>
}

/** The part that comes when there is something to rescue. */
export type RescueWork = Omit<Rescue, 'refusal' | 'isReady'>
export type RescueWorkOptions = RescueOptions & Pick<Rescue, 'refusal'>

/** Milliseconds after the workshop is shown. */
const afterMs = 500
/** Milliseconds after an attempt that failed. */
const againMs = 5000

/** Needs an owner. */
export function createRescue(options: RescueOptions): Rescue {
  const owner = getOwner()
  const replicas = Object.values(options.replicas).filter((one) => one !== null)
  const refusal = createMemo(() => refusalOf(replicas))
  const [work, setWork] = createSignal<RescueWork | null>(null)
  const load = options.load ?? (() => import('./rescueWork.ts'))
  const isNeeded = createMemo(() => options.isLoaded() || refusal() !== null)
  let planned: ReturnType<typeof setTimeout> | undefined
  const plan = (ms: number): void => {
    clearTimeout(planned)
    planned = setTimeout(fetchWork, ms)
  }
  const fetchWork = (): void => {
    load().then(
      ({ createRescueWork }) => {
        if (!untrack(work))
          setWork(runWithOwner(owner, () => createRescueWork({ ...options, refusal })) ?? null)
      },
      () => plan(againMs), // reason: no network; it comes back
    )
  }
  createEffect(() => {
    if (isNeeded() && !untrack(work)) plan(refusal() ? 0 : afterMs)
  })
  onCleanup(() => clearTimeout(planned))
  return {
    refusal,
    items: () => work()?.items() ?? [],
    isReady: () => work() !== null,
    startAfresh: (how) => work()?.startAfresh(how) ?? 'notYet',
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
