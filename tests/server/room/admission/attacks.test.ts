import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { expect, test } from 'vitest'
import { makeServer } from './rawUpdate.ts'

type Write = (encoder: encoding.Encoder) => void

/** An update of one struct for each of `clients`, in this order, and no deletions. */
function oneEach(clients: readonly number[], struct: (client: number) => Write): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, clients.length)
  for (const client of clients) {
    for (const number of [1, client, 0]) encoding.writeVarUint(encoder, number)
    struct(client)(encoder)
  }
  encoding.writeVarUint(encoder, 0)
  return encoding.toUint8Array(encoder)
}

/** A letter at the start of the list `findings`. */
const letter: Write = (encoder) => {
  encoding.writeUint8(encoder, 4)
  encoding.writeVarUint(encoder, 1)
  encoding.writeVarString(encoder, 'findings')
  encoding.writeVarString(encoder, 'x')
}

/** A letter after the one of `client`. */
const letterAfter =
  (client: number): Write =>
  (encoder) => {
    encoding.writeUint8(encoder, 4 | 0x80)
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, 0)
    encoding.writeVarString(encoder, 'x')
  }

const descending = (count: number): number[] => Array.from({ length: count }, (_, i) => count - i)

test('G5 a chain through 15,000 clients is judged in a moment, whichever way it runs', () => {
  const clients = descending(15_000)
  const forwards = oneEach(clients, (c) => (c === 1 ? letter : letterAfter(c - 1)))
  const backwards = oneEach(clients, (c) => (c === 15_000 ? letter : letterAfter(c + 1)))
  for (const update of [forwards, backwards]) {
    const began = performance.now()
    expect(makeServer().judgeOnly(update).outcome).toBe('taken')
    // One pass takes some 50 ms; looking at every client again for each of them took 80 s.
    expect(performance.now() - began).toBeLessThan(3000)
  }
})

test('G5 a ring of clients that wait for each other is a gap', () => {
  const ring = oneEach(descending(100), (c) => letterAfter(c === 1 ? 100 : c - 1))
  expect(makeServer().judgeOnly(ring).outcome).toBe('gap')
})

test('G1 clients in another order than Yjs writes them are refused: merging would tear holes', () => {
  const update = oneEach([1, 3], () => letter)
  expect(makeServer().take(update)).toMatch(/descending order/)
  expect(makeServer().take(oneEach([3, 1], () => letter))).toBe('taken')
  const honest = oneEach([2], () => letter)
  const states = (bytes: Uint8Array): number[] => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, bytes)
    return [1, 2, 3].map((client) => Y.getState(doc.store, client))
  }
  // Should Yjs mend this one day, the rule can go.
  expect(states(Y.mergeUpdates([update, honest]))).not.toEqual([1, 1, 1])
  expect(states(Y.mergeUpdates([oneEach([3, 1], () => letter), honest]))).toEqual([1, 1, 1])
})

/** Structs of one client, and no deletions. */
function ofOne(client: number, structs: readonly Write[]): Uint8Array {
  const encoder = encoding.createEncoder()
  for (const number of [1, structs.length, client, 0]) encoding.writeVarUint(encoder, number)
  for (const struct of structs) struct(encoder)
  encoding.writeVarUint(encoder, 0)
  return encoding.toUint8Array(encoder)
}

/** A letter between two items; `null` = names none on that side. */
const letterBetween =
  (left: readonly [number, number] | null, right: readonly [number, number] | null): Write =>
  (encoder) => {
    encoding.writeUint8(encoder, 4 | (left ? 0x80 : 0) | (right ? 0x40 : 0))
    for (const id of [left, right])
      for (const number of id ?? []) encoding.writeVarUint(encoder, number)
    encoding.writeVarString(encoder, 'y')
  }

const lettersIn =
  (root: string, text: string, key: string | null = null): Write =>
  (encoder) => {
    encoding.writeUint8(encoder, 4 | (key === null ? 0 : 0x20))
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarString(encoder, root)
    if (key !== null) encoding.writeVarString(encoder, key)
    encoding.writeVarString(encoder, text)
  }

test('G6 a small update that would be merged for minutes is refused at once', () => {
  const count = 20_000
  const letters = lettersIn('findings', 'x'.repeat(count))
  const split = Array.from({ length: count }, (_, i) => letterBetween(null, [7, i]))
  const began = performance.now()
  expect(makeServer().take(ofOne(7, [letters, ...split]))).toMatch(/too long to merge/)
  expect(performance.now() - began).toBeLessThan(3000)
})

test('G6 the same is refused in parts, once the first part lies in the document', () => {
  const server = makeServer()
  const count = 4000
  const halves = Array.from({ length: count / 2 }, (_, i) =>
    letterBetween([7, 2 * i], [7, 2 * i + 1]),
  )
  expect(server.take(ofOne(7, [lettersIn('findings', 'x'.repeat(count)), ...halves]))).toBe('taken')
  const far = Array.from({ length: count / 2 }, (_, i) => letterBetween([7, 0], [7, count - 1 - i]))
  expect(server.take(ofOne(8, far))).toMatch(/too long to merge/)
})

test('G6 two people who wrote offline all over one board are both taken', () => {
  const server = makeServer()
  const seed = new Y.Doc()
  for (let i = 0; i < 100; i++) {
    const entry = new Y.Map<unknown>([['title', new Y.Text(`Touchpoint ${i}`)]])
    seed.getMap('touchpoints').set(`t${i}`, entry)
  }
  server.take(Y.encodeStateAsUpdate(seed), 'seed')
  const offline = [1, 2].map((id) => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(seed))
    doc.clientID = id
    for (const entry of doc.getMap<Y.Map<unknown>>('touchpoints').values())
      for (let round = 0; round < 5; round++) {
        const title = entry.get('title') as Y.Text
        entry.set('position', `${id}-${round}`)
        for (const letter of 'word') title.insert(title.length >> 1, letter)
        title.insert(0, 'z')
        title.delete(1, 1)
      }
    return doc
  })
  for (const [i, doc] of offline.entries())
    expect(server.take(Y.encodeStateAsUpdate(doc), `person${i}`)).toBe('taken')
})

test('G6 what stands between two places, or before a value of a map, is refused', () => {
  const [list, other, value] = [
    lettersIn('findings', 'ab'),
    lettersIn('evidence', 'cd'),
    lettersIn('comments', 'e', 'key'),
  ]
  const between = [list, other, letterBetween([7, 0], [7, 2])]
  expect(makeServer().take(ofOne(7, between))).toMatch(/different places/)
  expect(makeServer().take(ofOne(7, [value, letterBetween(null, [7, 0])]))).toMatch(
    /before another/,
  )
  expect(makeServer().take(ofOne(7, [list, letterBetween([7, 0], [7, 1])]))).toBe('taken')
})
