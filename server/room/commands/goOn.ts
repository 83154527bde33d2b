import { session } from '../../../shared/doc/record.ts'
import type { RoomCore } from '../core.ts'

/** What was opened after the end is no end: called when something is about to go on (SPEC C58). */
export function goOn(core: RoomCore): void {
  if (!core.state().finished) return
  core.writer.edit('record', (record) => session.patch(record, { finished: null }))
}
