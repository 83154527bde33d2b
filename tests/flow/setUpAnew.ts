import { join } from 'node:path'
import * as Y from 'yjs'
import { openSqliteFile } from '../../server/log/sqliteFile.ts'
import { createSqliteStore } from '../../server/log/sqliteStore.ts'
import type { LoggedUpdate } from '../../server/log/updateLog.ts'

/**
 * Sets a workshop up anew under its old address, for the same people, as an operator would who began
 * again: frame and record as they were, nothing on the board or any desk, and another epoch.
 *
 * @param dataDir of a server that is not running
 */
export function setUpAnew(dataDir: string, workshopId: string): void {
  const file = openSqliteFile(join(dataDir, 'touchline.sqlite'))
  const store = createSqliteStore(file.db)
  const before = store.find(workshopId)
  if (!before) throw new Error(`there is no workshop ${workshopId}`)
  const updates = (['frame', 'record'] as const).map((doc): LoggedUpdate => {
    const { snapshot, updates, owners } = store.load(workshopId, doc)
    return {
      doc,
      bytes: Y.mergeUpdates(snapshot ? [snapshot, ...updates] : [...updates]),
      author: 'server',
      newClients: owners.map(([client]) => client),
    }
  })
  const { members, ...workshop } = before
  store.erase(workshopId)
  store.create({
    ...workshop,
    epoch: before.epoch + 1,
    change: { updates, addMembers: members },
  })
  file.close()
}
