/** The board as it is shown: merged touchpoints stand in the ones that were kept, with all that hangs on them. */
import { createComputed, createMemo, type Accessor } from 'solid-js'
import { createStore, produce, type Store } from 'solid-js/store'
import type { Evidence } from '../../shared/domain/evidence/evidence.ts'
import {
  headOf,
  headsOf,
  led,
  shownTouchpoints,
  type Heads,
} from '../../shared/domain/touchpoint/merges.ts'
import type { Touchpoint } from '../../shared/domain/touchpoint/touchpoint.ts'
import type { Comment } from '../../shared/domain/workshop.ts'
import { touchpoints } from '../../shared/doc/board.ts'
import type { Documents } from './documents.ts'
import { projectOwn, type LateReader } from './projectOwn.ts'

type ById<T> = Readonly<Record<string, T>>
interface Linked {
  readonly id: string
  readonly touchpoints: readonly string[]
}

/** Needs an owner. */
export function projectMerges(docs: Documents, reader: LateReader) {
  const all = projectOwn(docs, touchpoints, 'touchpoint', reader)
  const heads = createMemo<Heads>((before) => {
    const next = headsOf(Object.values(all))
    return before.size === 0 && next.size === 0 ? before : next
  }, new Map())
  const touchpointsById = derive(() =>
    heads().size === 0 ? all : byId(shownTouchpoints(Object.values(all), heads())),
  )
  const taking: Accessor<readonly Touchpoint[]> = createMemo(() =>
    heads().size === 0
      ? none
      : Object.values(touchpointsById).filter(({ merged = [] }) => merged.length > 0),
  )
  const to = <T extends object, F extends keyof T>(one: T, field: F, id: string): T =>
    heads().has(id) ? { ...one, [field]: headOf(heads(), id) } : one
  return {
    touchpointsById,
    taking,
    evidence: (one: Evidence): Evidence => to(one, 'touchpoint', one.touchpoint),
    comment: (one: Comment): Comment => to(one, 'target', one.target),
    /** Records that name touchpoints, naming the kept ones. */
    linked: <T extends Linked>(records: Store<Record<string, T>>): Store<Record<string, T>> =>
      derive(() =>
        heads().size === 0
          ? records
          : byId(
              Object.values(records).map((one) => {
                const ids = led(heads(), one.touchpoints)
                return ids === one.touchpoints ? one : { ...one, touchpoints: ids }
              }),
            ),
      ),
  }
}

const none: readonly Touchpoint[] = []

function byId<T extends { readonly id: string }>(records: readonly T[]): ById<T> {
  return Object.fromEntries(records.map((one) => [one.id, one]))
}

/** A store of what `read` gives; records that are the same objects as before wake nobody. Needs an owner. */
function derive<T>(read: () => ById<T>): Store<Record<string, T>> {
  const [view, setView] = createStore(Object.create(null) as Record<string, T>)
  createComputed(() => {
    const next = read()
    const entries = Object.entries(next)
    setView(
      produce((draft) => {
        for (const id of Object.keys(draft)) if (!Object.hasOwn(next, id)) delete draft[id]
        for (const [id, one] of entries) draft[id] = one
      }),
    )
  })
  return view
}
