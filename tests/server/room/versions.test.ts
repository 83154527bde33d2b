import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { automaticKept } from '../../../server/room/keepVersion.ts'
import { defaultRoomLimits } from '../../../server/room/limits.ts'
import { LogError, type Change, type UpdateLog } from '../../../server/log/updateLog.ts'
import { isRefusal } from '../../../server/room/contract.ts'
import { comments, findings, noteOf, touchpoints } from '../../../shared/doc/board.ts'
import { ratings } from '../../../shared/doc/desk.ts'
import { about, departments, stages } from '../../../shared/doc/frame.ts'
import { versions } from '../../../shared/doc/record.ts'
import { writeRichText } from '../../../shared/doc/richText.ts'
import { countDifferences } from '../../../shared/domain/version/compareWorkshops.ts'
import type { Version } from '../../../shared/domain/workshop.ts'
import { aDraft, aTouchpoint } from '../../flow/fixtures.ts'
import { createMemoryLog } from '../log/memoryLog.ts'
import { eventually, makeRoom, type Attached, type TestRoom } from './testRoom.ts'

interface WatchedLog extends UpdateLog {
  readonly commits: Change[]
  readonly broken: Set<string>
}

/** Keeps what was committed, and fails to read versions when told to. */
function watchedLog(): WatchedLog {
  const log = createMemoryLog()
  const commits: Change[] = []
  const broken = new Set<string>()
  return {
    ...log,
    commits,
    broken,
    async commit(id: string, change: Change) {
      commits.push(change)
      return log.commit(id, change)
    },
    async version(id: string, versionId: string) {
      if (broken.has(versionId)) throw new LogError('corrupt', 'a bit has flipped')
      return log.version(id, versionId)
    },
  }
}

let log: WatchedLog
let made: TestRoom
let board: Attached
let frame: Attached
let record: Attached

async function begin(limits: Partial<typeof defaultRoomLimits> = {}): Promise<void> {
  log = watchedLog()
  made = await makeRoom(log, { ...defaultRoomLimits, ...limits })
  board = await made.chair.open('board')
  frame = await made.chair.open('frame')
  record = await made.chair.open('record')
}

beforeEach(() => begin())
afterEach(() => made.close())

const save = async (name: string): Promise<string> => {
  const answer = await made.command({ type: 'saveVersion', name })
  if (isRefusal(answer)) throw new Error(answer.detail)
  return (answer as { versionId: string }).versionId
}
const restore = async (versionId: string): Promise<string> => {
  const answer = await made.command({ type: 'restoreVersion', versionId })
  if (isRefusal(answer)) throw new Error(answer.detail)
  return (answer as { versionId: string }).versionId
}
const list = (): Version[] => versions.list(record.doc).sort((a, b) => b.at - a.at)
const listed = (id: string): Version | undefined => list().find((version) => version.id === id)
const titles = async () => (await made.room()).snapshot().touchpoints.map(({ title }) => title)
/** Each version of a moment of its own. */
const tick = (): void => made.time.skip(1000)

async function write(edit: () => void, ...where: Attached[]): Promise<void> {
  edit()
  await Promise.all((where.length > 0 ? where : [board]).map((one) => one.saved()))
}

