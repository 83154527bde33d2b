import { statSync } from 'node:fs'
import * as Y from 'yjs'
import type { UpdateLog } from '../../server/log/updateLog.ts'
import type { DocName } from '../../shared/access/docName.ts'

/** How large one document has become. */
interface DocumentFigures {
  /** Bytes that are read to load it. */
  readonly bytes: number
  /** Updates that no snapshot covers. */
  readonly loose: number
  /** Clients in its state vector, and the vector's bytes. */
  readonly clients: number
  readonly vectorBytes: number
  /** Bytes of its content as plain JSON: what people would miss. */
  readonly contentBytes: number
}

export interface DayFigures {
  readonly day: number
  readonly fileBytes: number
  /** Median of several openings of the room, from nothing (ms). */
  readonly loadMs: number
  /** Heap of the process after garbage collection with the room open (bytes); 0 where it cannot be told. */
  readonly heapBytes: number
  readonly updates: number
  readonly pages: number
  readonly documents: Readonly<
    Record<'board' | 'frame' | 'record' | 'vault' | 'desks', DocumentFigures>
  >
}

/** All desks count as one. */
export async function measureDocuments(
  log: UpdateLog,
  workshopId: string,
): Promise<DayFigures['documents']> {
  const of = async (names: readonly DocName[]): Promise<DocumentFigures> => {
    const all = await Promise.all(names.map((name) => measure(log, workshopId, name)))
    const sum = (figure: keyof DocumentFigures): number =>
      all.reduce((total, one) => total + one[figure], 0)
    return {
      bytes: sum('bytes'),
      loose: sum('loose'),
      clients: sum('clients'),
      vectorBytes: sum('vectorBytes'),
      contentBytes: sum('contentBytes'),
    }
  }
  const names = await log.documents(workshopId)
  return {
    board: await of(['board']),
    frame: await of(['frame']),
    record: await of(['record']),
    vault: await of(['vault']),
    desks: await of(names.filter((name) => name.startsWith('desk:'))),
  }
}

async function measure(
  log: UpdateLog,
  workshopId: string,
  name: DocName,
): Promise<DocumentFigures> {
  const { snapshot, updates } = await log.load(workshopId, name)
  const parts = snapshot ? [snapshot, ...updates] : updates
  const doc = new Y.Doc()
  for (const part of parts) Y.applyUpdate(doc, part)
  const content = [...doc.share.keys()].map((root) =>
    root === 'brief' ? doc.getXmlFragment(root).toString() : doc.getMap(root).toJSON(),
  )
  return {
    bytes: parts.reduce((sum, { length }) => sum + length, 0),
    loose: updates.length,
    clients: doc.store.clients.size,
    vectorBytes: Y.encodeStateVector(doc).length,
    contentBytes: JSON.stringify(content).length,
  }
}

/** Database and write-ahead file. */
export function sizeOf(file: string): number {
  return [file, `${file}-wal`].reduce(
    (sum, name) => sum + (statSync(name, { throwIfNoEntry: false })?.size ?? 0),
    0,
  )
}
