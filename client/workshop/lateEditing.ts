/**
 * Editing comes after the workshop: whoever joins by phone to rate does not wait for it. Everything
 * that edits is drawn once it is there, so no edit is made that could not be undone.
 */
import { createSignal, getOwner, onCleanup, runWithOwner, type Accessor } from 'solid-js'
import type { Editing, EditingOptions } from './editing.ts'

export interface LateEditing {
  readonly hasEditing: Accessor<boolean>
  /** @throws Error before `hasEditing`: a bug of the caller */
  readonly editing: () => Editing
  /** Resolves when it is there; rejects when it cannot be had, and may then be asked again. */
  readonly loadEditing: () => Promise<void>
}

/** Needs an owner; editing ends with it. */
export function createLateEditing(
  options: EditingOptions,
  fetchPart: () => Promise<typeof import('./editing.ts')> = () => import('./editing.ts'),
): LateEditing {
  const owner = getOwner()
  const [editing, setEditing] = createSignal<Editing | null>(null)
  let coming: Promise<void> | null = null
  let isOver = false
  onCleanup(() => void (isOver = true))
  const fetch = async (): Promise<void> => {
    try {
      const { createEditing } = await fetchPart()
      if (!isOver) runWithOwner(owner, () => setEditing(createEditing(options)))
    } catch (cause) {
      coming = null
      throw cause
    }
  }
  return {
    hasEditing: () => editing() !== null,
    editing() {
      const there = editing()
      if (!there) throw new Error('Editing is not there yet: wait for hasEditing')
      return there
    },
    loadEditing: () => (coming ??= fetch()),
  }
}
