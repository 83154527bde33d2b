import * as encoding from 'lib0/encoding'
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
