/**
 * Hands out exported files. Each is written once per state of the workshop, however many ask: who asks
 * while one waits to be written gets that one, and the last ones are kept for a while (SPEC X15).
 */
import type { ExportName } from '../../files/exportFiles.ts'
import type { FileWork } from '../../files/fileWork.ts'
import type { Room } from '../../room/contract.ts'

export interface ExportDeskOptions {
  readonly fileWork: FileWork
  /** Unix milliseconds. */
  readonly now: () => number
  /** Told what is missing in a file. */
  readonly warn: (problem: string) => void
  /** Bytes of all files kept; one that is larger is kept by nobody. */
  readonly mostBytes?: number
  /** After this time without a question nothing is kept (ms). */
  readonly idleMs?: number
}

export interface ExportDesk {
  /** `file` as the workshop is now, or was at a moment after this was asked. @throws WorkError */
  get(room: Room, file: ExportName): Promise<Uint8Array>
}

interface Entry {
  /** The room whose contents are not fetched yet; whoever comes before that may share the file. */
  waiting: Room | null
  /** Of which state it is, once that is fetched. */
  mark: string | null
  bytes: number
  readonly file: Promise<Uint8Array>
}

/**
 * One for a whole server; 8 MiB of files are kept at the most and, after a minute without a question, none, unless said
 * otherwise. Its timer keeps no program alive.
 */
export function createExportDesk({
  fileWork,
  now,
  warn,
  mostBytes = 8 * 1024 * 1024,
  idleMs = 60_000,
}: ExportDeskOptions): ExportDesk {
  /** By workshop and file, the one asked for last at the end. */
  const kept = new Map<string, Entry>()
  let total = 0
  let timer: NodeJS.Timeout | undefined

  const drop = (key: string): void => {
    total -= kept.get(key)?.bytes ?? 0
    kept.delete(key)
  }
  const clearLater = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      for (const [key, { bytes }] of kept) if (bytes > 0) drop(key)
    }, idleMs).unref()
  }
  const write = async (room: Room, file: ExportName, fetched: () => void): Promise<Uint8Array> => {
    const { bytes, problems } = await fileWork.write(() => {
      fetched()
      return { file, docs: room.contents(), now: now() }
    })
    for (const problem of problems) warn(problem)
    return bytes
  }
  const begin = (room: Room, file: ExportName, key: string): Entry => {
    let fetched = (): void => {}
    const entry: Entry = {
      waiting: room,
      mark: null,
      bytes: 0,
      file: Promise.resolve().then(() => write(room, file, () => fetched())),
    }
    fetched = () => {
      entry.waiting = null
      entry.mark = room.mark()
    }
    const settle = (bytes: number): void => {
      entry.waiting = null
      if (kept.get(key) !== entry) return
      if (bytes === 0 || bytes > mostBytes) return drop(key)
      clearLater()
      entry.bytes = bytes
      total += bytes
      for (const old of kept.keys()) {
        if (total <= mostBytes) return
        drop(old)
      }
    }
    entry.file.then(
      ({ length }) => settle(length),
      () => settle(0),
    )
    return entry
  }
  return {
    get(room, file) {
      clearLater()
      const key = `${room.id} ${file}`
      const known = kept.get(key)
      const isRight = known && (known.waiting === room || known.mark === room.mark())
      const entry = isRight ? known : begin(room, file, key)
      if (isRight) kept.delete(key)
      else drop(key)
      kept.set(key, entry)
      return entry.file
    },
  }
}
