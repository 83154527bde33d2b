import { kindOf, ownerOf, type DocName } from '../../shared/access/docName.ts'
import type * as Y from 'yjs'
import type { RoomCore } from './core.ts'

/** One person's desk in memory. */
export interface Desk {
  readonly participantId: string
  readonly name: DocName
  readonly doc: Y.Doc
}

/** Brings every desk that holds anything into memory, and waits until what was received is applied. */
export async function openDesks({
  workshopId,
  log,
  documents,
  heartbeat,
}: RoomCore): Promise<void> {
  const names = await log.documents(workshopId)
  const desks = names.filter((name) => kindOf(name) === 'desk')
  await Promise.all(desks.map((name) => documents.open(name)))
  await heartbeat.settled()
}

/** Desks in memory of people who were not removed. */
export function loadedDesks({ documents, members }: RoomCore): Desk[] {
  return documents.all().flatMap(({ name, doc }) => {
    const participantId = ownerOf(name)
    return participantId !== null && members.get(participantId)
      ? [{ participantId, name, doc }]
      : []
  })
}
