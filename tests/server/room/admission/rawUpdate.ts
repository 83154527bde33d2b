import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { admit } from '../../../../server/room/admission/admit.ts'
import { createFrontier } from '../../../../server/room/admission/frontier.ts'
import type { DocKind } from '../../../../shared/access/docName.ts'

/** A server's document that admits first and applies then, as the room does. */
export function makeServer(kind: DocKind = 'board') {
  const doc = new Y.Doc()
  const frontier = createFrontier(doc, new Map())
  const judgeOnly = (bytes: Uint8Array, author = 'ana') => admit(bytes, { kind, frontier, author })
  return {
    doc,
    frontier,
    judgeOnly,
    take(bytes: Uint8Array, author = 'ana') {
      const admission = judgeOnly(bytes, author)
      if (admission.outcome === 'taken') {
        frontier.admit(admission.structs, author)
        Y.applyUpdate(doc, admission.bytes)
        frontier.applied()
      }
      return admission.outcome === 'refused' ? admission.detail : admission.outcome
    },
  }
}

export const stateOf = (doc: Y.Doc): Uint8Array => Y.encodeStateAsUpdate(doc)

export function client(id: number, edit: (doc: Y.Doc) => void): Y.Doc {
  const doc = new Y.Doc()
  doc.clientID = id
  edit(doc)
  return doc
}

/** Writes a raw update: one client with structs written by hand, then deletes. */
export function raw(
  id: number,
  clock: number,
  structs: ((e: encoding.Encoder) => void)[],
  deletes: [client: number, clock: number, length: number][] = [],
): Uint8Array {
  const e = encoding.createEncoder()
  encoding.writeVarUint(e, structs.length > 0 ? 1 : 0)
  if (structs.length > 0) {
    encoding.writeVarUint(e, structs.length)
    encoding.writeVarUint(e, id)
    encoding.writeVarUint(e, clock)
    for (const write of structs) write(e)
  }
  encoding.writeVarUint(e, deletes.length)
  for (const [client, at, length] of deletes) {
    encoding.writeVarUint(e, client)
    encoding.writeVarUint(e, 1)
    encoding.writeVarUint(e, at)
    encoding.writeVarUint(e, length)
  }
  return encoding.toUint8Array(e)
}

export const inRoot =
  (root: string, kind: number, content: (e: encoding.Encoder) => void, key = 'k') =>
  (e: encoding.Encoder): void => {
    encoding.writeUint8(e, kind | 0x20)
    encoding.writeVarUint(e, 1)
    encoding.writeVarString(e, root)
    encoding.writeVarString(e, key)
    content(e)
  }
export const anyValues =
  (...values: unknown[]) =>
  (e: encoding.Encoder): void => {
    encoding.writeVarUint(e, values.length)
    for (const value of values) encoding.writeAny(e, value as never)
  }
export const collected =
  (length: number) =>
  (e: encoding.Encoder): void => {
    encoding.writeUint8(e, 0)
    encoding.writeVarUint(e, length)
  }
export const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)])
