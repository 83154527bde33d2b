import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { automaticKept } from '../../../server/room/keepVersion.ts'
import { isRefusal } from '../../../server/room/contract.ts'
import { findings, touchpoints } from '../../../shared/doc/board.ts'
import { aDraft, aTouchpoint } from '../../flow/fixtures.ts'
import { eventually } from './testRoom.ts'
import { makeVersionRoom, type VersionRoom } from './versionRoom.ts'

let made: VersionRoom

beforeEach(async () => {
  made = await makeVersionRoom()
})
afterEach(() => made.close())

describe('keeping few and small', () => {
  test('C12 the same content is stored once, whoever keeps it, until nobody does', async () => {
    await made.write(() => touchpoints.put(made.board.doc, aTouchpoint('t1')))
    const first = await made.save('One')
    made.tick()
    const second = await made.save('Two')
    expect(made.stored().size).toBe(1)
    expect(await made.command({ type: 'removeVersion', versionId: first })).toMatchObject({
      ok: true,
    })
    expect(made.stored().size).toBe(1)
    await made.write(() => touchpoints.remove(made.board.doc, 't1'))
    await made.restore(second)
    expect(await made.titles()).toEqual(['Touchpoint t1'])
  })

  test('C15 a removed version is off the list and its content out of the store', async () => {
    const saved = await made.save('Never mind')
    expect(made.stored().size).toBe(1)
    await made.command({ type: 'removeVersion', versionId: saved })
    expect(made.stored().size).toBe(0)
    expect(await made.log.version(made.id, saved)).toBeNull()
    await eventually(() => made.list().length === 0)
    expect(await made.command({ type: 'removeVersion', versionId: saved })).toMatchObject({
      refused: 'doesNotFit',
    })
    expect(await made.command({ type: 'restoreVersion', versionId: saved })).toMatchObject({
      refused: 'doesNotFit',
    })
  })

  test('C13 of the server’s own versions the newest stay, and what a person saved', async () => {
    const mine = await made.save('Mine')
    for (let i = 0; i < automaticKept + 5; i++) {
      made.tick()
      await made.write(() => touchpoints.put(made.board.doc, aTouchpoint(`t${i}`)))
      await made.restore(mine)
    }
    const own = made.list().filter(({ reason }) => reason === 'restore')
    expect(own).toHaveLength(automaticKept)
    expect(made.listed(mine)).toBeDefined()
    expect(made.stored().size).toBe(automaticKept + 1)
    const newest = own[0]?.id ?? ''
    await made.restore(newest)
    expect(await made.titles()).toEqual([`Touchpoint t${automaticKept + 4}`])
  })

  test('C13 saving one too many by hand is refused in words, and drops nothing', async () => {
    await made.close()
    made = await makeVersionRoom({ versions: 2 })
    await made.save('One')
    const two = await made.save('Two')
    const refused = await made.command({ type: 'saveVersion', name: 'Three' })
    expect(refused).toMatchObject({
      refused: 'doesNotFit',
      detail: expect.stringContaining('remove a version'),
    })
    expect(
      made
        .list()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['One', 'Two'])
    await made.command({ type: 'setActivity', activity: 'swot', state: 'open' })
    await made.command({ type: 'setActivity', activity: 'swot', state: 'revealed' })
    await eventually(() => made.list().some(({ reason }) => reason === 'reveal'))
    await made.command({ type: 'removeVersion', versionId: two })
    await made.save('Three')
  })

  test('C13 when they take too much room the oldest of the server’s own go, never the newest', async () => {
    const words = (n: number): string =>
      Array.from({ length: 300 }, (_, i) => ((i * 7919 * (n + 3)) % 65_521).toString(36)).join(' ')
    const grow = (n: number) =>
      made.write(() => touchpoints.put(made.board.doc, aTouchpoint('t', { title: words(n) })))
    await made.close()
    made = await makeVersionRoom({ versionBytes: 10_000 })
    const mine = await made.save('Mine')
    for (let i = 0; i < 8; i++) {
      made.tick()
      await grow(i)
      await made.restore(mine)
    }
    const total = [...made.stored().values()].reduce((sum, bytes) => sum + bytes, 0)
    expect(total).toBeLessThanOrEqual(10_000)
    const own = made.list().filter(({ reason }) => reason === 'restore')
    expect(own.length).toBeGreaterThan(0)
    expect(own.length).toBeLessThan(8)
    expect(made.listed(mine)).toBeDefined()
    const texts = Array.from({ length: 12 }, (_, i) => words(i + 20)).entries()
    let refused: object = {}
    for (const [i, text] of texts) {
      await made.write(() => findings.put(made.board.doc, { ...aFinding, id: `f${i}`, text }))
      refused = await made.command({ type: 'saveVersion', name: `By hand ${i}` })
      if (isRefusal(refused)) break
    }
    expect(refused).toMatchObject({
      refused: 'doesNotFit',
      detail: expect.stringContaining('room'),
    })
    expect(made.listed(mine)).toBeDefined()
  })

  test('C13 however many a person saved by hand, none of them goes', async () => {
    const ids: string[] = []
    for (let i = 0; i < automaticKept + 5; i++) {
      made.tick()
      await made.write(() => touchpoints.put(made.board.doc, aTouchpoint(`t${i}`)))
      ids.push(await made.save(`Number ${i}`))
    }
    for (const id of ids.slice(0, 3)) await made.restore(id)
    const byHand = made.list().filter(({ reason }) => reason === 'person')
    expect(byHand.map(({ id }) => id).sort()).toEqual(ids.sort())
    for (const id of ids) expect(await made.log.version(made.id, id)).not.toBeNull()
  })

  test('C13 the newest of each kind stays even where there is no room at all', async () => {
    await made.close()
    made = await makeVersionRoom({ versionBytes: 1 })
    for (const activity of ['swot', 'rate'] as const) {
      await made.command({ type: 'setActivity', activity, state: 'open' })
      await made.command({ type: 'setActivity', activity, state: 'revealed' })
      made.tick()
    }
    await eventually(() => made.list().length > 0)
    const reveal = made.list().find(({ reason }) => reason === 'reveal')
    await made.write(() => touchpoints.put(made.board.doc, aTouchpoint('t1')))
    const undo = await made.restore(reveal?.id ?? '')
    await eventually(() => made.listed(undo) !== undefined)
    expect(made.list().map(({ reason, name }) => [reason, name])).toEqual([
      ['restore', ''],
      ['reveal', 'rate'],
    ])
    await made.restore(undo)
    expect(await made.titles()).toEqual(['Touchpoint t1'])
  })

  test('C8 a version is kept before drafts are shown to everybody, and none where there are none', async () => {
    await made.command({ type: 'setActivity', activity: 'collect', state: 'private' })
    await made.command({ type: 'setActivity', activity: 'collect', state: 'open' })
    expect(made.list()).toEqual([])
    await made.command({ type: 'setActivity', activity: 'collect', state: 'private' })
    const desk = await (await made.join('participant', 'Ana')).open('desk')
    desk.doc.getMap('drafts').set('d1', new Y.Map(Object.entries(aDraft('d1'))))
    await desk.saved()
    await made.command({ type: 'setActivity', activity: 'collect', state: 'open' })
    expect(await made.titles()).toEqual(['Touchpoint d1'])
    await eventually(() => made.list().length === 1)
    expect(made.list()).toMatchObject([
      {
        reason: 'reveal',
        name: 'collect',
        by: made.chair.participantId,
        holds: { touchpoints: 0 },
      },
    ])
  })
})

const aFinding = {
  quadrant: 'strength',
  touchpoints: [],
  origin: 'person',
  reason: '',
  position: 'a0',
  author: null,
} as const
