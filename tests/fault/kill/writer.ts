import * as Y from 'yjs'
import type { ServedDocKind } from '../../../shared/access/docName.ts'
import { editOf, rawClient } from '../../flow/client.ts'
import type { ServerProcess } from '../serverProcess.ts'

/** Somebody who edits one document as fast as told, one frame an edit. */
export interface Writer {
  /** Names of the edits sent, in order. */
  readonly sent: readonly string[]
  /** Names of those the server called saved. */
  saved(): readonly string[]
  /** The document as this person has seen it. */
  readonly doc: Y.Doc
  end(): void
}

export interface WriterOptions {
  readonly server: ServerProcess
  readonly workshopId: string
  readonly kind: ServedDocKind
  readonly token: string
  readonly everyMs: number
  /** Makes the n-th edit, from 0; answers its name, `null` = no edit this time. */
  readonly edit: (doc: Y.Doc, n: number) => string | null
}

export function startWriter({
  server,
  workshopId,
  kind,
  token,
  everyMs,
  edit,
}: WriterOptions): Writer {
  const client = rawClient(server.ws, workshopId, kind, { token, extras: true })
  const sent: string[] = []
  const timer = setInterval(() => {
    if (client.socket.readyState !== client.socket.OPEN) return
    if (!client.frames.some((frame) => frame[0] === 0 && frame[1] === 1)) return
    const done = { name: null as string | null }
    const update = editOf(client.doc, (doc) => void (done.name = edit(doc, sent.length)))
    if (done.name === null) return
    sent.push(done.name)
    client.update(update)
  }, everyMs)
  client.socket.on('open', () => client.step1())
  return {
    sent,
    saved: () => sent.slice(0, client.saved()),
    doc: client.doc,
    end() {
      clearInterval(timer)
      client.close()
    },
  }
}
