import * as encoding from 'lib0/encoding'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { admit } from '../../../../server/room/admission/admit.ts'
import { makeServer, raw } from './rawUpdate.ts'

/** mulberry32: the same numbers for the same seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

const titleOf = (doc: Y.Doc): Y.Text => doc.getMap('comments').get('t') as Y.Text

/** People who all typed all over one text while offline, on top of what `seed` holds. */
function offline(seed: Y.Doc, people: number, edits: number): Y.Doc[] {
  return Array.from({ length: people }, (_, person) => {
    const below = numbers(person)
    const doc = new Y.Doc()
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(seed))
    const text = titleOf(doc)
    for (let edit = 0; edit < edits; edit++) {
      text.insert(below(text.length + 1), 'z')
      if (edit % 5 === 0) text.delete(below(text.length), 1)
    }
    return doc
  })
}

function seeded() {
  const server = makeServer()
  const seed = new Y.Doc()
  seed.getMap('comments').set('t', new Y.Text('all wrote here before'))
  server.take(Y.encodeStateAsUpdate(seed), 'seed')
  return { server, seed }
}

test('G6 people who typed all over one text while offline are all taken, one after another', () => {
  const { server, seed } = seeded()
  for (const [i, doc] of offline(seed, 6, 1500).entries())
    expect(server.take(Y.encodeStateAsUpdate(doc), `person${i}`)).toBe('taken')
})

test('G6 of those who come back at the same moment some are taken later, none is refused', () => {
  const { server, seed } = seeded()
  const waiting = new Map(offline(seed, 6, 1500).map((doc, i) => [`person${i}`, doc]))
  for (let turn = 0; waiting.size > 0; turn++) {
    expect(turn).toBeLessThan(6)
    const underway: Uint8Array[] = []
    for (const [author, doc] of waiting) {
      const admission = server.judgeOnly(Y.encodeStateAsUpdate(doc), author)
      expect(['taken', 'later']).toContain(admission.outcome)
      if (admission.outcome !== 'taken') continue
      server.frontier.admit(admission.structs, author)
      underway.push(admission.bytes)
      waiting.delete(author)
    }
    for (const bytes of underway) {
      Y.applyUpdate(server.doc, bytes)
      server.frontier.applied()
    }
  }
})

/** 9,000 entries of an offline day, and a text typed on, deleted across what was there before. */
function offlineDay(): { seed: Uint8Array; day: Uint8Array } {
  const doc = new Y.Doc()
  const text = doc.getMap('comments').set('c', new Y.Text('x'.repeat(100)))
  const seed = Y.encodeStateAsUpdate(doc)
  doc.transact(() => text.insert(100, 'y'.repeat(9000)))
  doc.transact(() => {
    for (let i = 0; i < 9000; i++) doc.getMap('evidence').set(`k${i}`, i)
  })
  doc.transact(() => text.delete(0, 9100))
  return { seed, day: Y.encodeStateAsUpdate(doc, Y.encodeStateVectorFromUpdate(seed)) }
}

test('G6 an offline day that deletes across the end of what is known is taken, whoever writes beside it', () => {
  const { seed, day } = offlineDay()
  const server = makeServer()
  server.take(seed)
  const beside = server.judgeOnly(raw(7, 0, [letters(1)]), 'ben')
  if (beside.outcome !== 'taken') throw new Error(beside.outcome)
  server.frontier.admit(beside.structs, 'ben')
  expect(server.judgeOnly(day).outcome).toBe('taken')
  server.frontier.applied()
  expect(server.take(day)).toBe('taken')
})

test('G6 an offline day that takes back 9,000 entries of its own is taken', () => {
  const doc = new Y.Doc()
  const entries = doc.getMap('evidence')
  doc.transact(() => {
    for (let i = 0; i < 9000; i++) entries.set(`k${i}`, i)
  })
  doc.transact(() => entries.clear())
  expect(makeServer().take(Y.encodeStateAsUpdate(doc))).toBe('taken')
})

