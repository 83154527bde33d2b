/**
 * The copy of a document in this browser. Whatever happens to it, editing goes on: what could not be
 * kept is kept as soon as the browser allows it again, and until then `onTrouble` says so (SPEC U6).
 */
import * as Y from 'yjs'
import { openCopyFile, type CopyFile } from './copyFile.ts'
import { createOpening } from './opening.ts'
import { createRetry } from './retry.ts'
import { createTabs } from './tabs.ts'

/** Why this browser keeps no copy: it never could, its room is used up, or it took the copy away. */
export type CopyTrouble = 'unavailable' | 'full' | 'closed'

export interface LocalCopy {
  /**
   * Whether something was kept and is in the document now; `null` when nobody knows, because the
   * browser does not open it. If it does so later, `onLate` says it.
   */
  readonly loaded: Promise<boolean | null>
  /** All content has come, so that the document is worth keeping even if it is empty. */
  complete(): void
  /** Takes in what other tabs of this browser have kept meanwhile. */
  pull(): void
  close(): void
}

export interface LocalCopyOptions {
  readonly name: string
  readonly doc: Y.Doc
  /** `null` when everything is kept again. */
  readonly onTrouble: (trouble: CopyTrouble | null) => void
  /** What was kept has come into the document after `loaded` had given up. */
  readonly onLate: () => void
  /** Another tab has kept something. */
  readonly onNews: () => void
  /** Milliseconds until the first new attempt; each later one waits twice as long, up to a minute. */
  readonly retryMs?: number
  /** Milliseconds after which a browser that does not answer counts as one that refuses. */
  readonly patienceMs?: number
}

/** Updates after which the list is replaced by one state. */
const longest = 500

/** Opens the copy, and again whenever the browser lets it go; the document may be changed meanwhile. */
export function openLocalCopy(options: LocalCopyOptions): LocalCopy {
  const { name, doc, onTrouble, retryMs = 500, patienceMs = 5_000 } = options
  const tabs = createTabs(name, options.onNews)
  const opening = createOpening(patienceMs, () => onTrouble('unavailable'))
  const self = {}
  let file: CopyFile | null = null
  let wasOpen = false
  let isClosed = false
  let isComplete = false
  /** The document may hold something that the file does not. */
  let isBehind = doc.store.clients.size > 0
  /** Key up to which the file is in the document. */
  let seen = 0
  let kept = 0
  let failures = 0

  const takeIn = (updates: readonly Uint8Array[]): void => {
    if (updates.length === 0) return
    Y.transact(doc, () => updates.forEach((update) => Y.applyUpdate(doc, update)), self, false)
  }
  const compact = async (into: CopyFile): Promise<void> => {
    kept = 1
    const key = await into.replace(seen, (unseen) => {
      takeIn(unseen)
      return Y.encodeStateAsUpdate(doc)
    })
    if (file === into) seen = key
  }
  const bringUp = async (opened: CopyFile): Promise<void> => {
    // From the first one on: it may be a new file, made by another tab.
    const { updates, last } = await opened.read(0)
    if (isClosed) return opened.close()
    takeIn(updates)
    ;[seen, kept] = [last, updates.length]
    const wasBehind = isBehind
    // From here on edits are appended; the state written below holds those before.
    ;[file, wasOpen, isBehind] = [opened, true, false]
    if (opening.found(kept > 0) === 'late') options.onLate()
    if (wasBehind || kept > longest || (isComplete && kept === 0)) await compact(opened)
  }
  const retry = createRetry(retryMs, async () => {
    let opened: CopyFile | null = null
    try {
      opened = await openCopyFile(name, () => lose(opened))
      await bringUp(opened)
      failures = 0
      if (!isClosed) onTrouble(null)
      return true
    } catch (cause) {
      opened?.close()
      ;[file, isBehind] = [null, true]
      if (isClosed) return true
      const trouble = troubleOf(cause, wasOpen)
      // A database that was just cleared away opens again a moment later: that is nobody's concern.
      if (trouble !== 'closed' || ++failures > 1) onTrouble(trouble)
      opening.failed()
      return false
    }
  })
  const lose = (from: CopyFile | null): void => {
    isBehind = true
    if (isClosed || from === null || file !== from) return
    from.close()
    file = null
    retry.now()
  }
  const onUpdate = (update: Uint8Array, origin: unknown): void => {
    const into = file
    if (origin === self) return
    if (!into) {
      isBehind = true
      return
    }
    const work = ++kept > longest ? compact(into) : into.append(update)
    work.then(tabs.tell, () => lose(into))
  }

  doc.on('update', onUpdate)
  retry.now()
  return {
    loaded: opening.done,
    complete() {
      isComplete = true
      const into = file
      if (into && kept === 0) compact(into).catch(() => lose(into))
    },
    pull() {
      const from = file
      from?.read(seen).then(
        ({ updates, last }) => {
          takeIn(updates)
          if (file === from) seen = last
        },
        () => lose(from),
      )
    },
    close() {
      isClosed = true
      retry.stop()
      opening.failed()
      tabs.close()
      doc.off('update', onUpdate)
      file?.close()
      file = null
    },
  }
}

function troubleOf(cause: unknown, wasOpen: boolean): CopyTrouble {
  if ((cause as { readonly name?: unknown } | null)?.name === 'QuotaExceededError') return 'full'
  return wasOpen ? 'closed' : 'unavailable'
}
