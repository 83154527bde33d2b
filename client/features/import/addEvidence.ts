import type { PlannedEvidence } from '../../../shared/domain/evidence/planEvidence.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** What is added before the page may draw and send again (bytes, estimated), well below what goes in one piece. */
const mostWeight = 32 * 1024
/** Of a piece of evidence without any words. */
const ownWeight = 500

interface AddOptions {
  readonly signal: AbortSignal
  /** Told how many are there. */
  readonly onProgress: (done: number) => void
}

/**
 * Adds evidence in its order, as the person would by hand. Answers how many there are; whoever gives up has
 * to take back what was added.
 */
export async function addEvidence(
  workshop: Pick<Workshop, 'board' | 'settings' | 'me'>,
  planned: readonly PlannedEvidence[],
  { signal, onProgress }: AddOptions,
): Promise<number> {
  const author = workshop.settings.anonymous ? null : workshop.me().id
  let room = mostWeight
  let added = 0
  for (const one of planned) {
    if (signal.aborted) break
    workshop.board.evidence.add({ ...one, author })
    added++
    room -= ownWeight + 3 * one.text.length
    if (room > 0) continue
    room = mostWeight
    onProgress(added)
    await new Promise((next) => setTimeout(next))
  }
  return added
}
