import * as encoding from 'lib0/encoding'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { anyValues, client, inRoot, makeServer, nested, raw, stateOf } from './rawUpdate.ts'

/** A map under a key of the findings, as the first item of client 1. */
const aMap = raw(1, 0, [inRoot('findings', 7, (e) => encoding.writeVarUint(e, 1))])

/** `values` as one item under a key of that map. */
const insideMap =
  (...values: unknown[]) =>
  (e: encoding.Encoder): void => {
    encoding.writeUint8(e, 8 | 0x20)
    encoding.writeVarUint(e, 0)
    encoding.writeVarUint(e, 1)
    encoding.writeVarUint(e, 0)
    encoding.writeVarString(e, 'k')
    anyValues(...values)(e)
  }

/** One value after the item `clock` of client 2. */
const after =
  (clock: number) =>
  (e: encoding.Encoder): void => {
    encoding.writeUint8(e, 8 | 0x80)
    encoding.writeVarUint(e, 2)
    encoding.writeVarUint(e, clock)
    anyValues('between')(e)
  }

describe('values under keys', () => {
  test('G15 a live value of two pieces, which Yjs could not collect once it is cut, is refused', () => {
    const two = raw(2, 0, [insideMap(1, 2)])
    const cut = raw(3, 0, [after(0)])
    const erased = raw(0, 0, [], [[1, 0, 1]])
    const doc = new Y.Doc()
    for (const bytes of [aMap, two, cut]) Y.applyUpdate(doc, bytes)
    expect(() => Y.applyUpdate(doc, erased)).toThrow(/Unexpected case/iu)

    const server = makeServer()
    expect(server.take(aMap)).toBe('taken')
    expect(server.take(two)).toMatch(/one piece/)
    expect(server.take(raw(2, 0, [inRoot('findings', 8, anyValues(1, 2))]))).toMatch(/one piece/)
    expect(server.take(erased)).toBe('taken')
  })

  test('G15 it is refused as well where its map is deleted already', () => {
    const server = makeServer()
    server.take(aMap)
    server.take(raw(0, 0, [], [[1, 0, 1]]))
    expect(server.take(raw(2, 0, [insideMap(1, 2)]))).toMatch(/one piece/)
    expect(server.take(raw(2, 0, [insideMap(1)]))).toBe('taken')
  })

  test('G15 what was set again and again and is kept for undo is taken, and undo brings it back', () => {
    const ana = client(7, (doc) => doc.getMap('touchpoints').set('first', 1))
    const server = makeServer()
    const map = ana.getMap('touchpoints')
    const undo = new Y.UndoManager(map, { captureTimeout: 0 })
    for (let position = 1; position <= 5; position++) map.set('position', position)
    const stacked = Y.decodeUpdate(stateOf(ana)).structs
    expect(stacked.some((item) => item instanceof Y.Item && item.length > 1)).toBe(true)
    expect(server.take(stateOf(ana))).toBe('taken')
    expect(server.doc.getMap('touchpoints').get('position')).toBe(5)
    const vector = Y.encodeStateVector(server.doc)
    undo.undo()
    expect(server.take(Y.encodeStateAsUpdate(ana, vector))).toBe('taken')
    expect(server.doc.getMap('touchpoints').get('position')).toBe(4)
  })

  test('G15 a list holds pieces of any length', () => {
    const ana = client(7, (doc) => doc.getArray('touchpoints').push([1, 2, nested(2)]))
    expect(makeServer().take(stateOf(ana))).toBe('taken')
  })
})

describe('beside what is gone', () => {
  const text = (clientId: number, origin: [number, number], right: [number, number]) =>
    raw(clientId, 0, [
      (e) => {
        encoding.writeUint8(e, 4 | 0x80 | 0x40)
        for (const part of [...origin, ...right]) encoding.writeVarUint(e, part)
        encoding.writeVarString(e, 'words')
      },
    ])
  /** A list with one value and another one with two, of which the first is deleted; clocks 0 to 4. */
  const lists = (): Y.Doc =>
    client(1, (doc) => {
      const findings = doc.getMap<Y.Array<string>>('findings')
      findings.set('gone', Y.Array.from(['a']))
      findings.set('here', Y.Array.from(['b', 'c']))
      findings.delete('gone')
    })

  test('G15 what stands between an item and one whose list is gone is refused', () => {
    const server = makeServer()
    server.take(stateOf(lists()))
    expect(server.take(text(2, [1, 3], [1, 1]))).toMatch(/list is gone/)
    expect(server.take(text(2, [1, 1], [1, 3]))).toMatch(/list is gone/)
    expect(server.take(text(2, [1, 1], [1, 1]))).toBe('taken')
    expect(server.take(text(3, [1, 3], [1, 4]))).toBe('taken')
  })

  test('G15 while something is on its way it is judged later', () => {
    const server = makeServer()
    server.take(stateOf(lists()))
    const other = server.judgeOnly(stateOf(client(9, (doc) => doc.getMap('comments').set('k', 1))))
    if (other.outcome !== 'taken') throw new Error(other.outcome)
    server.frontier.admit(other.structs, 'ana')
    expect(server.take(text(2, [1, 3], [1, 1]))).toBe('later')
  })
})
