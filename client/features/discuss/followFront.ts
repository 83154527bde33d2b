import { createEffect, on } from 'solid-js'
import type { Workshop } from '../../workshop/workshop.ts'

/**
 * Goes where a facilitator goes: to the item one has in front, at the moment it changes. Their own other
 * windows count, because the projector mostly hangs on the computer that steers. Needs an owner.
 */
export function followFront(
  workshop: Pick<Workshop, 'presence' | 'roster'>,
  go: (id: string) => void,
): void {
  createEffect(
    on(
      () =>
        workshop.presence
          .inFront()
          .filter(({ participantId }) => workshop.roster[participantId]?.role === 'facilitator'),
      (now, before = []) => {
        const moved = now.find(
          (one) =>
            !before.some((other) => other.clientId === one.clientId && other.item === one.item),
        )
        if (moved) go(moved.item)
        return now
      },
    ),
  )
}
