import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { touchpoints } from '../../../../shared/doc/board.ts'
import { aTouchpoint } from '../../../flow/fixtures.ts'
import { client, makeServer, stateOf } from './rawUpdate.ts'

const touchpoint = aTouchpoint('t1')

describe('any bytes at all', () => {
  const seedDoc = (): Y.Doc =>
    client(1, (doc) => {
      touchpoints.put(doc, touchpoint)
      touchpoints.put(doc, { ...touchpoint, id: 't2', tags: ['good'] })
      touchpoints.patch(doc, 't1', { title: 'Other words', channels: ['web', 'shop'] })
      touchpoints.remove(doc, 't2')
    })

  /** Whatever is admitted must go into Yjs without a throw and leave nothing pending. */
  const isSafe = (bytes: Uint8Array): void => {
    const server = makeServer()
    server.take(stateOf(seedDoc()), 'ana')
    server.take(bytes, 'mallory')
    expect(server.doc.store.pendingStructs).toBeNull()
    expect(server.doc.store.pendingDs).toBeNull()
    expect(() => touchpoints.list(server.doc)).not.toThrow()
    const copy = new Y.Doc()
    Y.applyUpdate(copy, stateOf(server.doc))
    expect(copy.store.pendingStructs).toBeNull()
  }

  test('G6 random bytes do no harm', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), isSafe), { numRuns: 2000 })
  }, 30_000)

  test('G6 a real update with bytes changed, cut or put in does no harm', () => {
    const ben = client(2, (doc) => Y.applyUpdate(doc, stateOf(seedDoc())))
    const vector = Y.encodeStateVector(ben)
    touchpoints.put(ben, { ...touchpoint, id: 't3', note: 'Note', tags: ['pain', 'lost'] })
    touchpoints.patch(ben, 't1', { title: 'Ben was here' })
    touchpoints.remove(ben, 't3')
    const good = Y.encodeStateAsUpdate(ben, vector)
    const change = fc.tuple(fc.nat(good.length), fc.nat(2), fc.uint8Array({ maxLength: 4 }))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        let bytes = [...good]
        for (const [at, drop, insert] of changes) bytes.splice(at, drop, ...insert)
        isSafe(Uint8Array.from(bytes))
      }),
      { numRuns: 4000 },
    )
  }, 30_000)
})
