/** What one document tells of the steps of this person, and how one of them is taken back in it. */
import * as Y from 'yjs'
import { here } from '../sync/here.ts'
import type { Documents } from './documents.ts'
import type { Steps, Way } from './undoSteps.ts'
import type { WishBack } from './wishBack.ts'

/** The documents a person edits. */
export type EditedKind = keyof typeof roots

/** What of each is a person's to take back. */
const roots = {
  frame: ['about', 'stages', 'departments', 'channels', 'personas', 'kpis', 'settings'],
  board: ['touchpoints', 'evidence', 'findings', 'initiatives', 'comments'],
  desk: ['drafts'],
} as const

export interface ManagerOptions {
  readonly docs: Documents
  readonly steps: Steps
  /** Typing within this time is one step (ms). */
  readonly captureMs: number
  readonly wishBack: Pick<WishBack, 'taken'> | undefined
}

/** Tells `steps` of every step in the document of this kind, until it is destroyed. */
export function createManager(kind: EditedKind, options: ManagerOptions): Y.UndoManager {
  const { docs, steps, captureMs, wishBack } = options
  const scope = roots[kind].map((root) => docs[kind].getMap(root))
  // Before the manager reads the clock: what is added or removed whole is a step of its own.
  if (kind === 'frame')
    docs.frame.on('afterTransaction', (transaction) => {
      if (steps.isOpen() || transaction.origin !== here) return
      if (touchesRecords(transaction, scope.slice(1, -1))) manager.stopCapturing()
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
    steps.add(manager, event.type, event.origin === manager)
  })
  return manager
}

/**
 * Yjs goes on to older steps until one changes something; here it sees the last one only.
 *
 * @returns whether anything changed, or will when what was wished back comes
 */
export function takeOne(manager: Y.UndoManager, way: Way): boolean {
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

/** Under which a step on the desk holds what wishes it back, first come first. */
const wishes = Symbol('wishes')

function backsOf(meta: Map<unknown, unknown> | undefined): readonly (() => boolean)[] {
  return (meta?.get(wishes) ?? []) as readonly (() => boolean)[]
}

interface StepEvent {
  readonly stackItem: { readonly meta: Map<unknown, unknown> }
  readonly origin: unknown
}

/** Whether records themselves come or go, not only what stands in them. */
function touchesRecords({ changed }: Y.Transaction, lists: readonly Y.Map<unknown>[]): boolean {
  const places: readonly object[] = [...changed.keys()]
  return lists.some((list) => places.includes(list))
}
