/** The part of a rescue that is only needed when there is something to rescue. */
import { batch, createEffect, createMemo, createSignal, onCleanup, untrack } from 'solid-js'
import type { Replica } from '../../sync/replica.ts'
import type { Documents } from '../documents.ts'
import { allowedPart } from './allowedPart.ts'
import { bringBack, isThere } from './bringBack.ts'
import { captureChanges, titleOf } from './capture.ts'
import { homeOf } from './homes.ts'
import type { RescueWork, RescueWorkOptions, Start } from './rescue.ts'
import { keyOf, type Rescued } from './rescued.ts'
import { createShelf } from './shelf.ts'

/** Needs an owner. */
export function createRescueWork(options: RescueWorkOptions): RescueWork {
  const { docs, refusal } = options
  const all = Object.values(options.replicas).filter((one) => one !== null)
  const shelf = createShelf(options.workshopId, options.participantId)
  const [kept, setKept] = createSignal(shelf.read())
  onCleanup(shelf.follow(() => setKept(shelf.read())))

  const lost = (): readonly Replica[] => (refusal()?.kind === 'ended' ? all : all.filter(isLost))
  const captured = (): Rescued[] => {
    const places = lost().flatMap((one) => one.unsavedPlaces())
    return captureChanges(docs, places)
  }
  const allowed = (change: Rescued): Rescued | null =>
    allowedPart(change, options.mayRearrange ?? (() => true))
  const edits = createEdits(docs)
  const changes = createMemo((): readonly Rescued[] => {
    edits()
    if (refusal()) return captured()
    return options.isLoaded() ? kept().changes.filter((change) => !isThere(docs, change)) : []
  })
  const take = (keys: readonly string[]): void => {
    shelf.take(new Set(keys))
    setKept(shelf.read())
  }
  const startAfresh = (how?: 'evenUnkept'): Start => {
    const changes = captured()
    // The copy of a workshop that was made anew may be all there is left of it: it is never deleted.
    const files = lost().filter((one) => !one.state().isStale)
    const kept = {
      changes,
      files: files.map((one) => one.copyFile()).filter((file) => file !== null),
    }
    if (changes.length > 0 && !shelf.add(kept) && how !== 'evenUnkept') return 'unkept'
    for (const one of lost()) one.setAside()
    options.reload()
    return 'done'
  }
  leaveWhatIsStale(all, () => void startAfresh())
  // What had arrived after all is no longer anybody's concern, whatever others make of it later.
  const isSettled = createMemo(() => !refusal() && all.every((one) => one.state().isSettled))
  createEffect(() => {
    if (!isSettled()) return
    const arrived = untrack(kept).changes.filter((change) => isThere(docs, change))
    if (arrived.length > 0) take(arrived.map(keyOf))
  })

  return {
    items: createMemo(() =>
      changes().map((change) => ({
        ...change,
        key: keyOf(change),
        title: change.title || titleOf(docs, change.kind, change.id),
        canBringBack:
          !refusal() && options.canWrite(homeOf(change.kind).doc) && allowed(change) !== null,
      })),
    ),
    startAfresh,
    bringBack(keys) {
      const wanted = changes().filter((change) => keys.includes(keyOf(change)))
      batch(() => {
        for (const change of wanted) {
          const part = allowed(change)
          if (part) bringBack(docs, part, options.circumstances())
        }
        take(wanted.map(keyOf))
      })
      return wanted.length
    },
    dismiss: () => take(kept().changes.map(keyOf)),
  }
}

/** Milliseconds in which every document is told whether it was made anew too. */
const askAllMs = 3_000

/** A workshop that was made anew has nothing in common with what is on this screen: it is left, as a whole. */
function leaveWhatIsStale(replicas: readonly Replica[], leave: () => void): void {
  const isOver = createMemo(() => replicas.some((one) => one.state().isStale))
  const isAllKnown = createMemo(() => replicas.every((one) => one.state().isGreeted))
  createEffect(() => {
    if (!isOver()) return
    if (isAllKnown()) return leave()
    untrack(() => replicas.forEach((one) => one.reconnect()))
    const timer = setTimeout(leave, askAllMs)
    onCleanup(() => clearTimeout(timer))
  })
}

function isLost(replica: Replica): boolean {
  return replica.state().isStale || replica.state().rejected !== null
}

/** Tracks edits of the documents a person writes, whoever makes them. */
function createEdits(docs: Documents): () => void {
  const [edits, setEdits] = createSignal(0)
  const count = (): void => void setEdits((before) => before + 1)
  const written = [docs.frame, docs.board, docs.desk]
  for (const doc of written) doc.on('update', count)
  onCleanup(() => written.forEach((doc) => doc.off('update', count)))
  return edits
}
