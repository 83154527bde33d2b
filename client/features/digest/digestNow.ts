import { untrack } from 'solid-js'
import { digestOf, isQuiet, type Digest } from '../../../shared/domain/digest/digest.ts'
import { lastVisit } from '../../workshop/lastVisit.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { workshopNow } from '../../workshop/workshopNow.ts'

/** What changed, and since when (Unix ms of this device); `null` for nothing, and for a first visit. */
export function digestNow(workshop: Workshop): {
  readonly digest: Digest | null
  readonly since: number | null
} {
  return untrack(() => {
    const before = lastVisit(workshop).before()
    if (!before) return { digest: null, since: null }
    const digest = digestOf(before.seen, workshopNow(workshop))
    return { digest: isQuiet(digest) ? null : digest, since: before.at }
  })
}
