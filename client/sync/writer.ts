/**
 * Under which client id a page writes one document. Each id leaves a trace in the document for as
 * long as that lives, so a page goes on with an id that an earlier page of this browser has left
 * (decision 9). Two pages must never write different things at the same place of one id, because no
 * replica would notice and one of them would be lost. So an id is gone on with only
 * - by one page at a time, under a lock of the browser,
 * - once everything that was ever written under it is here: all that is on the server has come, and
 *   it reaches as far as the page before has noted when the server had acknowledged everything,
 * - and if the page before ended while changes were on their way, only some time later.
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
  /** `null` when another page has the id, or nobody can tell. */
  hold(id: number): Promise<Release | null>
  /** Milliseconds since 1970. */
  now(): number
}

/** How the saving of the document stands. */
export interface Saving {
  /** All that is on the server has come, and the server has acknowledged all that was here. */
  readonly isWhole: boolean
  /** Changes the server has not acknowledged. */
  readonly unsaved: number
}

export interface Writer {
  /** To be told of every change of the document at once, and of whatever changes in its saving. */
  follow(saving: Saving): void
  /** What was written here was refused: none of the ids is gone on with. */
  forget(): void
  close(): void
}

/** A page that ended with changes on their way: so long they may still arrive (ms). */
const restMs = 10 * 60_000
/** So many ids are remembered; of more, each page load costs one. */
const mostIds = 32

export function createWriter(doc: Y.Doc, desk: WriterDesk): Writer {
  const first = doc.clientID
  let own = first
  let releases: Release[] | null = null
  let isClosed = false
  let isLooking = false
  let isForgotten = false
  let saving: Saving = { isWhole: false, unsaved: 0 }
  /** How far the document reached under the own id when that was noted; `null` while it is noted as busy. */
  let noted: number | null = 0

  const note = (text: string): void => {
    desk.write(own, text)
    // Rather none than an older one, which would be believed.
    if (desk.read(own) !== text) desk.write(own, null)
  }
  const noteOwn = (): void => {
    const clock = Y.getState(doc.store, own)
    if (clock === noted || clock === 0) return
    if (saving.unsaved > 0 && noted === null) return
    noted = saving.unsaved > 0 ? null : clock

    note(noted === null ? 'busy' : idle(clock, 0))
  }
  const goOn = (id: number, release: Release): void => {
    releases?.push(release)
    own = id
    noted = Y.getState(doc.store, id)
  }
  /** Something came under the id that was not written here: back to the page's own. */
  const leave = (): void => {
    desk.write(own, null)
    own = first
    noted = 0
  }
  /** The id is held. Whether it was taken. */
  const isTaken = (id: number, release: Release): boolean => {
    const clock = Y.getState(doc.store, id)
    const text = desk.read(id)
    const left = parseNote(text)
    const isHere = left !== null && clock >= left.clock
    if (isHere && left.rests <= desk.now()) {
      goOn(id, release)
      return true
    }
    // The server has lost some of it, or has made the document anew.
    if (left && !isHere) desk.write(id, null)
    if (left === null && text !== null) desk.write(id, idle(clock, desk.now() + restMs))
    release()
    return false
  }
  const mayGoOn = (): boolean =>
    saving.isWhole &&
    !isClosed &&
    !isForgotten &&
    own === first &&
    Y.getState(doc.store, first) === 0
  const look = async (): Promise<void> => {
    isLooking = true
    for (const id of desk.ids()) {
      const release = await desk.hold(id)
      if (release === null) continue
      if (!mayGoOn()) return release()
      if (isTaken(id, release)) return
    }
  }
  const follow = (now: Saving): void => {
    saving = now
    if (releases === null || isClosed || isForgotten) return
    if (Y.getState(doc.store, own) > 0) noteOwn()
    else if (!isLooking && mayGoOn()) void look()
  }

  // The page is known by its first id, to the provider and in presence: the other one is the
  // document's only while something is written.
  const begin = ({ local }: Y.Transaction): void => {
    if (local) doc.clientID = own
  }
  const end = (): void => void (doc.clientID = first)
  const check = ({ local, beforeState, afterState }: Y.Transaction): void => {
    if (!local && own !== first && beforeState.get(own) !== afterState.get(own)) leave()
  }
  doc.on('beforeTransaction', begin)
  doc.on('beforeObserverCalls', end)
  doc.on('afterTransaction', check)

  void desk.hold(first).then((release) => {
    if (release === null) return
    if (isClosed || desk.ids().length >= mostIds) return release()
    releases = [release]
    follow(saving)
  })
  return {
    follow,
    forget() {
      isForgotten = true
      for (const id of desk.ids()) desk.write(id, null)
    },
    close() {
      isClosed = true
      for (const release of releases ?? []) release()
    },
  }
}

/** @param rests milliseconds since 1970 until which the id is left alone */
function idle(clock: number, rests: number): string {
  return `${clock}:${rests}`
}

/** `null` for an id whose last page had changes on their way when it ended. */
function parseNote(text: string | null): { clock: number; rests: number } | null {
  const [clock, rests] = (text ?? '').split(':').map(Number)
  return Number.isInteger(clock) && Number.isInteger(rests)
    ? { clock: clock as number, rests: rests as number }
    : null
}
