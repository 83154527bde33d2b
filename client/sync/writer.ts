/**
 * Under which client id a page writes one document. Each id leaves a trace in the document for as
 * long as that lives, so a page goes on with an id that an earlier page of this browser has left
 * (decision 9). Two pages must never write different things at the same place of one id, because no
 * replica would notice and one of them would be lost. So the browser notes how far it has written
 * under each id before any of it is shown or sent, and an id is gone on with only
 * - by one page at a time, under a lock of the browser,
 * - once all that is on the server has come, the server has acknowledged all that was here, and the
 *   document reaches as far as was noted: then nothing written under it is on its way any more.
 */
import * as Y from 'yjs'
import type { Release } from './locks.ts'

/** What the writer needs of its surroundings. */
export interface WriterDesk {
  /** Client ids this browser has written the document under, of all pages. */
  ids(): readonly number[]
  read(id: number): string | null
  /** @param text `null` takes the note away */
  write(id: number, text: string | null): void
  /** `null` when another page has the id, or the browser knows no locks. */
  hold(id: number): Promise<Release | null>
}

export interface Writer {
  /** All that is on the server is here, and it has acknowledged all that was here. Call it whenever that is so. */
  whole(): void
  /** What was written here was refused: none of the ids is gone on with. */
  forget(): void
  /** For a document that is about to be destroyed: the writer stays in its transactions. */
  close(): void
}

/** So many ids are remembered; where one more is needed and none can be gone on with, it costs one. */
const mostIds = 32

/** Begins under the page's own id, and takes an earlier one when it may; lasts until it is closed. */
export function createWriter(doc: Y.Doc, desk: WriterDesk): Writer {
  const first = doc.clientID
  let own = first
  /** What is held, since the page's own id is; `null` before, and where there are no locks. */
  let releases: Release[] | null = null
  let isOver = false
  let isWhole = false
  let hasLooked = false
  /** What this page has noted of `own`; `null` when it does not note it. */
  let noted: string | null = null
  let mayNote = false

  const reach = (id: number): number => Y.getState(doc.store, id)
  const note = (): void => {
    noted = String(reach(own))
    desk.write(own, noted)
    // Rather none than an older one, which would be believed.
    if (desk.read(own) !== noted) {
      desk.write(own, null)
      ;[noted, mayNote] = [null, false]
    }
  }
  /** Somebody else writes under the id as well, or may: from here on it is one that nobody has. */
  const leave = (): void => {
    doc.clientID = own = new Y.Doc().clientID
    ;[noted, mayNote] = [null, false]
  }
  /** The id is held. Whether it was taken. */
  const isTaken = (id: number): boolean => {
    const left = desk.read(id)
    if (left === null) return false
    if (reach(id) < Number(left)) {
      // The rest may still come; what is in the way of others is let go.
      if (desk.ids().length >= mostIds) desk.write(id, null)
      return false
    }
    ;[own, noted, mayNote] = [id, left, true]
    return true
  }
  const mayGoOn = (): boolean => !isOver && own === first && reach(first) === 0
  /** Once for a page: who finds none begins one of its own. */
  const look = async (): Promise<void> => {
    if (releases === null || !isWhole || hasLooked || !mayGoOn()) return
    hasLooked = true
    for (const id of desk.ids()) {
      const release = await desk.hold(id)
      if (release === null) continue
      if (mayGoOn() && isTaken(id)) return void releases?.push(release)
      release()
      if (!mayGoOn()) return
    }
  }

  // The page is known by its first id, to the provider and in presence: the other one is the
  // document's only while something is changed, and as long as observers look at that.
  const begin = ({ local }: Y.Transaction): void => {
    // The browser was cleared and has given the lock to another page, or that noted more just before.
    if (local && mayNote && !isOver && noted !== null && desk.read(own) !== noted) leave()
    doc.clientID = own
  }
  const written = ({ local, beforeState, afterState }: Y.Transaction): void => {
    if (beforeState.get(own) === afterState.get(own)) return
    if (!local) leave()
    else if (mayNote && !isOver) note()
  }
  const end = (): void => void (doc.clientID = first)
  doc.on('beforeTransaction', begin)
  doc.on('beforeObserverCalls', written)
  doc.on('afterAllTransactions', end)

  void desk.hold(first).then((release) => {
    if (release === null) return
    if (isOver) return release()
    releases = [release]
    mayNote = own === first && desk.ids().length < mostIds
    if (mayNote && reach(first) > 0) note()
    void look()
  })
  return {
    whole() {
      isWhole = true
      void look()
    },
    forget() {
      isOver = true
      for (const id of desk.ids()) desk.write(id, null)
    },
    close() {
      isOver = true
      for (const release of releases ?? []) release()
    },
  }
}
