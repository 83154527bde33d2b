import type * as Y from 'yjs'
import { holdLock } from './locks.ts'
import { notesWith, readNote, writeNote } from './notes.ts'
import { createWriter, type Writer } from './writer.ts'

/** @param key names the document and the person */
export function openWriter(key: string, doc: Y.Doc): Writer {
  const ids = `${key}:writer:`
  return createWriter(doc, {
    ids: () => notesWith(ids).map((name) => Number(name.slice(ids.length))),
    read: (id) => readNote(ids + id),
    write: (id, text) => writeNote(ids + id, text),
    hold: (id) => holdLock(ids + id),
  })
}
