import type * as Y from 'yjs'
import type { Saving, Writer } from './writer.ts'

/** A writer whose code comes after what is needed to show the page. */
export function openLateWriter(key: string, doc: Y.Doc): Writer {
  let saving: Saving = { isWhole: false, unsaved: 0 }
  let writer: Writer | null = null
  let isOver = false
  let isForgotten = false
  void import('./browserWriter.ts').then(
    ({ openWriter }) => {
      if (isOver) return
      writer = openWriter(key, doc)
      if (isForgotten) writer.forget()
      writer.follow(saving)
    },
    () => undefined, // reason: then this page writes under an id of its own, which costs some bytes
  )
  return {
    follow(now) {
      saving = now
      writer?.follow(now)
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
