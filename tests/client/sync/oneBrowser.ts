import * as Y from 'yjs'
import type { Release } from '../../../client/sync/locks.ts'
import { createWriter, type Writer } from '../../../client/sync/writer.ts'
import { settled } from '../browserParts.ts'

/** One browser: notes and locks for all its pages. */
export function createBrowser() {
  const notes = new Map<number, string>()
  const held = new Set<number>()
  return {
    notes,
    held,
    isFull: false,
    /** What the server has. */
    server: new Y.Doc(),
    hold(id: number): Promise<Release | null> {
      if (held.has(id)) return Promise.resolve(null)
      held.add(id)
      return Promise.resolve(() => void held.delete(id))
    },
  }
}
type Browser = ReturnType<typeof createBrowser>

interface Page {
  readonly doc: Y.Doc
  readonly firstId: number
  /** Answers under which client id it went. */
  write(words: string): number
  /** The connection stands, and everything has been exchanged and acknowledged. */
  sync(): Promise<void>
  /** Edits leave, but no word of the server comes back. */
  send(): void
  close(): void
  readonly writer: Writer
}

export async function openPage(browser: Browser, copy?: Uint8Array): Promise<Page> {
  const doc = new Y.Doc()
  if (copy) Y.applyUpdate(doc, copy)
  const firstId = doc.clientID
  const writer = createWriter(doc, {
    ids: () => [...browser.notes.keys()],
    read: (id) => browser.notes.get(id) ?? null,
    write(id, text) {
      if (text === null) browser.notes.delete(id)
      else if (!browser.isFull) browser.notes.set(id, text)
    },
    hold: browser.hold,
  })
  await settled()
  const send = (): void => Y.applyUpdate(browser.server, Y.encodeStateAsUpdate(doc))
  return {
    doc,
    firstId,
    writer,
    send,
    write(words) {
      const before = Y.decodeStateVector(Y.encodeStateVector(doc))
      doc.getText('text').insert(doc.getText('text').length, words)
      const after = Y.decodeStateVector(Y.encodeStateVector(doc))
      const [client] = [...after].find(([id, clock]) => before.get(id) !== clock) ?? [0]
      return client
    },
    async sync() {
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(browser.server))
      send()
      writer.whole()
      await settled()
    },
    close: () => writer.close(),
  }
}

/** A page that wrote something and was closed when all was saved. */
export async function pageBefore(browser: Browser): Promise<Page> {
  const page = await openPage(browser)
  await page.sync()
  page.write('before ')
  await page.sync()
  page.close()
  return page
}
