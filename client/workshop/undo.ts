import { createSignal, onCleanup, type Accessor } from 'solid-js'
import * as Y from 'yjs'
import { here } from '../sync/here.ts'
import type { Documents } from './documents.ts'

/** Undoes and redoes what *this* person did, across documents, latest first; others' work stays. */
export interface Undo {
  readonly canUndo: Accessor<boolean>
  readonly canRedo: Accessor<boolean>
  undo(): void
  redo(): void
}

const roots = {
  frame: ['about', 'stages', 'departments', 'channels', 'personas', 'kpis', 'settings'],
  board: ['touchpoints', 'evidence', 'findings', 'initiatives', 'comments'],
  desk: ['drafts'],
} as const

/** How far back one can go: a page may stay open all day, and every step is kept in memory. */
const mostSteps = 300

/** @param captureMs typing within this time is one step */
export function createUndo(docs: Documents, captureMs = 400): Undo {
  const done: Y.UndoManager[] = []
  const undone: Y.UndoManager[] = []
  const [depth, setDepth] = createSignal({ done: 0, undone: 0 })
  const changed = (): void => void setDepth({ done: done.length, undone: undone.length })

  const managers = (['frame', 'board', 'desk'] as const).map((kind) => {
    const scope = roots[kind].map((root) => docs[kind].getMap(root))
    const manager = new Y.UndoManager(scope, {
      trackedOrigins: new Set([here]),
      captureTimeout: captureMs,
    })
    manager.on('stack-item-added', ({ type, origin }) => {
      if (origin === manager) {
        ;(type === 'redo' ? undone : done).push(manager)
      } else {
        done.push(manager)
        undone.length = 0
        if (done.length > mostSteps) done.shift()?.undoStack.shift()
      }
      changed()
    })
    return manager
  })
  onCleanup(() => managers.forEach((manager) => manager.destroy()))

  return {
    canUndo: () => depth().done > 0,
    canRedo: () => depth().undone > 0,
    undo() {
      done.pop()?.undo()
      changed()
    },
    redo() {
      undone.pop()?.redo()
      changed()
    },
  }
}
