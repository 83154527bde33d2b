/**
 * What is typed into the fields that add touchpoints, until it is sent. It is kept beside the fields and over page
 * loads: when the board is locked or collecting closes in the middle of a word, that word stays and waits.
 */
import { createSignal, type Accessor } from 'solid-js'
import { halfWritten } from '../../workshop/halfWritten.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** `held`: something is typed there, or the cursor stands there, but nothing can be added just now. */
type AddState = 'open' | 'held' | 'none'

/** Fields are named by the stage they add to; the phone's one field has a name of its own. */
export interface Adding {
  readonly text: (field: string) => string
  write(field: string, text: string): void
  /** The field the cursor is in; `null` when it leaves. */
  enter(field: string | null): void
  readonly entered: Accessor<string | null>
  readonly state: (field: string) => AddState
  /** Why a held field waits. */
  readonly reason: Accessor<'locked' | 'closed'>
}

export function createAdding(workshop: Workshop, canEdit: Accessor<boolean>): Adding {
  const [entered, enter] = createSignal<string | null>(null)
  const draft = (field: string) => halfWritten(workshop, `add/${field}`)
  const text = (field: string): string => draft(field)[0]()
  return {
    text,
    write: (field, words) => void draft(field)[1](words),
    enter,
    entered,
    state(field) {
      if (canEdit()) return 'open'
      if (workshop.me().role === 'viewer') return 'none'
      return text(field) !== '' || entered() === field ? 'held' : 'none'
    },
    reason: () => (workshop.session.boardLocked ? 'locked' : 'closed'),
  }
}