/** An edit of somebody offline, by numbers. */
type Edit = readonly [what: number, at: number, length: number]

function edit(doc: Y.Doc, [what, at, length]: Edit): void {
  const all = doc.getMap('comments')
  if (!all.has('t')) all.set('t', new Y.Text('seed'))
  const text = titleOf(doc)
  const from = at % (text.length + 1)
  const most = Math.min(length, text.length - from)
  if (what === 0) text.insert(from, 'z'.repeat(length))
  else if (what === 1) text.delete(from, most)
  else if (what === 2) text.format(from, most, { [`b${at % 3}`]: true })
  else if (what === 3) all.set(`k${at % 5}`, length)
  else if (what === 4) for (let i = 0; i < length; i++) text.insert(0, 'q')
  else
    doc.transact(() => {
      for (let i = 0; i < 50 * length; i++) doc.getMap('evidence').set(`e${i}`, at)
    })
}

test('G6 while nothing is on its way nobody is told to come later', () => {
  const anEdit = fc.tuple(fc.nat(5), fc.nat(400), fc.integer({ min: 1, max: 200 }))
  const edits = fc.array(anEdit, { maxLength: 30 })
  // Deleted is anything between what was there before and the end.
  const aRange = fc.tuple(fc.nat(400), fc.nat(400))
  fc.assert(
    fc.property(edits, edits, aRange, (before, after, [first, left]) => {
      const server = makeServer()
      const doc = new Y.Doc()
      for (const one of before) edit(doc, one)
      expect(server.take(Y.encodeStateAsUpdate(doc))).not.toBe('later')
      const known = Y.encodeStateVector(server.doc)
      for (const one of after) edit(doc, one)
      const end = Y.getState(doc.store, doc.clientID) - left
      const deleted = raw(0, 0, [], end > first ? [[doc.clientID, first, end - first]] : [])
      const update = Y.mergeUpdates([Y.encodeStateAsUpdate(doc, known), deleted])
      expect(server.judgeOnly(update).outcome).not.toBe('later')
      expect(server.frontier.isQuiet).toBe(true)
    }),
    { numRuns: 60 },
  )
})

const letters = (count: number) => (e: encoding.Encoder) => {
  encoding.writeUint8(e, 4)
  encoding.writeVarUint(e, 1)
  encoding.writeVarString(e, 'findings')
  encoding.writeVarString(e, 'x'.repeat(count))
}
const letterBefore = (client: number, clock: number) => (e: encoding.Encoder) => {
  encoding.writeUint8(e, 4 | 0x40)
  for (const number of [client, clock]) encoding.writeVarUint(e, number)
  encoding.writeVarString(e, 'y')
}

test('G6 what would be merged for minutes is not taken beside what it splits either', () => {
  const { frontier, judgeOnly, doc } = makeServer()
  const first = raw(7, 0, [letters(4000)])
  const split = raw(
    8,
    0,
    Array.from({ length: 4000 }, (_, i) => letterBefore(7, i)),
  )
  const admission = judgeOnly(first)
  if (admission.outcome !== 'taken') throw new Error('the letters alone are taken')
  frontier.admit(admission.structs, 'ana')
  expect(judgeOnly(split).outcome).not.toBe('taken')
  Y.applyUpdate(doc, admission.bytes)
  frontier.applied()
  expect(judgeOnly(split).outcome).toBe('refused')
})

test('G6 the server’s own edits are taken whatever they cost', () => {
  const { frontier, judgeOnly } = makeServer()
  const own = raw(7, 0, [
    letters(4000),
    ...Array.from({ length: 4000 }, (_, i) => letterBefore(7, i)),
  ])
  expect(judgeOnly(own).outcome).toBe('refused')
  expect(admit(own, { kind: 'board', frontier, author: 'server', isTrusted: true }).outcome).toBe(
    'taken',
  )
})
