import { describe, expect, test } from 'vitest'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { touchpoints } from '../../../../shared/doc/board.ts'
import { drafts } from '../../../../shared/doc/desk.ts'
import { aDraft, aTouchpoint } from '../../../flow/fixtures.ts'
import {
  anyValues,
  client,
  collected,
  inRoot,
  makeServer,
  nested,
  raw,
  stateOf,
} from './rawUpdate.ts'

const touchpoint = aTouchpoint('t1')
const draft = aDraft('d1')

describe('what honest clients send', () => {
  test('G1 ordinary edits are taken, and the document holds them', () => {
    const server = makeServer()
    const ana = client(1, (doc) => touchpoints.put(doc, touchpoint))
    expect(server.take(stateOf(ana))).toBe('taken')
    touchpoints.patch(ana, 't1', { title: 'Tracking the delivery', tags: ['pain'] })
    expect(server.take(Y.encodeStateAsUpdate(ana, Y.encodeStateVector(server.doc)))).toBe('taken')
    expect(touchpoints.get(server.doc, 't1')?.title).toBe('Tracking the delivery')
  })

  test('G1 what is known already changes nothing, also as a whole state with deletions', () => {
    const server = makeServer()
    const ana = client(1, (doc) => touchpoints.put(doc, touchpoint))
    touchpoints.remove(ana, 't1')
    server.take(stateOf(ana))
    expect(server.take(stateOf(ana))).toBe('known')
    expect(server.take(Uint8Array.of(0, 0))).toBe('known')
  })

  test('G1 a colleague may send known structs of others again, but only the new part is kept', () => {
    const server = makeServer()
    const ana = client(1, (doc) => touchpoints.put(doc, touchpoint))
    server.take(stateOf(ana), 'ana')
    const ben = client(2, (doc) => Y.applyUpdate(doc, stateOf(ana)))
    touchpoints.patch(ben, 't1', { stage: 'retention' })
    const admission = server.judgeOnly(stateOf(ben), 'ben')
    if (admission.outcome !== 'taken') throw new Error(admission.outcome)
    expect([...Y.decodeUpdate(admission.bytes).structs].map((s) => s.id.client)).toEqual([2])
    expect(server.take(stateOf(ben), 'ben')).toBe('taken')
  })

  test('G1 several own sessions written offline arrive in one step', () => {
    const server = makeServer('desk')
    const first = client(10, (doc) => drafts.put(doc, { ...draft, id: 'd1' }))
    const second = client(5, (doc) => Y.applyUpdate(doc, stateOf(first)))
    drafts.patch(second, 'd1', { title: 'Later' })
    expect(server.take(stateOf(second))).toBe('taken')
    expect(drafts.get(server.doc, 'd1')?.title).toBe('Later')
  })

  test('G5 an edit is judged against what is still on its way to the disk', () => {
    const server = makeServer()
    const ana = client(1, (doc) => touchpoints.put(doc, touchpoint))
    const first = server.judgeOnly(stateOf(ana))
    if (first.outcome !== 'taken') throw new Error(first.outcome)
    server.frontier.admit(first.structs, 'ana')
    const vector = Y.encodeStateVector(ana)
    touchpoints.patch(ana, 't1', { title: 'Second' })
    const second = server.judgeOnly(Y.encodeStateAsUpdate(ana, vector))
    expect(second.outcome).toBe('taken')
    expect(server.judgeOnly(stateOf(client(1, () => {})), 'ben').outcome).toBe('known')
    Y.applyUpdate(server.doc, first.bytes)
    server.frontier.applied()
    expect(server.judgeOnly(Y.encodeStateAsUpdate(ana, vector)).outcome).toBe('taken')
  })
})

describe('what is missing here', () => {
  test('G5 an update with a hole before it is a gap', () => {
    const server = makeServer()
    expect(server.take(raw(1, 3, [inRoot('touchpoints', 8, anyValues(1))]))).toBe('gap')
    expect(server.doc.store.pendingStructs).toBeNull()
  })

  test('G5 an update that builds on unknown items, or deletes them, is a gap', () => {
    const server = makeServer()
    const after = (e: encoding.Encoder): void => {
      encoding.writeUint8(e, 8 | 0x80)
      encoding.writeVarUint(e, 99)
      encoding.writeVarUint(e, 0)
      anyValues(1)(e)
    }
    expect(server.take(raw(1, 0, [after]))).toBe('gap')
    expect(server.take(raw(1, 0, [], [[99, 0, 1]]))).toBe('gap')
    expect(server.doc.store.pendingDs).toBeNull()
  })
})