describe('restoring', () => {
  test('C14 a restore is one commit and one change of each document, seen by everybody', async () => {
    await write(() => touchpoints.put(board.doc, aTouchpoint('t1', { title: 'First' })))
    const saved = await save('Before lunch')
    await write(
      () => {
        touchpoints.patch(board.doc, 't1', { title: 'Changed', tags: ['pain'] })
        for (let i = 0; i < 20; i++) touchpoints.put(board.doc, aTouchpoint(`new${i}`))
        stages.patch(frame.doc, 'decision', { name: 'Choosing' })
      },
      board,
      frame,
    )
    const ben = await made.join('participant', 'Ben')
    const seen = { board: await ben.open('board'), frame: await ben.open('frame') }
    const counted = { board: 0, frame: 0 }
    for (const kind of ['board', 'frame'] as const)
      seen[kind].doc.on(
        'afterTransaction',
        ({ changed }) => void (counted[kind] += changed.size > 0 ? 1 : 0),
      )
    log.commits.length = 0
    await restore(saved)
    await eventually(() => stages.get(seen.frame.doc, 'decision')?.name !== 'Choosing')
    await eventually(() => touchpoints.list(seen.board.doc).length === 1)
    expect(counted).toEqual({ board: 1, frame: 1 })
    const commits = log.commits.filter(({ updates }) => updates.length > 0)
    expect(commits).toHaveLength(1)
    expect(commits[0]?.updates.map(({ doc }) => doc).sort()).toEqual(['board', 'frame', 'record'])
    expect(commits[0]?.versions).toHaveLength(1)
  })

  test('C14 the record tells who restored what, and undoing tells it too', async () => {
    const saved = await save('Before lunch')
    await write(() => touchpoints.put(board.doc, aTouchpoint('t1')))
    tick()
    const undo = await restore(saved)
    await eventually(() => listed(undo) !== undefined)
    const by = made.chair.participantId
    expect(listed(undo)).toMatchObject({
      reason: 'restore',
      by,
      restored: { name: 'Before lunch', reason: 'person', isUndo: false },
    })
    tick()
    const again = await restore(undo)
    expect(await titles()).toEqual(['Touchpoint t1'])
    await eventually(() => listed(again) !== undefined)
    expect(listed(again)?.restored).toEqual({
      name: 'Before lunch',
      reason: 'person',
      isUndo: true,
    })
    tick()
    const thrice = await restore(again)
    expect(await titles()).toEqual([])
    await eventually(() => listed(thrice) !== undefined)
    expect(listed(thrice)?.restored?.isUndo).toBe(false)
  })

  test('C14 what was on its way when the restore came is in the version that undoes it', async () => {
    const saved = await save('Empty')
    touchpoints.put(board.doc, aTouchpoint('t1', { title: 'Just typed' }))
    const undo = await restore(saved)
    expect(await titles()).toEqual([])
    await restore(undo)
    expect(await titles()).toEqual(['Just typed'])
  })

  test('C14 restoring what is there changes nothing and keeps nothing', async () => {
    await write(() => touchpoints.put(board.doc, aTouchpoint('t1')))
    const saved = await save('Now')
    log.commits.length = 0
    expect(await restore(saved)).toBe(saved)
    expect(log.commits.flatMap(({ updates }) => updates)).toEqual([])
    expect(list()).toHaveLength(1)
  })

  test('C10 deleted records come back under their ids, and revealed figures are theirs again', async () => {
    await write(() => touchpoints.put(board.doc, aTouchpoint('t1')))
    await made.command({ type: 'setActivity', activity: 'rate', state: 'open' })
    for (const name of ['Ana', 'Ben', 'Cyd']) {
      const desk = await (await made.join('participant', name)).open('desk')
      ratings.set(desk.doc, 'r1', 't1', { expectation: 5, experience: 2, emotion: -1 })
      await desk.saved()
    }
    await made.command({ type: 'setActivity', activity: 'rate', state: 'revealed' })
    const { tallies } = (await made.room()).snapshot()
    expect(tallies.t1).toBeDefined()
    const saved = await save('With figures')
    await write(() => touchpoints.remove(board.doc, 't1'))
    await restore(saved)
    const now = (await made.room()).snapshot()
    expect(now.touchpoints.map(({ id }) => id)).toEqual(['t1'])
    expect(now.tallies).toEqual(tallies)
    expect(now.session.activities.rate.state).toBe('revealed')
  })

  test('C10 a department that somebody here belongs to stays, another goes', async () => {
    const saved = await save('Before they came')
    await made.join('participant', 'Ana', { department: 'Legal' })
    await write(
      () =>
        departments.put(frame.doc, {
          id: 'nobody',
          name: 'Nobody’s',
          colour: 2,
          expected: null,
          position: 'z',
        }),
      frame,
    )
    const room = await made.room()
    const preview = await room.version(saved)
    if (isRefusal(preview)) throw new Error(preview.detail)
    expect(preview.differences.lists.departments.removed.map(({ id }) => id)).toEqual(['nobody'])
    await restore(saved)
    const { departments: left, roster } = room.snapshot()
    expect(left.map(({ name }) => name)).toEqual(['Legal'])
    expect(roster.find(({ name }) => name === 'Ana')?.department).toBe(left[0]?.id)
  })

  test('C9 a board of 500 touchpoints with notes comes back, whole and in one go', async () => {
    await write(() => {
      board.doc.transact(() => {
        for (let i = 0; i < 500; i++) {
          touchpoints.put(board.doc, aTouchpoint(`t${i}`))
          const note = noteOf(board.doc, `t${i}`)
          if (note) writeRichText(note, `What happens at ${i}.\nAnd why it matters to people.`)
        }
      })
    })
    const saved = await save('Full')
    expect(listed(saved)?.bytes ?? 0).toBeLessThan(100_000)
    await write(() =>
      board.doc.transact(() => {
        for (let i = 0; i < 500; i++) touchpoints.remove(board.doc, `t${i}`)
      }),
    )
    await restore(saved)
    const { touchpoints: back } = (await made.room()).snapshot()
    expect(back).toHaveLength(500)
    expect(new Set(back.map(({ note }) => note)).size).toBe(500)
    await made.restart()
    expect((await made.room()).snapshot().touchpoints).toEqual(back)
  })
})

