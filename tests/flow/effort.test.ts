/** Work beyond what one person may cause is put off, and everybody else goes on (SPEC G9, G11, W16). */
import * as encoding from 'lib0/encoding'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { touchpoints } from '../../shared/doc/board.ts'
import { messageType, syncKind } from '../../shared/protocol/message.ts'
import { editOf, pause, rawClient, until } from './client.ts'
import { aTouchpoint } from './fixtures.ts'
import { freshWorkshop } from './freshWorkshop.ts'

// 20,000 steps a second, and 300,000 at once.
const at = freshWorkshop(() => ({ limits: { effortPerMinute: 1_200_000 } }))

const manyEntries = (doc: Y.Doc, name: string): void =>
  doc.transact(() => {
    for (let i = 0; i < 1000; i++) doc.getMap('touchpoints').set(`${name}-${i}`, i)
  })

test('G9 who changes very much is taken later, nothing is lost, and the others notice nothing', async () => {
  const [ana, ben, cid] = await Promise.all(
    ['Ana', 'Ben', 'Cid'].map((name) => at.workshop.join('participant', name)),
  )
  const [writer, other, reader] = [ana, ben, cid].map((who) => at.stock('board', who?.token ?? ''))
  if (!writer || !other || !reader) throw new Error('three came')
  await Promise.all([writer, other, reader].map((client) => client.synced()))
  for (let i = 0; i < 40; i++) manyEntries(writer.doc, `w${i}`)
  const seen = (): number => reader.doc.getMap('touchpoints').size
  await until(() => seen() >= 20_000)
  expect(seen()).toBeLessThan(40_000)
  touchpoints.put(other.doc, aTouchpoint('honest'))
  await until(() => touchpoints.get(reader.doc, 'honest') !== null, 'the honest edit', 500)
  expect(seen()).toBeLessThan(40_000)
  await until(() => seen() === 40_001, 'everything, later', 20_000)
  expect(writer.closes).toEqual([])
})

test('G9 changes that come while their sender rests are counted, and saved with the rest', async () => {
  const { token } = await at.workshop.join('participant', 'Ana')
  const client = at.raw('board', { token, extras: true })
  await client.opened()
  const own = new Y.Doc()
  const send = (name: string): void => client.update(editOf(own, (doc) => manyEntries(doc, name)))
  for (let i = 0; i < 33; i++) send(`w${i}`)
  const asked = () => client.frames.filter((f) => f[0] === messageType.sync && f[1] === 0).length
  await until(() => asked() === 2, 'asked for the rest', 20_000)
  const savedBefore = client.saved()
  expect(savedBefore).toBeGreaterThan(20)
  expect(savedBefore).toBeLessThan(33)
  client.step2(Y.encodeStateAsUpdate(own))
  await until(() => client.saved() === 34)
})

/** A vector that claims one letter of a client: no answer made before fits. */
function vectorOf(client: number): (encoder: encoding.Encoder) => void {
  return (encoder) => {
    encoding.writeVarUint(encoder, messageType.sync)
    encoding.writeVarUint(encoder, syncKind.step1)
    const vector = encoding.createEncoder()
    for (const number of [1, client, 1]) encoding.writeVarUint(vector, number)
    encoding.writeVarUint8Array(encoder, encoding.toUint8Array(vector))
  }
}

const answersTo = ({ frames }: ReturnType<typeof rawClient>): number =>
  frames.filter((frame) => frame[0] === messageType.sync && frame[1] === syncKind.step2).length

test('G11 questions that cost a pass over a large document are put off, and the last one answered', async () => {
  const [ana, eve] = await Promise.all(
    ['Ana', 'Eve'].map((name) => at.workshop.join('participant', name)),
  )
  const writer = at.raw('board', { token: ana?.token ?? '', extras: true })
  await writer.opened()
  writer.step2(
    editOf(writer.doc, (doc) => doc.getMap('touchpoints').set('large', 'x'.repeat(3_000_000))),
  )
  await until(() => writer.saved() === 1)
  const known = writer.doc.clientID
  const asker = at.raw('board', { token: eve?.token ?? '' })
  await asker.opened()
  for (let i = 0; i < 50; i++) asker.send(vectorOf(known))
  await pause(500)
  const answered = answersTo(asker)
  expect(answered).toBeGreaterThan(1)
  expect(answered).toBeLessThan(10)
  await until(() => answersTo(asker) === answered + 1, 'the last one', 25_000)
  expect(asker.closed).toBeNull()
})

test('G11 the whole document is made once, however the question for it is worded', async () => {
  const { token } = await at.workshop.join('participant', 'Ana')
  const writer = at.raw('board', { token, extras: true })
  await writer.opened()
  writer.step2(editOf(writer.doc, (doc) => doc.getMap('touchpoints').set('t', 'x'.repeat(600_000))))
  await until(() => writer.saved() === 1)
  const { token: other } = await at.workshop.join('participant', 'Eve')
  const asker = at.raw('board', { token: other })
  await asker.opened()
  // Made anew each time, 60 of them would cost twice what there is.
  for (let i = 0; i < 60; i++) {
    asker.send(vectorOf(123_456 + i))
    await until(() => answersTo(asker) === i + 1, `answer ${i + 1}`, 5000)
  }
})

test('G11 a vector larger than an update may be is not read', async () => {
  const { token } = await at.workshop.join('participant', 'Eve')
  const asker = at.raw('board', { token })
  await asker.opened()
  asker.send((encoder) => {
    encoding.writeVarUint(encoder, messageType.sync)
    encoding.writeVarUint(encoder, syncKind.step1)
    const vector = encoding.createEncoder()
    encoding.writeVarUint(vector, 60_000)
    for (let i = 0; i < 60_000; i++) {
      encoding.writeVarUint(vector, i * 100_000)
      encoding.writeVarUint(vector, 1)
    }
    encoding.writeVarUint8Array(encoder, encoding.toUint8Array(vector))
  })
  await asker.ended()
  expect(asker.closed?.code).toBe(4413)
})

test('W16 of presence that comes too often the newest is shown in the end', async () => {
  const [ana, ben] = await Promise.all(
    ['Ana', 'Ben'].map((name) => at.workshop.join('participant', name)),
  )
  if (!ana || !ben) throw new Error('two came')
  const [mover, watcher] = [at.stock('board', ana.token), at.stock('board', ben.token)]
  await Promise.all([mover.synced(), watcher.synced()])
  const { awareness } = mover.provider
  const steps = () =>
    [...watcher.provider.awareness.getStates().values()].map(({ step }) => step as unknown)
  for (let step = 1; step <= 100; step++)
    awareness.setLocalState({ participantId: ana.participantId, step })
  await until(() => steps().includes(100), 'the newest', 2500)
})
