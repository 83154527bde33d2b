import type * as Y from 'yjs'
import type { Writer } from './writer.ts'

/** A writer whose code comes after what is needed to show the page. */
export function openLateWriter(key: string, doc: Y.Doc): Writer {
  let writer: Writer | null = null
  let isWhole = false
  let isForgotten = false
  let isOver = false
  void import('./browserWriter.ts').then(
    ({ openWriter }) => {
      if (isOver) return
      writer = openWriter(key, doc)
      if (isForgotten) writer.forget()
      if (isWhole) writer.whole()
    },
    () => undefined, // reason: then this page writes under an id of its own, which costs some bytes
  )
  return {
    whole() {
      isWhole = true
      writer?.whole()
    },
    forget() {
      isForgotten = true
      writer?.forget()
    },
    close() {
      isOver = true
      writer?.close()
    },
  }
}
