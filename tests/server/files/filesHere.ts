import type { FileWork } from '../../../server/files/fileWork.ts'
import { read, write } from '../../../server/files/work.ts'
import { WorkError } from '../../../server/threads/workError.ts'

/**
 * The same work in this thread, on copies as a thread gets them.
 *
 * @param meanwhile runs between the asking and the fetching
 */
export function createFilesHere(meanwhile: () => Promise<void> = async () => {}): FileWork {
  const soon = async <What, Value>(
    work: (what: What) => Value | Promise<Value>,
    get: () => What,
  ): Promise<Value> => {
    await meanwhile()
    const what = structuredClone(get())
    try {
      return structuredClone(await work(what))
    } catch (cause) {
      throw new WorkError('unreadable', String(cause), { cause })
    }
  }
  return { write: (what) => soon(write, what), read: (what) => soon(read, what) }
}
