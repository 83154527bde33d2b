import * as Y from 'yjs'
import type { DocName } from '../../shared/access/docName.ts'
import type { StoredDocument, UpdateLog } from '../log/updateLog.ts'
import { createPlainDoc } from './plainDoc.ts'
import { restoreDocument, type RoomDocument } from './roomDocument.ts'
import { salvage } from './salvage.ts'

/** The documents of one room that are in memory. A document is loaded once, however many ask. */
export interface Documents {
  /** `null` while it is not in memory. */
  get(name: DocName): RoomDocument | null
  open(name: DocName): Promise<RoomDocument>
  all(): readonly RoomDocument[]
}

export interface DocumentsOptions {
  readonly workshopId: string
  readonly log: UpdateLog
  readonly randomClient: () => number
  readonly report: (problem: string, cause: unknown) => void
  /** So many stored updates could not be applied and were set aside. */
  readonly onSetAside: (count: number) => void
}

/** Nothing is in memory before somebody opens it. */
export function createDocuments(options: DocumentsOptions): Documents {
  const { workshopId, log, randomClient } = options
  const loaded = new Map<DocName, RoomDocument>()
  const loading = new Map<DocName, Promise<RoomDocument>>()

  const load = async (name: DocName): Promise<RoomDocument> => {
    const stored = await log.load(workshopId, name)
    const taken = new Set(stored.owners.map(([client]) => client))
    let serverClient = randomClient()
    while (taken.has(serverClient)) serverClient = randomClient()
    const document = await restore(options, { name, stored, serverClient })
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

interface Restoring {
  readonly name: DocName
  readonly stored: StoredDocument
  readonly serverClient: number
}

/**
 * The document, without the updates that cannot be applied: these are set aside for good. A snapshot
 * that cannot be read is damage, because it was read back when it was made.
 */
async function restore(
  { workshopId, log, report, onSetAside }: DocumentsOptions,
  { name, stored, serverClient }: Restoring,
): Promise<RoomDocument> {
  try {
    return restoreDocument(name, stored, serverClient)
  } catch (cause) {
    const snapshot = stored.snapshot ?? Y.encodeStateAsUpdate(createPlainDoc())
    if (!isReadable(snapshot)) throw cause
    const { doc, leftOut, cause: first } = salvage(snapshot, stored.updates)
    const seqs = leftOut.map((place) => stored.seqs[place] ?? 0)
    if (seqs.length > 0) {
      await log.setAside(workshopId, name, seqs)
      onSetAside(seqs.length)
      report(
        `${seqs.length === 1 ? 'one change' : `${seqs.length} changes`} of ${name} in workshop ${workshopId} could not be applied and were set aside (stored updates ${listed(seqs)}); everything else is there, nothing is wrong with the disk, and the workshop goes on. It should not have been let in: please report it`,
        first,
      )
    }
    const whole = {
      ...stored,
      snapshot: Y.encodeStateAsUpdate(doc),
      updates: [],
      setAside: stored.setAside + seqs.length,
    }
    const document = restoreDocument(name, whole, serverClient)
    document.looseUpdates = stored.updates.length - seqs.length
    return document
  }
}

function isReadable(snapshot: Uint8Array): boolean {
  return salvage(Uint8Array.of(0, 0), [snapshot]).leftOut.length === 0
}

/** As many as help to find them. */
function listed(seqs: readonly number[]): string {
  return seqs.length > 10 ? `${seqs.slice(0, 10).join(', ')} and more` : seqs.join(', ')
}
