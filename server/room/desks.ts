import { kindOf, ownerOf, type DocName } from '../../shared/access/docName.ts'
import { LogError } from '../log/updateLog.ts'
import type { RoomCore } from './core.ts'
import type { RoomDocument } from './roomDocument.ts'

/** One person's desk. */
export interface Desk {
  readonly participantId: string
  readonly name: DocName
  readonly document: RoomDocument
}

/**
 * Brings every desk that holds anything into memory.
 *
 * @throws LogError when a desk cannot be read
 */
export async function loadDesks({ workshopId, log, documents }: RoomCore): Promise<void> {
  const names = await log.documents(workshopId)
  const desks = names.filter((name) => kindOf(name) === 'desk')
  await Promise.all(desks.map((name) => documents.open(name)))
}

/**
 * Brings every desk that holds anything into memory, and waits until what was received is applied.
 *
 * @throws LogError when a desk cannot be read, or the store refuses what was received
 */
export async function openDesks(core: RoomCore): Promise<void> {
  await loadDesks(core)
  if (await core.durable())
    throw new LogError('unavailable', 'what was received cannot be stored, so it is not counted')
}

/** Desks in memory of people who were not removed. */
export function loadedDesks({ documents, members }: RoomCore): Desk[] {
  return documents.all().flatMap((document) => {
    const { name } = document
    const participantId = ownerOf(name)
    return participantId !== null && members.get(participantId)
      ? [{ participantId, name, document }]
      : []
  })
}