describe('looking', () => {
  test('H16 a preview changes nothing and says what the restore then does', async () => {
    await write(() => {
      touchpoints.put(board.doc, aTouchpoint('t1', { title: 'First' }))
      touchpoints.put(board.doc, aTouchpoint('t2'))
      comments.put(board.doc, { id: 'c1', target: 't1', text: 'Really?', author: null, at: 1 })
    })
    const saved = await save('Before lunch')
    await write(
      () => {
        touchpoints.patch(board.doc, 't1', { title: 'Changed', decision: 'keep' })
        touchpoints.remove(board.doc, 't2')
        touchpoints.put(board.doc, aTouchpoint('t3'))
        about.patch(frame.doc, { goal: 'Sell more' })
        const note = noteOf(board.doc, 't1')
        if (note) writeRichText(note, 'Later')
      },
      board,
      frame,
    )
    const room = await made.room()
    const before = room.snapshot()
    const preview = await room.version(saved)
    if (isRefusal(preview)) throw new Error(preview.detail)
    const { differences, workshop, version } = preview
    expect(room.snapshot()).toEqual(before)
    expect(version).toEqual(listed(saved))
    expect(workshop.touchpoints.map(({ title }) => title)).toEqual(['First', 'Touchpoint t2'])
    expect(differences.about).toMatchObject({ fields: ['goal'], before: { goal: 'Sell more' } })
    expect(differences.lists.touchpoints).toMatchObject({
      added: [{ id: 't2' }],
      removed: [{ id: 't3' }],
      changed: [{ before: { title: 'Changed' }, after: { title: 'First' } }],
    })
    expect(new Set(differences.lists.touchpoints.changed[0]?.fields)).toEqual(
      new Set(['title', 'decision', 'note']),
    )
    await restore(saved)
    const after = await room.version(saved)
    if (isRefusal(after)) throw new Error(after.detail)
    expect(countDifferences(after.differences)).toBe(0)
    expect(room.snapshot()).toMatchObject({ ...workshop })
  })

  test('H15 nothing of drafts and ballots is in a version or its preview', async () => {
    await made.command({ type: 'setActivity', activity: 'collect', state: 'private' })
    await made.command({ type: 'setActivity', activity: 'rate', state: 'open' })
    const desk = await (await made.join('participant', 'Ana')).open('desk')
    desk.doc
      .getMap('drafts')
      .set('d1', new Y.Map(Object.entries(aDraft('d1', { title: 'Hidden thought' }))))
    ratings.set(desk.doc, 'r1', 't1', { expectation: 5, experience: 1, emotion: -2 })
    await desk.saved()
    const saved = await save('In the middle')
    const preview = await (await made.room()).version(saved)
    const text = JSON.stringify(preview)
    expect(text).toContain('In the middle')
    for (const secret of [
      'Hidden thought',
      'expectation',
      'drafts',
      'ratings',
      'roster',
      'tallies',
    ])
      expect(text).not.toContain(secret)
  })

  test('H14 an unknown version is not found', async () => {
    expect(await (await made.room()).version('nothing')).toMatchObject({ refused: 'notFound' })
  })

  test('C16 a version that cannot be read back is refused in words, and others are as they were', async () => {
    const lost = await save('Lost')
    await write(() => touchpoints.put(board.doc, aTouchpoint('t1')))
    const fine = await save('Fine')
    log.broken.add(lost)
    const refused = {
      refused: 'unavailable',
      detail: expect.stringContaining('Nothing was changed'),
    }
    expect(await made.command({ type: 'restoreVersion', versionId: lost })).toMatchObject(refused)
    expect(await (await made.room()).version(lost)).toMatchObject(refused)
    expect(made.problems).toHaveLength(2)
    made.problems.length = 0
    expect(await titles()).toEqual(['Touchpoint t1'])
    expect(isRefusal(await (await made.room()).version(fine))).toBe(false)
  })
})

