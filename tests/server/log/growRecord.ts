import * as Y from 'yjs'
import type { UpdateLog } from '../../../server/log/updateLog.ts'

/**
 * What a long life leaves in a record: thousands of values that others took the place of. It reads as
 * before. Only while its room is closed.
 */
export async function growRecord(log: UpdateLog, workshopId: string, times = 3000): Promise<void> {
  const { snapshot, updates } = await log.load(workshopId, 'record')
  const doc = new Y.Doc()
  for (const part of [...(snapshot ? [snapshot] : []), ...updates]) Y.applyUpdate(doc, part)
  const before = Y.encodeStateVector(doc)
  const session = doc.getMap('session')
  const keys = ['step', 'timer', 'summon']
  const said = keys.map((key) => session.get(key) ?? null)
  for (let i = 0; i < times; i++) for (const key of keys) session.set(key, null)
  for (const [i, key] of keys.entries()) session.set(key, said[i])
  const bytes = Y.encodeStateAsUpdate(doc, before)
  const update = { doc: 'record', bytes, author: 'server', newClients: [doc.clientID] } as const
  await log.commit(workshopId, { updates: [update] })
}
