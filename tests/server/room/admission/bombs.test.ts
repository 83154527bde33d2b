/** Small updates that would keep Yjs busy for seconds or minutes, here and in every browser (SPEC G7–G8). */
import * as encoding from 'lib0/encoding'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { makeServer, raw } from './rawUpdate.ts'

type Write = (encoder: encoding.Encoder) => void

const letters =
  (count: number): Write =>
  (e) => {
    encoding.writeUint8(e, 4)
    encoding.writeVarUint(e, 1)
    encoding.writeVarString(e, 'findings')
    encoding.writeVarString(e, 'x'.repeat(count))
  }

/** A letter between two neighbouring letters of client 7. */
const letterAt =
  (clock: number): Write =>
  (e) => {
    encoding.writeUint8(e, 4 | 0x80 | 0x40)
    for (const number of [7, clock, 7, clock + 1]) encoding.writeVarUint(e, number)
    encoding.writeVarString(e, 'y')
  }

/** Every other letter of client 7, the last one first. */
const everyOther = (count: number): number[] =>
  Array.from({ length: count }, (_, i) => 2 * (count - 1 - i))

function deletions(clocks: readonly number[], length = 1): Uint8Array {
  const e = encoding.createEncoder()
  for (const number of [0, 1, 7, clocks.length]) encoding.writeVarUint(e, number)
  for (const clock of clocks) {
    encoding.writeVarUint(e, clock)
    encoding.writeVarUint(e, length)
  }
  return encoding.toUint8Array(e)
}

/** A server with one run of letters of client 7. */
function withLetters(count: number) {
  const server = makeServer()
  server.take(raw(7, 0, [letters(count)]))
  return server
}

/** Milliseconds `deed` takes. */
function timeOf(deed: () => void): number {
  const began = performance.now()
  deed()
  return performance.now() - began
}

describe('cutting', () => {
  test('G7 a text that would be cut 60,000 times from its end is refused, by whatever cuts it', () => {
    const count = 60_000
    const inserts = raw(8, 0, everyOther(count).map(letterAt))
    expect(withLetters(2 * count).take(inserts)).toMatch(/too long to merge/)
    // 230 KB that kept Yjs busy for ten seconds.
    expect(withLetters(2 * count).take(deletions(everyOther(count)))).toMatch(/too long/)
  })

  test('G7 the same is refused beside letters that are still on their way', () => {
    const { frontier, judgeOnly } = makeServer()
    const first = judgeOnly(raw(7, 0, [letters(120_000)]))
    if (first.outcome !== 'taken') throw new Error(first.outcome)
    frontier.admit(first.structs, 'ana')
    expect(judgeOnly(deletions(everyOther(60_000))).outcome).not.toBe('taken')
    expect(judgeOnly(raw(8, 0, everyOther(60_000).map(letterAt))).outcome).not.toBe('taken')
  })

  test('G7 someone who went over a long text offline, word by word, is taken', () => {
    const server = withLetters(60_000)
    const places = Array.from({ length: 2000 }, (_, i) => 2 * i)
    expect(server.take(raw(8, 0, places.map(letterAt)))).toBe('taken')
    expect(server.take(deletions(places.map((at) => at + 30_000)))).toBe('taken')
  })
})

/** A text with a format and `count` letters that stand as so many pieces. */
function formattedText(count: number): { doc: Y.Doc; text: Y.Text } {
  const doc = new Y.Doc()
  const text = new Y.Text()
  doc.getMap('comments').set('t', text)
  text.insert(0, 'end')
  text.format(0, 1, { bold: true })
  doc.transact(() => {
    for (let i = 0; i < count; i++) text.insert(0, 'q')
  })
  return { doc, text }
}

function deleting(doc: Y.Doc, edit: () => void): Uint8Array {
  const before = Y.encodeStateVector(doc)
  const written: Uint8Array[] = []
  doc.on('update', (bytes: Uint8Array) => void written.push(bytes))
  doc.transact(edit)
  return Y.diffUpdate(Y.mergeUpdates(written), before)
}

describe('deleting', () => {
  test('G8 eight bytes that walk 20,000 letters for each of 20,000 are refused', () => {
    const { doc, text } = formattedText(20_000)
    const server = makeServer()
    expect(server.take(Y.encodeStateAsUpdate(doc))).toBe('taken')
    const update = deleting(doc, () => text.delete(0, 20_000))
    expect(update.length).toBeLessThan(20)
    expect(server.take(update)).toMatch(/too long to merge/)
  })

  test('G8 so is deleting the map or key the text lies in', () => {
    const { doc } = formattedText(20_000)
    const server = makeServer()
    server.take(Y.encodeStateAsUpdate(doc))
    expect(server.take(deleting(doc, () => doc.getMap('comments').delete('t')))).toMatch(/too long/)
  })

  test('G8 a long note that many wrote is deleted like any other', () => {
    const { doc } = formattedText(3000)
    const server = makeServer()
    server.take(Y.encodeStateAsUpdate(doc))
    const update = deleting(doc, () => doc.getMap('comments').delete('t'))
    expect(server.take(update)).toBe('taken')
    expect(server.doc.getMap('comments').has('t')).toBe(false)
  })

  test('G8 one stretch named 60,000 times is not looked at 60,000 times', () => {
    const server = makeServer()
    const doc = new Y.Doc()
    doc.clientID = 7
    for (let i = 0; i < 20_000; i++) doc.getArray('findings').insert(0, [i])
    server.take(Y.encodeStateAsUpdate(doc))
    const again = deletions(
      Array.from({ length: 60_000 }, () => 0),
      20_000,
    )
    expect(timeOf(() => expect(server.take(again)).toMatch(/too long/))).toBeLessThan(3000)
  })

  test('G8 a format in a text full of formats is refused before anybody compares them all', () => {
    const { doc, text } = formattedText(10_000)
    const server = makeServer()
    server.take(Y.encodeStateAsUpdate(doc))
    const keys = Array.from({ length: 10_000 }, (_, i) => [`k${i}`, true])
    const update = deleting(doc, () => text.format(0, 1, Object.fromEntries(keys) as object))
    expect(server.take(update)).toBe('taken')
    expect(server.take(deleting(doc, () => text.format(5, 1, { bold: true })))).toMatch(/too long/)
  })
})