describe('keeping few and small', () => {
  const stored = () => {
    const kept = new Map<string, number>()
    for (const change of log.commits) {
      for (const { id, bytes } of change.versions ?? []) kept.set(id, bytes.length)
      for (const id of change.removeVersions ?? []) kept.delete(id)
    }
    return kept
  }

  test('C12 the same content is stored once, whoever keeps it, until nobody does', async () => {
    await write(() => touchpoints.put(board.doc, aTouchpoint('t1')))
    const first = await save('One')
    tick()
    const second = await save('Two')
    expect(stored().size).toBe(1)
    expect(await made.command({ type: 'removeVersion', versionId: first })).toMatchObject({
      ok: true,
    })
    expect(stored().size).toBe(1)
    await write(() => touchpoints.remove(board.doc, 't1'))
    await restore(second)
    expect(await titles()).toEqual(['Touchpoint t1'])
  })

  test('C15 a removed version is off the list and its content out of the store', async () => {
    const saved = await save('Never mind')
    expect(stored().size).toBe(1)
    await made.command({ type: 'removeVersion', versionId: saved })
    expect(stored().size).toBe(0)
    expect(await made.log.version(made.id, saved)).toBeNull()
    await eventually(() => list().length === 0)
    expect(await made.command({ type: 'removeVersion', versionId: saved })).toMatchObject({
      refused: 'doesNotFit',
    })
    expect(await made.command({ type: 'restoreVersion', versionId: saved })).toMatchObject({
      refused: 'doesNotFit',
    })
  })

  test('C13 of the server’s own versions the newest stay, and what a person saved', async () => {
    const mine = await save('Mine')
    for (let i = 0; i < automaticKept + 5; i++) {
      tick()
      await write(() => touchpoints.put(board.doc, aTouchpoint(`t${i}`)))
      await restore(mine)
    }
    const own = list().filter(({ reason }) => reason === 'restore')
    expect(own).toHaveLength(automaticKept)
    expect(listed(mine)).toBeDefined()
    expect(stored().size).toBe(automaticKept + 1)
    const newest = own[0]?.id ?? ''
    await restore(newest)
    expect(await titles()).toEqual([`Touchpoint t${automaticKept + 4}`])
  })

  test('C13 saving one too many by hand is refused in words, and drops nothing', async () => {
    await made.close()
    await begin({ versions: 2 })
    await save('One')
    const two = await save('Two')
    const refused = await made.command({ type: 'saveVersion', name: 'Three' })
    expect(refused).toMatchObject({
      refused: 'doesNotFit',
      detail: expect.stringContaining('remove a version'),
    })
    expect(
      list()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['One', 'Two'])
    await made.command({ type: 'setActivity', activity: 'swot', state: 'open' })
    await made.command({ type: 'setActivity', activity: 'swot', state: 'revealed' })
    await eventually(() => list().some(({ reason }) => reason === 'reveal'))
    await made.command({ type: 'removeVersion', versionId: two })
    await save('Three')
  })

  test('C13 when they take too much room the oldest of the server’s own go, never the newest', async () => {
    const words = (n: number): string =>
      Array.from({ length: 300 }, (_, i) => ((i * 7919 * (n + 3)) % 65_521).toString(36)).join(' ')
    const grow = (n: number) =>
      write(() => touchpoints.put(board.doc, aTouchpoint('t', { title: words(n) })))
    await made.close()
    await begin({ versionBytes: 10_000 })
    const mine = await save('Mine')
    for (let i = 0; i < 8; i++) {
      tick()
      await grow(i)
      await restore(mine)
    }
    const total = [...stored().values()].reduce((sum, bytes) => sum + bytes, 0)
    expect(total).toBeLessThanOrEqual(10_000)
    const own = list().filter(({ reason }) => reason === 'restore')
    expect(own.length).toBeGreaterThan(0)
    expect(own.length).toBeLessThan(8)
    expect(listed(mine)).toBeDefined()
    const texts = Array.from({ length: 12 }, (_, i) => words(i + 20)).entries()
    let refused: object = {}
    for (const [i, text] of texts) {
      await write(() => findings.put(board.doc, { ...aFinding, id: `f${i}`, text }))
      refused = await made.command({ type: 'saveVersion', name: `By hand ${i}` })
      if (isRefusal(refused)) break
    }
    expect(refused).toMatchObject({
      refused: 'doesNotFit',
      detail: expect.stringContaining('room'),
    })
    expect(listed(mine)).toBeDefined()
  })

  test('C8 a version is kept before drafts are shown to everybody, and none where there are none', async () => {
    await made.command({ type: 'setActivity', activity: 'collect', state: 'private' })
    await made.command({ type: 'setActivity', activity: 'collect', state: 'open' })
    expect(list()).toEqual([])
    await made.command({ type: 'setActivity', activity: 'collect', state: 'private' })
    const desk = await (await made.join('participant', 'Ana')).open('desk')
    desk.doc.getMap('drafts').set('d1', new Y.Map(Object.entries(aDraft('d1'))))
    await desk.saved()
    await made.command({ type: 'setActivity', activity: 'collect', state: 'open' })
    expect(await titles()).toEqual(['Touchpoint d1'])
    await eventually(() => list().length === 1)
    expect(list()).toMatchObject([
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
