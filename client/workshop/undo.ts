import { createEffect, createSignal, onCleanup, untrack, type Accessor } from 'solid-js'
import * as Y from 'yjs'
import { versions } from '../../shared/doc/record.ts'
import { here } from '../sync/here.ts'
import type { Documents } from './documents.ts'
import type { WishBack } from './wishBack.ts'

/**
 * Undoes and redoes what *this* person did, across documents, latest first; others' work stays. One
 * call is one step: where others have left nothing of it, no older step goes in its place. When a
 * version is brought back, or others' touchpoints are left to their authors, the steps before it in
 * frame and board are over.
 */
export interface Undo {
  readonly canUndo: Accessor<boolean>
  readonly canRedo: Accessor<boolean>
  /** Whether anything changed. `untold`: the page takes it back, not the person, and says what it says itself. */
  undo(how?: 'untold'): boolean
  /** Whether anything changed. */
  redo(): boolean
  /** Is told of each undo and redo that is not untold; the newest watch only. */
  watch(watch: UndoWatch | null): void
  /**
   * Whatever `work` changes, over all documents and however long it takes, is one step. Undone, it
   * cannot be redone: done again at once it might be more than a server takes in one piece.
   */
  asOne<T>(work: () => Promise<T>): Promise<T>
  /** Whether such work or an undo is under way: what changes meanwhile is the person's own. */
  isAtOne(): boolean
}

/** Told before an undo or redo, and again with whether anything changed. */
interface UndoWatch {
  before(way: 'undo' | 'redo'): void
  after(way: 'undo' | 'redo', hasChanged: boolean): void
}

/** Who holds the parts of one step. */
type Step = Y.UndoManager[]

const roots = {
  frame: ['about', 'stages', 'departments', 'channels', 'personas', 'kpis', 'settings'],
  board: ['touchpoints', 'evidence', 'findings', 'initiatives', 'comments'],
  desk: ['drafts'],
} as const

/** How far back one can go: a page may stay open all day, and every step is kept in memory. */
const mostSteps = 300

/**
 * @param captureMs typing within this time is one step
 * @param isGuarded others' touchpoints are left to their authors; where that begins, steps before it are over
 */