/** A text with a format in the document: where the items below are put. */
function withFormattedText(count: number) {
  const { doc, text } = formattedText(count)
  const server = makeServer()
  server.take(Y.encodeStateAsUpdate(doc))
  const { client, clock } = text._item?.id ?? Y.createID(0, 0)
  return { server, doc, text, id: [client, clock] as const }
}

/** One item after another of client 9 in the text: `kind` is its content, `key` a key of the text's own. */
function itemsIn(
  [client, clock]: readonly [client: number, clock: number],
  count: number,
  { kind, key }: { kind: 'deleted' | 'any'; key?: string },
): Uint8Array {
  const number = kind === 'deleted' ? 1 : 8
  const item = (i: number) => (e: encoding.Encoder) => {
    // Letters stand before each other, so that Yjs makes no single item of them; values follow each other.
    encoding.writeUint8(e, number | (i === 0 ? (key ? 0x20 : 0) : key ? 0x80 : 0x40))
    for (const n of i === 0 ? [0, client, clock] : [9, i - 1]) encoding.writeVarUint(e, n)
    if (i === 0 && key) encoding.writeVarString(e, key)
    encoding.writeVarUint(e, 1)
    if (kind === 'any') encoding.writeAny(e, 1)
  }
  return raw(
    9,
    0,
    Array.from({ length: count }, (_, i) => item(i)),
  )
}

describe('going without being deleted', () => {
  test('G8 40,000 letters that come deleted into a text with formats are refused, some are taken', () => {
    // 223 KB that kept Yjs busy for three minutes.
    const { server, id } = withFormattedText(3)
    expect(server.take(itemsIn(id, 40_000, { kind: 'deleted' }))).toMatch(/too long to merge/)
    expect(server.take(itemsIn(id, 3000, { kind: 'deleted' }))).toBe('taken')
  })

  test('G8 so are 40,000 values of one key of such a text', () => {
    const { server, id } = withFormattedText(3)
    expect(server.take(itemsIn(id, 40_000, { kind: 'any', key: 'k' }))).toMatch(/too long to merge/)
    expect(server.take(itemsIn(id, 3000, { kind: 'any', key: 'k' }))).toBe('taken')
  })

  test('G8 and 12,000 letters that go with the text they are put into', () => {
    const { server, id } = withFormattedText(3)
    const letters = itemsIn(id, 12_000, { kind: 'any' })
    expect(server.judgeOnly(letters).outcome).toBe('taken')
    const ends = [...letters.subarray(0, -1), 1, ...deletionOf(...id)]
    expect(server.take(Uint8Array.from(ends))).toMatch(/too long to merge/)
  })

  test('G8 a single format that goes from a text full of formats is refused too', () => {
    const { server, doc, text } = withFormattedText(8000)
    const keys = Array.from({ length: 9000 }, (_, i) => [`k${i}`, true])
    const formats = deleting(doc, () => text.format(0, 8000, Object.fromEntries(keys) as object))
    Y.applyUpdate(server.doc, formats)
    expect(
      server.take(raw(0, 0, [], [[doc.clientID, Y.getState(doc.store, doc.clientID) - 1, 1]])),
    ).toMatch(/too long to merge/)
  })

  test('G8 a stretch that grows 40,000 times from a letter long gone is not cut 40,000 times', () => {
    const server = makeServer()
    expect(server.take(raw(7, 0, [letters(1)], [[7, 0, 1]]))).toBe('taken')
    const after = (e: encoding.Encoder) => {
      encoding.writeUint8(e, 4 | 0x80)
      for (const n of [7, 0]) encoding.writeVarUint(e, n)
      encoding.writeVarString(e, 'x'.repeat(40_001))
    }
    const e = encoding.createEncoder()
    for (const n of [1, 1, 7, 1]) encoding.writeVarUint(e, n)
    after(e)
    for (const n of [1, 7, 40_000]) encoding.writeVarUint(e, n)
    for (let i = 0; i < 40_000; i++) for (const n of [0, i + 2]) encoding.writeVarUint(e, n)
    expect(server.take(encoding.toUint8Array(e))).toMatch(/too long to merge/)
  })
})

/** The end of an update that deletes one clock. */
function deletionOf(client: number, clock: number): Uint8Array {
  const e = encoding.createEncoder()
  for (const n of [client, 1, clock, 1]) encoding.writeVarUint(e, n)
  return encoding.toUint8Array(e)
}

test('G6 every answer says what it cost, the refused ones too', () => {
  const server = withLetters(120_000)
  expect(server.judgeOnly(Uint8Array.of(0, 0)).steps).toBeLessThan(3)
  expect(server.judgeOnly(raw(8, 0, [letterAt(5)])).steps).toBeLessThan(30)
  expect(server.judgeOnly(deletions(everyOther(60_000))).steps).toBeGreaterThan(400_000)
})
