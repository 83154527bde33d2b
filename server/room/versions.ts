import { deflateSync, inflateSync } from 'node:zlib'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

/** Frame and board as they stand, packed. */
export function packVersion(frame: Y.Doc, board: Y.Doc): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint8Array(encoder, Y.encodeStateAsUpdate(frame))
  encoding.writeVarUint8Array(encoder, Y.encodeStateAsUpdate(board))
  return new Uint8Array(deflateSync(encoding.toUint8Array(encoder)))
}

export function unpackVersion(packed: Uint8Array): { frame: Y.Doc; board: Y.Doc } {
  const decoder = decoding.createDecoder(new Uint8Array(inflateSync(packed)))
  const read = (): Y.Doc => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, decoding.readVarUint8Array(decoder))
    return doc
  }
  return { frame: read(), board: read() }
}

/**
 * Makes `doc` read like `version`, touching only what differs, so that restoring is one visible
 * change in the same document: nobody's local copy goes stale (SPEC C7).
 */
export function restoreInto(doc: Y.Doc, version: Y.Doc): void {
  const roots = new Set([...doc.share.keys(), ...version.share.keys()])
  for (const root of roots) {
    if (root === 'brief') restoreFragment(doc.getXmlFragment(root), version.getXmlFragment(root))
    else restoreMap(doc.getMap(root), version.getMap(root))
  }
}

function restoreMap(map: Y.Map<unknown>, version: Y.Map<unknown>): void {
  for (const key of map.keys()) if (!version.has(key)) map.delete(key)
  for (const [key, value] of version.entries()) {
    if (map.has(key) && isSame(map.get(key), value)) continue
    map.set(key, value instanceof Y.AbstractType ? value.clone() : value)
  }
}

function restoreFragment(fragment: Y.XmlFragment, version: Y.XmlFragment): void {
  if (isSame(fragment, version)) return
  fragment.delete(0, fragment.length)
  const nodes = version.toArray().filter((node) => !(node instanceof Y.XmlHook))
  fragment.insert(
    0,
    nodes.map((node) => node.clone() as Y.XmlElement | Y.XmlText),
  )
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b))
}

/** Field order is an accident of writing, so it does not count. */
function plain(value: unknown): unknown {
  const read: unknown = value instanceof Y.AbstractType ? value.toJSON() : value
  if (read === null || typeof read !== 'object' || Array.isArray(read)) return read
  return Object.entries(read).sort(([a], [b]) => (a < b ? -1 : 1))
}
