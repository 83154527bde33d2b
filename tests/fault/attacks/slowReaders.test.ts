/** Readers that do not read, with the limits as they are: 1 MiB, 8 MiB, 30 s (SPEC W8, G14). */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { touchpoints } from '../../../shared/doc/board.ts'
import { editOf, pause, until } from '../../flow/client.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'
import { startAttacked, type Attacked } from './healthProbe.ts'

let attacked: Attacked
const open: { close(): void }[] = []

beforeAll(async () => {
  attacked = await startAttacked()
}, 60_000)
afterEach(async () => {
  for (const client of open.splice(0)) client.close()
}, 30_000)
afterAll(() => attacked.stop())

async function reader() {
  const person = await attacked.town.join('viewer', 'Slow')
  const client = attacked.town.raw('board', person)
  open.push(client)
  await client.opened()
  client.step1()
  await until(() => client.frames.some((f) => f[0] === 0 && f[1] === 1), 'synced')
  return client
}

/** Writes the same entry again and again: much goes out, the document stays small. */
async function makeLoud() {
  const person = await attacked.town.join('participant', 'Loud')
  const client = attacked.town.raw('board', person, { extras: true })
  open.push(client)
  await client.opened()
  let count = 0
  return {
    async write(bytes: number): Promise<void> {
      const value = String(++count).padEnd(bytes, 'x')
      client.update(editOf(client.doc, (doc) => doc.getMap('evidence').set('loud', value)))
      await until(() => client.saved() === count, 'saved', 10_000)
    },
    async add(touchpoint: Parameters<typeof touchpoints.put>[1]): Promise<void> {
      count++
      client.update(editOf(client.doc, (doc) => touchpoints.put(doc, touchpoint)))
      await until(() => client.saved() === count, 'saved', 10_000)
    },
    get last() {
      return String(count)
    },
  }
}

/** Connections the server has. */
async function sessions(): Promise<number> {
  const text = await (await attacked.target.call('GET', '/metrics')).text()
  return Number(/touchline_sessions (\d+)\n/u.exec(text)?.[1])
}

const lastSeen = ({ doc }: Awaited<ReturnType<typeof reader>>): string =>
  String(doc.getMap('evidence').get('loud') ?? '').replaceAll('x', '')

test('W8 who stalls for a while owes one update, gets it when it reads on, and nobody else notices', async () => {
  const [slow, quick, loud] = [await reader(), await reader(), await makeLoud()]
  const before = await attacked.memory()
  slow.socket.pause()
  for (let i = 0; i < 60; i++) await loud.write(200_000)
  expect(lastSeen(quick)).toBe(loud.last)
  const owed = await attacked.memory()
  // 12 MB went out to the others; the stalled reader may hold 1 MiB and what one frame is over.
  expect(owed.held - before.held).toBeLessThan(8)
  const framesBefore = slow.frames.length
  slow.socket.resume()
  await until(() => lastSeen(slow) === loud.last, 'caught up')
  expect(slow.closed).toBeNull()
  expect(slow.frames.length - framesBefore).toBeLessThan(60)
  await loud.write(10)
  await until(() => lastSeen(slow) === loud.last, 'follows again')
  await attacked.isWell()
}, 60_000)

test('W8 sixteen who never read are closed with 4508 after 30 s, and hold little until then', async () => {
  const loud = await makeLoud()
  const deaf = await Promise.all(Array.from({ length: 16 }, reader))
  await attacked.mark()
  const before = await attacked.memory()
  for (const { socket } of deaf) socket.pause()
  for (let i = 0; i < 60; i++) await loud.write(200_000)
  const stalledAt = Date.now()
  await attacked.lives()
  const stalled = await attacked.memory()
  expect(await sessions()).toBeGreaterThan(deaf.length)
  for (let i = 0; Date.now() - stalledAt < 36_000; i++) {
    await loud.write(1000)
    await pause(1000)
    if (i % 10 === 0) await attacked.lives()
  }
  expect(await sessions()).toBeLessThan(20)
  for (const { socket } of deaf) socket.resume()
  await until(() => deaf.every(({ closed }) => closed !== null), 'all closed')
  for (const { closed } of deaf) expect([4508, 1006]).toContain(closed?.code)
  expect(deaf.some(({ closed }) => closed?.code === 4508)).toBe(true)
  expect(stalled.held - before.held).toBeLessThan(8)
  await attacked.isWell()
}, 120_000)

test('W8 touchpoints written while somebody does not read are there when they read on', async () => {
  const [slow, loud] = [await reader(), await makeLoud()]
  slow.socket.pause()
  // More than the lines between hold by themselves.
  for (let i = 0; i < 60; i++) await loud.write(200_000)
  const title = `while away ${Date.now()}`
  await loud.add(aTouchpoint('meanwhile', { title }))
  expect(touchpoints.all(slow.doc)).not.toHaveProperty('meanwhile')
  slow.socket.resume()
  await until(() => 'meanwhile' in touchpoints.all(slow.doc), 'caught up')
  expect(touchpoints.list(slow.doc)).toEqual(touchpoints.list(await attacked.town.fresh('board')))
  expect(touchpoints.all(slow.doc).meanwhile?.title).toBe(title)
  expect(slow.closed).toBeNull()
  await attacked.isWell()
}, 60_000)