export function createUndo(
  docs: Documents,
  captureMs = 400,
  isGuarded: Accessor<boolean> = () => false,
  wishBack?: Pick<WishBack, 'taken'>,
): Undo {
  const done: Step[] = []
  const undone: Step[] = []
  const whole = new WeakSet<Step>()
  let open: Step | null = null
  let isAtOne = false
  let isTaking = false
  const [depth, setDepth] = createSignal({ done: 0, undone: 0 })
  const changed = (): void => void setDepth({ done: done.length, undone: undone.length })

  const managers = (['frame', 'board', 'desk'] as const).map((kind) => {
    const scope = roots[kind].map((root) => docs[kind].getMap(root))
    // Before the manager reads the clock: what is added or removed whole is a step of its own.
    if (kind === 'frame')
      docs.frame.on('afterTransaction', (transaction) => {
        if (!open && transaction.origin === here && touchesRecords(transaction, scope.slice(1, -1)))
          manager.stopCapturing()
      })
    const manager = new Y.UndoManager(scope, {
      trackedOrigins: new Set([here]),
      captureTimeout: captureMs,
    })
    const keepWishes = ({ stackItem: { meta }, origin }: StepEvent): void => {
      if (kind !== 'desk' || !wishBack || origin === manager) return
      meta.set(wishes, [...backsOf(meta), wishBack.taken()])
    }
    manager.on('stack-item-updated', keepWishes)
    manager.on('stack-item-added', (event) => {
      keepWishes(event)
      const { type, origin } = event
      const steps = origin === manager && type === 'redo' ? undone : done
      if (open?.length) open.push(manager)
      else steps.push(open ? (open.push(manager), open) : [manager])
      if (origin !== manager) {
        undone.length = 0
        if (done.length > mostSteps) done.shift()?.forEach(({ undoStack }) => undoStack.shift())
      }
      changed()
    })
    return manager
  })
  const desk = managers.at(-1)
  const forgetShared = (): void => {
    for (const manager of managers) if (manager !== desk) manager.clear()
    for (const steps of [done, undone])
      steps.splice(
        0,
        steps.length,
        ...steps
          .map((step) => step.filter((one) => one === desk))
          .filter((step) => step.length > 0),
      )
    changed()
  }
  createEffect<boolean>((was) => {
    const is = isGuarded()
    if (is && !was) untrack(forgetShared)
    return is
  }, untrack(isGuarded))
  const kept = versions.map(docs.record)
  const onKept = ({ changes }: Y.YMapEvent<unknown>): void => {
    for (const [id, { action }] of changes.keys)
      if (action === 'add' && versions.get(docs.record, id)?.reason === 'restore')
        return forgetShared()
  }
  kept.observe(onKept)
  onCleanup(() => {
    kept.unobserve(onKept)
    managers.forEach((manager) => manager.destroy())
  })

  const take = (way: 'undo' | 'redo'): boolean => {
    const step = (way === 'undo' ? done : undone).pop()
    if (!step) return false
    open = []
    isTaking = true
    const taken = [...step].reverse().filter((manager) => takeOne(manager, way))
    isTaking = false
    open = null
    // What was undone before came after it, and cannot be redone without it.
    if (whole.has(step))
      for (const later of undone.splice(0)) later.forEach(({ redoStack }) => redoStack.pop())
    changed()
    return taken.length > 0
  }
  let watch: UndoWatch | null = null
  const takeTold = (way: 'undo' | 'redo'): boolean => {
    watch?.before(way)
    const hasChanged = take(way)
    watch?.after(way, hasChanged)
    return hasChanged
  }
  return {
    canUndo: () => depth().done > 0,
    canRedo: () => depth().undone > 0,
    undo: (how) => (how === 'untold' ? take : takeTold)('undo'),
    redo: () => takeTold('redo'),
    watch: (next) => void (watch = next),
    async asOne(work) {
      const parts: Step = []
      whole.add(parts)
      const capture = (ms: number): void => {
        for (const manager of managers) {
          manager.stopCapturing()
          manager.captureTimeout = ms
        }
      }
      capture(Infinity)
      open = parts
      isAtOne = true
      try {
        return await work()
      } finally {
        open = null
        isAtOne = false
        capture(captureMs)
      }
    },
    isAtOne: () => isAtOne || isTaking,
  }
}

/** Under which a step on the desk holds what wishes it back, first come first. */
const wishes = Symbol('wishes')

function backsOf(meta: Map<unknown, unknown> | undefined): readonly (() => boolean)[] {
  return (meta?.get(wishes) ?? []) as readonly (() => boolean)[]
}

/** Whether records themselves come or go, not only what stands in them. */
function touchesRecords({ changed }: Y.Transaction, lists: readonly Y.Map<unknown>[]): boolean {
  const places: readonly object[] = [...changed.keys()]
  return lists.some((list) => places.includes(list))
}

interface StepEvent {
  readonly stackItem: { readonly meta: Map<unknown, unknown> }
  readonly origin: unknown
}

/** Yjs goes on to older steps until one changes something; here it sees the last one only. */
function takeOne(manager: Y.UndoManager, way: 'undo' | 'redo'): boolean {
  const steps = way === 'undo' ? manager.undoStack : manager.redoStack
  const older = steps.splice(0, steps.length - 1)
  const backs = backsOf(steps[0]?.meta)
  const taken = manager[way]()
  steps.unshift(...older)
  if (way === 'redo') return taken !== null
  // Of what was published meanwhile nothing is left on the desk to undo: it is wished back.
  const wished = backs.toReversed().filter((back) => back())
  return taken !== null || wished.length > 0
}
