import type { DocName } from '../../shared/access/docName.ts'
import type { UpdateLog } from '../log/updateLog.ts'
import { restoreDocument, type RoomDocument } from './roomDocument.ts'

/** The documents of one room that are in memory. A document is loaded once, however many ask. */
export interface Documents {
  /** `null` while it is not in memory. */
  get(name: DocName): RoomDocument | null
  open(name: DocName): Promise<RoomDocument>
  all(): readonly RoomDocument[]
}

export function createDocuments(
  workshopId: string,
  log: UpdateLog,
  randomClient: () => number,
): Documents {
  const loaded = new Map<DocName, RoomDocument>()
  const loading = new Map<DocName, Promise<RoomDocument>>()

  const load = async (name: DocName): Promise<RoomDocument> => {
    const stored = await log.load(workshopId, name)
    const taken = new Set(stored.owners.map(([client]) => client))
    let serverClient = randomClient()
    while (taken.has(serverClient)) serverClient = randomClient()
    const document = restoreDocument(name, stored, serverClient)
    loaded.set(name, document)
    return document
  }

  return {
    get: (name) => loaded.get(name) ?? null,
    all: () => [...loaded.values()],
    async open(name) {
      const known = loaded.get(name)
      if (known) return known
      const underway = loading.get(name) ?? load(name).finally(() => loading.delete(name))
      loading.set(name, underway)
      return underway
    },
  }
}
