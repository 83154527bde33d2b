import * as encoding from 'lib0/encoding'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createChance } from '../../../fuzz/chance.ts'
import { client, makeServer, raw, stateOf } from './rawUpdate.ts'

type Place = [client: number, clock: number]

/** Letters between two neighbours. */
const between =
  (left: Place, right: Place, words = 'x') =>
  (e: encoding.Encoder): void => {
    encoding.writeUint8(e, 4 | 0x80 | 0x40)
    for (const part of [...left, ...right]) encoding.writeVarUint(e, part)
    encoding.writeVarString(e, words)
  }
const after =
  (left: Place, words = 'x') =>
  (e: encoding.Encoder): void => {
    encoding.writeUint8(e, 4 | 0x80)
    for (const part of left) encoding.writeVarUint(e, part)
    encoding.writeVarString(e, words)
  }

/** Letters under a key of the comments: the text is clock 0 of client 1, its letters follow. */
const aText = (words: string): Y.Doc =>
  client(1, (doc) => doc.getMap('comments').set('k', new Y.Text(words)))

const wrongWay = /behind what it stands before/

describe('neighbours', () => {
  test('G15 replicas would differ over one whose neighbours stand the wrong way round', () => {
    const parts = [stateOf(aText('abcdef')), raw(2, 0, [between([1, 5], [1, 2])])]
    const one = new Y.Doc()
    for (const bytes of parts) Y.applyUpdate(one, bytes)
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
    const textOf = (doc: Y.Doc): string => JSON.stringify(doc.getMap('comments').toJSON())
    expect(textOf(one)).not.toBe(textOf(other))
  })

  test('G15 it is refused, inside one run of letters and between several', () => {
    const server = makeServer()
    server.take(stateOf(aText('abcdef')))
    expect(server.take(raw(2, 0, [between([1, 5], [1, 2])]))).toMatch(wrongWay)
    expect(server.take(raw(2, 0, [between([1, 3], [1, 3])]))).toMatch(wrongWay)
    expect(server.take(raw(2, 0, [between([1, 2], [1, 3])]))).toBe('taken')
    // a b [2:0] c d e f
    expect(server.take(raw(3, 0, [between([1, 4], [2, 0])]))).toMatch(wrongWay)
    expect(server.take(raw(3, 0, [between([2, 0], [1, 2])]))).toMatch(wrongWay)
    expect(server.take(raw(3, 0, [between([1, 1], [1, 6])]))).toBe('taken')
  })

  test('G15 what has no letters in common with the other is found by walking', () => {
    const server = makeServer()
    server.take(stateOf(aText('ab')))
    for (let at = 0; at < 20; at++) server.take(raw(10 + at, 0, [between([1, 1], [1, 2])]))
    const ids = placesIn(server.doc)
    const [left, right] = [ids[5] as Place, ids[15] as Place]
    expect(server.take(raw(5, 0, [between(right, left)]))).toMatch(wrongWay)
    expect(server.take(raw(5, 0, [between(left, right)]))).toBe('taken')
  })

  test('G15 neighbours that come in the same update are told apart by trying it on a copy', () => {
    const server = makeServer()
    server.take(stateOf(aText('ab')))
    // Two behind a, of which the second goes first; nothing they name tells so.
    const pair = [after([1, 1], 'p'), after([1, 1], 'q')]
    expect(server.take(raw(2, 0, [...pair, between([2, 0], [2, 1])]))).toMatch(wrongWay)
    expect(server.doc.store.clients.has(2)).toBe(false)
    expect(server.take(raw(2, 0, [...pair, between([2, 1], [2, 0])]))).toBe('taken')
  })

  test('G15 while one of them is on its way it is judged later', () => {
    const server = makeServer()
    server.take(stateOf(aText('ab')))
    const pair = server.judgeOnly(raw(2, 0, [after([1, 1], 'p'), after([1, 1], 'q')]))
    if (pair.outcome !== 'taken') throw new Error(pair.outcome)
    server.frontier.admit(pair.structs, 'ana')
    const crossed = raw(3, 0, [between([2, 0], [2, 1])])
    expect(server.take(crossed)).toBe('later')
    Y.applyUpdate(server.doc, pair.bytes)
    server.frontier.applied()
    expect(server.take(crossed)).toMatch(wrongWay)
  })

  test('G15 the rest of a run whose beginning is known stands where that stands', () => {
    const server = makeServer()
    server.take(stateOf(client(1, (doc) => doc.getMap('evidence').set('k', 'a value'))))
    // It says that it hangs beside something else, but only its end is new.
    const twice = (e: encoding.Encoder): void => {
      encoding.writeUint8(e, 8 | 0x40)
      encoding.writeVarUint(e, 9)
      encoding.writeVarUint(e, 0)
      encoding.writeVarUint(e, 2)
      for (const value of ['forged', 'forged too']) encoding.writeAny(e, value)
    }
    server.take(raw(9, 0, [(e) => (encoding.writeUint8(e, 0), encoding.writeVarUint(e, 1))]))
    expect(server.take(raw(1, 0, [twice]))).toMatch(/before another one/)
    expect(server.doc.getMap('evidence').get('k')).toBe('a value')
  })
})

describe('honest work', () => {
  test('G15 people who type into one text at once, offline for long or not, are always taken', () => {
    for (let seed = 1; seed <= 60; seed++) typeTogether(seed)
  })
})

/** Some people, each with pages of changing client ids, type and delete anywhere and sync now and then. */
function typeTogether(seed: number): void {
  const chance = createChance(seed)
  const server = makeServer()
  server.take(stateOf(aText('the beginning of a text')))
  const people = ['ana', 'ben', 'cem'].map((name) => ({ name, doc: new Y.Doc() }))
  for (const { doc } of people) Y.applyUpdate(doc, stateOf(server.doc))
  for (let step = 0; step < 120; step++) {
    const { name, doc } = chance.pick(people)
    const text = doc.getMap('comments').get('k') as Y.Text
    if (chance.happens(0.1)) doc.clientID = chance.between(100, 2 ** 31)
    const at = chance.below(text.length + 1)
    if (chance.happens(0.7)) text.insert(at, chance.pick(['x', 'yy', 'zzz']))
    else if (at < text.length) text.delete(at, 1 + chance.below(Math.min(4, text.length - at)))
    if (chance.happens(0.75)) continue
    const update = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(server.doc))
    expect(['taken', 'known'], `seed ${seed}`).toContain(server.take(update, name))
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(server.doc, Y.encodeStateVector(doc)))
  }
}

/** Where each letter of the text stands, in the order of the text. */
function placesIn(doc: Y.Doc): Place[] {
  const text = doc.getMap('comments').get('k') as Y.Text
  const places: Place[] = []
  for (let at = text._start; at; at = at.right)
    for (let i = 0; i < at.length; i++) places.push([at.id.client, at.id.clock + i])
  return places
}