describe('what is never taken', () => {
  const refusals: [string, Uint8Array, RegExp][] = [
    ['an unknown root', raw(1, 0, [inRoot('secrets', 8, anyValues(1))]), /no root/],
    ['a root of another document', raw(1, 0, [inRoot('drafts', 8, anyValues(1))]), /no root/],
    ['a subdocument', raw(1, 0, [inRoot('touchpoints', 9, anyValues('x'))]), /kind 9/],
    [
      'a reserved key in a map',
      raw(1, 0, [inRoot('touchpoints', 8, anyValues(1), '__proto__')]),
      /__proto__/,
    ],
    [
      'a reserved key in a value',
      raw(1, 0, [inRoot('touchpoints', 8, anyValues({ constructor: 1 }))]),
      /constructor/,
    ],
    ['a big integer', raw(1, 0, [inRoot('touchpoints', 8, anyValues(10n))]), /big integers/],
    [
      'a value nested nine deep',
      raw(1, 0, [inRoot('touchpoints', 8, anyValues(nested(9)))]),
      /nested/,
    ],
    [
      'an unknown shared type',
      raw(1, 0, [inRoot('touchpoints', 7, (e) => encoding.writeVarUint(e, 9))]),
      /kind 9/,
    ],
    ['an empty item', raw(1, 0, [inRoot('touchpoints', 8, anyValues())]), /empty/],
    [
      'more values than bytes',
      raw(1, 0, [inRoot('touchpoints', 8, (e) => encoding.writeVarUint(e, 2 ** 40))]),
      /count/,
    ],
    [
      'more structs than bytes',
      Uint8Array.of(1, 0xff, 0xff, 0xff, 0xff, 0x0f, 1, 0),
      /count|out of range/,
    ],
    ['bytes after the end', Uint8Array.of(0, 0, 7), /after the end/],
    ['a clock beyond all use', raw(1, 2 ** 33, [collected(1)]), /out of range/],
  ]
  test.each(refusals)('G2 %s is refused', (_, bytes, why) => {
    const server = makeServer()
    expect(server.take(bytes)).toMatch(why)
    expect(stateOf(server.doc)).toEqual(Uint8Array.of(0, 0))
  })

  test('G2 eight levels are still taken', () => {
    const bytes = raw(1, 0, [inRoot('touchpoints', 8, anyValues(nested(8)))])
    expect(makeServer().take(bytes)).toBe('taken')
  })

  test('G2 shared types nest eight deep and no deeper', () => {
    const grow = (depth: number): Uint8Array =>
      stateOf(
        client(1, (doc) => {
          let map = doc.getMap<unknown>('touchpoints')
          for (let i = 1; i < depth; i++) {
            const inner = new Y.Map<unknown>()
            map.set('inner', inner)
            map = inner
          }
        }),
      )
    expect(makeServer().take(grow(8))).toBe('taken')
    expect(makeServer().take(grow(9))).toMatch(/nested too deep/)
  })

  test('G3 nobody writes under the client id of another, not even to fill the future', () => {
    const server = makeServer()
    server.take(stateOf(client(7, (doc) => touchpoints.put(doc, touchpoint))), 'ana')
    const next = Y.getState(server.doc.store, 7)
    const forged = raw(7, next, [inRoot('touchpoints', 8, anyValues('forged'))])
    expect(server.take(forged, 'mallory')).toMatch(/belongs to somebody else/)
    expect(server.take(raw(7, next, [collected(1000)]), 'mallory')).toMatch(/somebody else/)
    expect(server.take(forged, 'ana')).toBe('taken')
  })

  test('G3 a forged copy of known structs beside a new one is cut off before it is kept', () => {
    const server = makeServer()
    const original = raw(7, 0, [inRoot('touchpoints', 8, anyValues('original'))])
    const forged = raw(7, 0, [inRoot('touchpoints', 8, anyValues('forged'))])
    server.take(original, 'ana')
    const own = client(8, (doc) => doc.getMap('findings').set('f', 1))
    const admission = server.judgeOnly(Y.mergeUpdates([forged, stateOf(own)]), 'mallory')
    if (admission.outcome !== 'taken') throw new Error(admission.outcome)
    const reader = new Y.Doc()
    Y.applyUpdate(reader, Y.mergeUpdates([admission.bytes, original]))
    expect(reader.getMap('touchpoints').get('k')).toBe('original')
  })

  test('G3 an item that builds on its own future is refused', () => {
    const own = (e: encoding.Encoder): void => {
      encoding.writeUint8(e, 8 | 0x80)
      encoding.writeVarUint(e, 1)
      encoding.writeVarUint(e, 5)
      anyValues(1)(e)
    }
    expect(makeServer().take(raw(1, 0, [own]))).toMatch(/own future/)
  })

  test('G3 an item that hangs on plain content is refused', () => {
    const server = makeServer()
    server.take(raw(1, 0, [inRoot('touchpoints', 8, anyValues(1))]))
    const child = (e: encoding.Encoder): void => {
      encoding.writeUint8(e, 8)
      encoding.writeVarUint(e, 0)
      encoding.writeVarUint(e, 1)
      encoding.writeVarUint(e, 0)
      anyValues(1)(e)
    }
    expect(server.take(raw(1, 1, [child]))).toMatch(/holds nothing/)
  })
})
