import { createEffect, onCleanup, type Accessor } from 'solid-js'
import { followedNote } from '../../workshop/followedItem.ts'
import type { Workshop } from '../../workshop/workshop.ts'

interface Selection {
  readonly selected: Accessor<string | null>
  select(id: string | null): void
}

/**
 * Tells who follows me which touchpoint I have open, and opens the one of whom I follow. Nothing of it while
 * drafting is private: a draft is nobody else's, and where one looks meanwhile would tell what it is about. Needs an owner.
 */
export function followNote(
  workshop: Pick<Workshop, 'presence' | 'isPrivate' | 'touchpointsById'>,
  { selected, select }: Selection,
): void {
  const isShared = (id: string | null): id is string =>
    id !== null && !workshop.isPrivate() && workshop.touchpointsById[id] !== undefined
  createEffect(() => {
    const id = selected()
    workshop.presence.set({ open: isShared(id) ? id : null })
  })
  onCleanup(() => workshop.presence.set({ open: null }))
  let opened: string | null = null
  createEffect(() => {
    const followed = followedNote()
    // The end of following leaves open what one looks at.
    if (followed === null) return void (opened = null)
    const { id } = followed
    if (isShared(id)) {
      if (opened !== id) select(id)
      opened = id
    } else if (opened !== null) {
      select(null)
      opened = null
    }
  })
}
