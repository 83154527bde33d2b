import type * as Y from 'yjs'

/** The documents of one person in one workshop. A viewer's desk stays empty and local. */
export interface Documents {
  readonly frame: Y.Doc
  readonly board: Y.Doc
  readonly record: Y.Doc
  readonly desk: Y.Doc
}
