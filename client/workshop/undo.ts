import { createEffect, onCleanup, untrack, type Accessor } from 'solid-js'
import type * as Y from 'yjs'
import { versions } from '../../shared/doc/record.ts'
import type { Documents } from './documents.ts'
import { createManager, takeOne, type EditedKind } from './undoManager.ts'
import { createSteps, type Way } from './undoSteps.ts'
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
  before(way: Way): void
  after(way: Way, hasChanged: boolean): void
}

const edited: readonly EditedKind[] = ['frame', 'board', 'desk']

/**
 * Needs an owner.
 *
 * @param captureMs typing within this time is one step
 * @param isGuarded others' touchpoints are left to their authors; where that begins, steps before it are over
 */
export function createUndo(
  docs: Documents,
  captureMs = 400,
  isGuarded: Accessor<boolean> = () => false,
  wishBack?: Pick<WishBack, 'taken'>,
): Undo {
  const steps = createSteps()
  const managers = edited.map((kind) => createManager(kind, { docs, steps, captureMs, wishBack }))
  onCleanup(() => managers.forEach((manager) => manager.destroy()))
  const desk = managers.at(-1)
  forgetWhen(docs.record, isGuarded, () => {
    for (const manager of managers) if (manager !== desk) manager.clear()
    steps.keepOnly(desk)
  })

  let [isAtOne, isTaking] = [false, false]
  let watch: UndoWatch | null = null
  const take = (way: Way): boolean => {
    isTaking = true
    const hasChanged = steps.take(way, takeOne)
    isTaking = false
    return hasChanged
  }
  const takeTold = (way: Way): boolean => {
    watch?.before(way)
    const hasChanged = take(way)
    watch?.after(way, hasChanged)
    return hasChanged
  }
  return {
    canUndo: () => steps.depth().done > 0,
    canRedo: () => steps.depth().undone > 0,
    undo: (how) => (how === 'untold' ? take : takeTold)('undo'),
    redo: () => takeTold('redo'),
    watch: (next) => void (watch = next),
    async asOne(work) {
      capture(managers, Infinity)
      steps.gather()
      isAtOne = true
      try {
        return await work()
      } finally {
        steps.settle()
        isAtOne = false
        capture(managers, captureMs)
      }
    },
    isAtOne: () => isAtOne || isTaking,
  }
}

/** Begins a step; what follows within `ms` belongs to it. */
function capture(managers: readonly Y.UndoManager[], ms: number): void {
  for (const manager of managers) {
    manager.stopCapturing()
    manager.captureTimeout = ms
  }
}

/** Calls when a version was brought back, and where others' touchpoints begin to be left to their authors. */
function forgetWhen(record: Y.Doc, isGuarded: Accessor<boolean>, forget: () => void): void {
  createEffect<boolean>((was) => {
    const is = isGuarded()
    if (is && !was) untrack(forget)
    return is
  }, untrack(isGuarded))
  const kept = versions.map(record)
  const onKept = ({ changes }: Y.YMapEvent<unknown>): void => {
    for (const [id, { action }] of changes.keys)
      if (action === 'add' && versions.get(record, id)?.reason === 'restore') return forget()
  }
  kept.observe(onKept)
  onCleanup(() => kept.unobserve(onKept))
}
