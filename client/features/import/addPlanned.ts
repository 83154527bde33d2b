import type { PlannedTouchpoint } from '../../../shared/domain/intake/planRows.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** What one change may weigh, well below what the server takes in one piece (bytes, estimated). */
const mostWeight = 64 * 1024
/** Of a touchpoint without any words. */
const ownWeight = 700

interface AddOptions {
  readonly signal: AbortSignal
  /** Told how many are there. */
  readonly onProgress: (done: number) => void
}

/**
 * Adds the touchpoints in their order, by the same road as everybody's: private ones stay drafts.
 * Piece by piece, so that the page goes on and no change is too large. Answers how many there are;
 * whoever gives up has to take back what was added.
 */
export async function addPlanned(
  { touchpointActions }: Pick<Workshop, 'touchpointActions'>,
  planned: readonly PlannedTouchpoint[],
  { signal, onProgress }: AddOptions,
): Promise<number> {
  let added = 0
  for (const piece of piecesOf(planned)) {
    if (signal.aborted) break
    added += touchpointActions.addAll(piece)
    onProgress(added)
    await new Promise((next) => setTimeout(next))
  }
  return added
}

function piecesOf(planned: readonly PlannedTouchpoint[]): PlannedTouchpoint[][] {
  const pieces: PlannedTouchpoint[][] = []
  let room = 0
  for (const one of planned) {
    const weight = ownWeight + 3 * (one.title.length + one.note.length)
    if (room < weight) {
      pieces.push([])
      room = mostWeight
    }
    pieces.at(-1)?.push(one)
    room -= weight
  }
  return pieces
}
