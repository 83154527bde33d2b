import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createEditor } from '../../../bench/swarm/editor.ts'
import { findMarkers, markerOf } from '../../../bench/swarm/marker.ts'
import { touchpoints } from '../../../shared/doc/board.ts'
import { makeServer } from '../../server/room/admission/rawUpdate.ts'

const author = { clientId: 100_000_007, touchpointId: 't7', participantId: 'ana', position: 'a0' }

test('BE5 an edit is byte for byte what Yjs would write', () => {
  const editor = createEditor(author)
  const doc = new Y.Doc()
  Y.applyUpdate(doc, editor.opening)
  doc.clientID = author.clientId
  for (let number = 1; number <= 300; number++) {
    const written: Uint8Array[] = []
    const keep = (update: Uint8Array): void => void written.push(update)
    const position = markerOf(7, number)
    doc.on('update', keep)
    touchpoints.patch(doc, 't7', { position })
    doc.off('update', keep)
    expect([...editor.move(position)]).toEqual([...(written[0] as Uint8Array)])
  }
  expect(Y.getState(doc.store, author.clientId)).toBe(editor.clock)
})

test('BE5 the server admits every edit, and the touchpoint is where it was put last', () => {
  const server = makeServer()
  const editor = createEditor(author)
  expect(server.take(editor.opening)).toBe('taken')
  for (let number = 1; number <= 20; number++)
    expect(server.take(editor.move(markerOf(7, number)))).toBe('taken')
  expect(touchpoints.get(server.doc, 't7')).toMatchObject({
    position: markerOf(7, 20),
    author: 'ana',
  })
  expect(server.doc.store.pendingStructs).toBeNull()
})

test('BE5 an edit is found in the bytes of one update and of many merged', () => {
  const editors = [createEditor(author), createEditor({ ...author, clientId: 5, position: 'b' })]
  const updates = editors.flatMap((editor, client) => [
    editor.opening,
    editor.move(markerOf(client, 1)),
    editor.move(markerOf(client, 99_999)),
  ])
  const merged = Buffer.from(Y.mergeUpdates(updates))
  expect(foundIn(Buffer.from(updates[1] as Uint8Array))).toEqual(['0 1'])
  expect(foundIn(merged).sort()).toEqual(['0 1', '0 99999', '1 1', '1 99999'])
})

test('BE5 half a marker, and what only begins like one, is none', () => {
  const whole = Buffer.from(`xx${markerOf(12, 345)}~~e12~e`)
  expect(foundIn(whole)).toEqual(['12 345'])
  expect(foundIn(whole.subarray(0, 12))).toEqual([])
  const found: number[] = []
  findMarkers(whole, 0, 12, (client) => found.push(client))
  findMarkers(whole, 3, whole.length, (client) => found.push(client))
  expect(found).toEqual([])
})

function foundIn(bytes: Buffer): string[] {
  const found: string[] = []
  findMarkers(bytes, 0, bytes.length, (client, number) => found.push(`${client} ${number}`))
  return found
}
