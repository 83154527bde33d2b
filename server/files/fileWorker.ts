/** The thread that writes and reads files. */
import { serveWork } from '../threads/serveWork.ts'
import type { Reading, Writing } from './fileWork.ts'
import { read, write } from './work.ts'

export type FileCall =
  | { readonly name: 'write'; readonly what: Writing }
  | { readonly name: 'read'; readonly what: Reading }

serveWork<FileCall, unknown>(({ name, what }) => (name === 'write' ? write(what) : read(what)))
