import { WorkError } from '../../../server/threads/workError.ts'
import type { VersionWork } from '../../../server/versions/versionWork.ts'
import { look, pack, restore } from '../../../server/versions/work.ts'

/**
 * The same work in this thread, on copies as a thread gets them; for tests that own the clock.
 *
 * @param meanwhile runs between the asking and the answer
 */
export function createWorkHere(meanwhile: () => Promise<void> = async () => {}): VersionWork {
  const soon = async <What, Value>(
    work: (what: What) => Value,
    get: () => What,
  ): Promise<Value> => {
    const what = structuredClone(get())
    await meanwhile()
    try {
      return structuredClone(work(what))
    } catch (cause) {
      throw new WorkError('unreadable', String(cause), { cause })
    }
  }
  return {
    pack: (moment) => soon(pack, moment),
    look: (what) => soon(look, what),
    restore: (what) => soon(restore, what),
  }
}
