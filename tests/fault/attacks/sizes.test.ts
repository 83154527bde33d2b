/** Too large at once, and too much over time (SPEC W10, G10, G14). */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { endOf } from '../../flow/attackTools.ts'
import { editOf, until } from '../../flow/client.ts'
import { startAttacked, type Attacked } from './healthProbe.ts'

let attacked: Attacked
const mebi = 2 ** 20

beforeAll(async () => {
  // The document's own limit is lowered; all others are the defaults.
  attacked = await startAttacked({ LIMIT_DOCUMENT_BYTES: String(10 * mebi) })
}, 60_000)
afterEach(async () => {
  await attacked.lives()
}, 30_000)
afterAll(() => attacked.stop())

const enter = async (kind: string, extras = true) => {
  const person = await attacked.town.join('participant', 'Mallory')
  const client = attacked.town.raw(kind, person, { extras })
  await client.opened()
  return client
}
const large = (id: string, bytes: number, root = 'evidence'): Uint8Array =>
  editOf(new Y.Doc(), (doc) => doc.getMap(root).set(id, 'x'.repeat(bytes)))

const refusalOf = async (client: Awaited<ReturnType<typeof enter>>) => {
  await until(() => client.extras.some(({ type }) => type === 'rejected'), 'refused', 20_000)
  return client.extras.find(({ type }) => type === 'rejected')
}

test('W10 an update of 256 KiB and one byte, and a step 2 of 4 MiB and one, are refused with 4413', async () => {
  for (const [send, bytes] of [
    ['update', 256 * 1024 + 1],
    ['step2', 4 * mebi + 1],
  ] as const) {
    const stock = await enter('board', false)
    stock[send](new Uint8Array(bytes))
    expect(await endOf(stock)).toBe(4413)
    const own = await enter('board')
    own[send](new Uint8Array(bytes))
    expect(await refusalOf(own)).toMatchObject({ n: 1, code: 4413 })
    own.close()
  }
  await attacked.isWell()
})

test('W10 a hundred frames of 16 MiB are cut off before they are read', async () => {
  const frame = new Uint8Array(16 * mebi)
  for (let i = 0; i < 20; i++) {
    const clients = await Promise.all(Array.from({ length: 5 }, () => enter('board', false)))
    for (const client of clients) client.sendFrame(frame)
    await Promise.all(clients.map(endOf))
    for (const { closed } of clients) expect([1006, 4413]).toContain(closed?.code)
    if (i % 5 === 0) await attacked.lives()
  }
  await attacked.isWell()
}, 60_000)

test('G10 one person is stopped at 8 MiB of a document, and at 1 MiB of a desk', async () => {
  const writer = await enter('board')
  for (let i = 0; i < 4; i++) writer.step2(large(`share${i}`, 3 * mebi))
  expect(await refusalOf(writer)).toMatchObject({ n: 3, code: 4413 })
  // The refusal may come while what stood before it is still on its way to the disk.
  await until(() => writer.saved() === 2, 'the first two are saved')
  writer.close()
  const desk = await enter('desk')
  desk.step2(large('d', 0.6 * mebi, 'drafts'))
  desk.step2(large('e', 0.6 * mebi, 'drafts'))
  expect(await refusalOf(desk)).toMatchObject({ n: 2, code: 4413 })
  desk.close()
})

test('W10 several people together are stopped at the limit of the document, which stays in use', async () => {
  const refusals: unknown[] = []
  for (let i = 0; i < 4; i++) {
    const writer = await enter('board')
    writer.step2(large(`all${i}`, 2 * mebi))
    await until(() => writer.saved() === 1 || writer.extras.some((e) => e.type === 'rejected'))
    refusals.push(...writer.extras.filter((e) => e.type === 'rejected'))
    writer.close()
  }
  expect(refusals.length).toBeGreaterThan(0)
  for (const refusal of refusals) expect(refusal).toMatchObject({ code: 4413 })
  const board = await attacked.town.fresh('board')
  expect(Y.encodeStateAsUpdate(board).length).toBeLessThan(10 * mebi)
  // Small edits still fit, and whoever deletes makes room.
  await attacked.lives()
  const writer = await enter('board')
  await until(() => writer.frames.length > 0)
  writer.step1()
  await until(() => writer.doc.getMap('evidence').size > 0)
  writer.update(
    editOf(writer.doc, (doc) => {
      for (const id of [...doc.getMap('evidence').keys()]) doc.getMap('evidence').delete(id)
    }),
  )
  await until(() => writer.saved() === 1)
  writer.step2(large('after', 3 * mebi))
  await until(() => writer.saved() === 2, 'there is room again')
  writer.close()
})

test('W10 a hundred attempts to write into a full document cost the others nothing', async () => {
  const filler = await enter('board')
  for (let i = 0; i < 3; i++) {
    const writer = await enter('board')
    writer.step2(large(`fill${i}`, 3 * mebi))
    await until(() => writer.saved() === 1 || writer.extras.some((e) => e.type === 'rejected'))
    writer.close()
  }
  await attacked.mark()
  const update = large('more', 3 * mebi)
  for (let round = 0; round < 10; round++) {
    const clients = await Promise.all(Array.from({ length: 10 }, () => enter('board', false)))
    for (const client of clients) client.step2(update)
    await attacked.lives()
    for (const client of clients) client.close()
  }
  filler.close()
  await attacked.isWell()
}, 120_000)
