/**
 * The steps one can take back and do again, over documents: for each the managers that hold its parts. A manager
 * knows the steps of its own document only; which of them belong together, and which came last, is kept here.
 */
import { createSignal, type Accessor } from 'solid-js'
import type * as Y from 'yjs'

export type Way = 'undo' | 'redo'

/** Who holds the parts of one step. */
type Step = Y.UndoManager[]

/** How many steps there are, either way. */
interface Depth {
  readonly done: number
  readonly undone: number
}

export interface Steps {
  readonly depth: Accessor<Depth>
  /** A manager has put a part on its own stack: by itself (`isTaken`, while a step is taken) or for what a person did. */
  add(manager: Y.UndoManager, on: Way, isTaken: boolean): void
  /** Takes the latest step. Whether anything changed: `takeOne` says it of each part, last part first. */
  take(way: Way, takeOne: (manager: Y.UndoManager, way: Way) => boolean): boolean
  /** What is added until `settle` is one step; undone, it cannot be redone. */
  gather(): void
  settle(): void
  /** Something is gathered, or taken. */
  isOpen(): boolean
  /** Only parts of this manager stay; nothing is left of steps without one. */
  keepOnly(manager: Y.UndoManager | undefined): void
}

/** How far back one can go: a page may stay open all day, and every step is kept in memory. */
const mostSteps = 300

/** Begins with none, and forgets all with the page. */
export function createSteps(): Steps {
  const done: Step[] = []
  const undone: Step[] = []
  const whole = new WeakSet<Step>()
  let open: Step | null = null
  const [depth, setDepth] = createSignal<Depth>({ done: 0, undone: 0 })
  const changed = (): void => void setDepth({ done: done.length, undone: undone.length })
  const put = (steps: Step[], manager: Y.UndoManager): void => {
    if (open?.length) open.push(manager)
    else steps.push(open ? (open.push(manager), open) : [manager])
  }
  return {
    depth,
    add(manager, on, isTaken) {
      put(isTaken && on === 'redo' ? undone : done, manager)
      if (!isTaken) forgetBeyond(done, undone)
      changed()
    },
    take(way, takeOne) {
      const step = (way === 'undo' ? done : undone).pop()
      if (!step) return false
      open = []
      const taken = [...step].reverse().filter((manager) => takeOne(manager, way))
      open = null
      // What was undone before came after it, and cannot be redone without it.
      if (whole.has(step))
        for (const later of undone.splice(0)) later.forEach(({ redoStack }) => redoStack.pop())
      changed()
      return taken.length > 0
    },
    gather() {
      open = []
      whole.add(open)
    },
    settle: () => void (open = null),
    isOpen: () => open !== null,
    keepOnly(manager) {
      for (const steps of [done, undone]) keepPartsOf(manager, steps)
      changed()
    },
  }
}

/** After something new nothing can be redone, and the oldest step gives way where there are too many. */
function forgetBeyond(done: Step[], undone: Step[]): void {
  undone.length = 0
  if (done.length > mostSteps) done.shift()?.forEach(({ undoStack }) => undoStack.shift())
}

function keepPartsOf(manager: Y.UndoManager | undefined, steps: Step[]): void {
  const left = steps.map((step) => step.filter((one) => one === manager))
  steps.splice(0, steps.length, ...left.filter((step) => step.length > 0))
}
