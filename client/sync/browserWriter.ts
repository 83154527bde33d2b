import type * as Y from 'yjs'
import { namesWith, recallText, rememberText } from '../memory/memory.ts'
import { holdLock } from './locks.ts'
import { createWriter, type Writer } from './writer.ts'

/** @param key names the document and the person */
export function openWriter(key: string, doc: Y.Doc): Writer {
  const ids = `${key}:writer:`
  return createWriter(doc, {
    ids: () => namesWith(ids).map((name) => Number(name.slice(ids.length))),
    read: (id) => recallText(ids + id),
    write: (id, text) => void rememberText(ids + id, text),
    hold: (id) => holdLock(ids + id),
  })
}
