import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { isRefusal } from '../../../server/room/contract.ts'
import { comments, noteOf, touchpoints } from '../../../shared/doc/board.ts'
import { ratings } from '../../../shared/doc/desk.ts'
import { about, departments, stages } from '../../../shared/doc/frame.ts'
import { writeRichText } from '../../../shared/doc/richText.ts'
import { countDifferences } from '../../../shared/domain/version/compareWorkshops.ts'
import { aDraft, aTouchpoint } from '../../flow/fixtures.ts'
import { eventually } from './testRoom.ts'
import { makeVersionRoom, type VersionRoom } from './versionRoom.ts'
import { snapshotOf } from './snapshotOf.ts'

let made: VersionRoom

beforeEach(async () => {
  made = await makeVersionRoom()
})
afterEach(() => made.close())

describe('restoring', () => {
  test('C14 a restore is one commit and one change of each document, seen by everybody', async () => {
    await made.write(() => touchpoints.put(made.board.doc, aTouchpoint('t1', { title: 'First' })))
    const saved = await made.save('Before lunch')
    await made.write(
      () => {
        touchpoints.patch(made.board.doc, 't1', { title: 'Changed', tags: ['pain'] })
        for (let i = 0; i < 20; i++) touchpoints.put(made.board.doc, aTouchpoint(`new${i}`))
        stages.patch(made.frame.doc, 'decision', { name: 'Choosing' })
      },
      made.board,
      made.frame,
    )
    const ben = await made.join('participant', 'Ben')
    const seen = { board: await ben.open('board'), frame: await ben.open('frame') }
    const counted = { board: 0, frame: 0 }
    for (const kind of ['board', 'frame'] as const)
      seen[kind].doc.on(
        'afterTransaction',
        ({ changed }) => void (counted[kind] += changed.size > 0 ? 1 : 0),
      )
    made.log.commits.length = 0
    await made.restore(saved)
    await eventually(() => stages.get(seen.frame.doc, 'decision')?.name !== 'Choosing')
    await eventually(() => touchpoints.list(seen.board.doc).length === 1)
    expect(counted).toEqual({ board: 1, frame: 1 })
    const commits = made.log.commits.filter(({ updates }) => updates.length > 0)
    expect(commits).toHaveLength(1)
    expect(commits[0]?.updates.map(({ doc }) => doc).sort()).toEqual(['board', 'frame', 'record'])
    expect(commits[0]?.versions).toHaveLength(1)
  })

  test('C14 the record tells who restored what, and undoing tells it too', async () => {
    const saved = await made.save('Before lunch')
    await made.write(() => touchpoints.put(made.board.doc, aTouchpoint('t1')))
    made.tick()
    const undo = await made.restore(saved)
    await eventually(() => made.listed(undo) !== undefined)
    const by = made.chair.participantId
    expect(made.listed(undo)).toMatchObject({
      reason: 'restore',
      by,
      restored: { name: 'Before lunch', reason: 'person', isUndo: false },
    })
    made.tick()
    const again = await made.restore(undo)
    expect(await made.titles()).toEqual(['Touchpoint t1'])
    await eventually(() => made.listed(again) !== undefined)
    expect(made.listed(again)?.restored).toEqual({
      name: 'Before lunch',
      reason: 'person',
      isUndo: true,
    })
    made.tick()
    const thrice = await made.restore(again)
    expect(await made.titles()).toEqual([])
    await eventually(() => made.listed(thrice) !== undefined)
    expect(made.listed(thrice)?.restored?.isUndo).toBe(false)
  })

  test('C14 what was on its way when the restore came is in the version that undoes it', async () => {
    const saved = await made.save('Empty')
    touchpoints.put(made.board.doc, aTouchpoint('t1', { title: 'Just typed' }))
    const undo = await made.restore(saved)
    expect(await made.titles()).toEqual([])
    await made.restore(undo)
    expect(await made.titles()).toEqual(['Just typed'])
  })

  test('C14 restoring what is there changes nothing and keeps nothing', async () => {
    await made.write(() => touchpoints.put(made.board.doc, aTouchpoint('t1')))
    const saved = await made.save('Now')
    made.log.commits.length = 0
    expect(await made.restore(saved)).toBe(saved)
    expect(made.log.commits.flatMap(({ updates }) => updates)).toEqual([])
    expect(made.list()).toHaveLength(1)
  })

  test('C10 deleted records come back under their ids, and revealed figures are theirs again', async () => {
    await made.write(() => touchpoints.put(made.board.doc, aTouchpoint('t1')))
    await made.command({ type: 'setActivity', activity: 'rate', state: 'open' })
    for (const name of ['Ana', 'Ben', 'Cyd']) {
      const desk = await (await made.join('participant', name)).open('desk')
      ratings.set(desk.doc, 'r1', 't1', { expectation: 5, experience: 2, emotion: -1 })
      await desk.saved()
    }
    await made.command({ type: 'setActivity', activity: 'rate', state: 'revealed' })
    const { tallies } = snapshotOf(await made.room())
    expect(tallies.t1).toBeDefined()
    const saved = await made.save('With figures')
    await made.write(() => touchpoints.remove(made.board.doc, 't1'))
    await made.restore(saved)
    const now = snapshotOf(await made.room())
    expect(now.touchpoints.map(({ id }) => id)).toEqual(['t1'])
    expect(now.tallies).toEqual(tallies)
    expect(now.session.activities.rate.state).toBe('revealed')
  })

  test('C10 a department that somebody here belongs to stays, another goes', async () => {
    const saved = await made.save('Before they came')
    await made.join('participant', 'Ana', { department: 'Legal' })
    await made.write(
      () =>
        departments.put(made.frame.doc, {
          id: 'nobody',
          name: 'Nobody’s',
          colour: 2,
          expected: null,
          position: 'z',
        }),
      made.frame,
    )
    const room = await made.room()
    const preview = await made.look(saved)
    expect(preview.differences.lists.departments.removed.map(({ id }) => id)).toEqual(['nobody'])
    await made.restore(saved)
    const { departments: left, roster } = snapshotOf(room)
    expect(left.map(({ name }) => name)).toEqual(['Legal'])
    expect(roster.find(({ name }) => name === 'Ana')?.department).toBe(left[0]?.id)
  })

  test('C9 a board of 500 touchpoints with notes comes back, whole and in one go', async () => {
    await made.write(() => {
      made.board.doc.transact(() => {
        for (let i = 0; i < 500; i++) {
          touchpoints.put(made.board.doc, aTouchpoint(`t${i}`))
          const note = noteOf(made.board.doc, `t${i}`)
          if (note) writeRichText(note, `What happens at ${i}.\nAnd why it matters to people.`)
        }
      })
    })
    const saved = await made.save('Full')
    expect(made.listed(saved)?.bytes ?? 0).toBeLessThan(100_000)
    await made.write(() =>
      made.board.doc.transact(() => {
        for (let i = 0; i < 500; i++) touchpoints.remove(made.board.doc, `t${i}`)
      }),
    )
    await made.restore(saved)
    const { touchpoints: back } = snapshotOf(await made.room())
    expect(back).toHaveLength(500)
    expect(new Set(back.map(({ note }) => note)).size).toBe(500)
    await made.restart()
    expect(snapshotOf(await made.room()).touchpoints).toEqual(back)
  })
})

describe('looking', () => {
  test('H16 a preview changes nothing and says what the restore then does', async () => {
    await made.write(() => {
      touchpoints.put(made.board.doc, aTouchpoint('t1', { title: 'First' }))
      touchpoints.put(made.board.doc, aTouchpoint('t2'))
      comments.put(made.board.doc, { id: 'c1', target: 't1', text: 'Really?', author: null, at: 1 })
    })
    const saved = await made.save('Before lunch')
    await made.write(
      () => {
        touchpoints.patch(made.board.doc, 't1', { title: 'Changed', decision: 'keep' })
        touchpoints.remove(made.board.doc, 't2')
        touchpoints.put(made.board.doc, aTouchpoint('t3'))
        about.patch(made.frame.doc, { goal: 'Sell more' })
        const note = noteOf(made.board.doc, 't1')
        if (note) writeRichText(note, 'Later')
      },
      made.board,
      made.frame,
    )
    const room = await made.room()
    const before = snapshotOf(room)
    const preview = await made.look(saved)
    const { differences, workshop, version } = preview
    expect(snapshotOf(room)).toEqual(before)
    expect(version).toEqual(made.listed(saved))
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
    await made.restore(saved)
    const after = await made.look(saved)
    expect(countDifferences(after.differences)).toBe(0)
    expect(snapshotOf(room)).toMatchObject({ ...workshop })
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
    const saved = await made.save('In the middle')
    const preview = await made.look(saved)
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
    const lost = await made.save('Lost')
    await made.write(() => touchpoints.put(made.board.doc, aTouchpoint('t1')))
    const fine = await made.save('Fine')
    made.log.broken.add(lost)
    const refused = {
      refused: 'unavailable',
      detail: expect.stringContaining('Nothing was changed'),
    }
    expect(await made.command({ type: 'restoreVersion', versionId: lost })).toMatchObject(refused)
    expect(await (await made.room()).version(lost)).toMatchObject(refused)
    expect(made.problems).toHaveLength(2)
    made.problems.length = 0
    expect(await made.titles()).toEqual(['Touchpoint t1'])
    expect(isRefusal(await (await made.room()).version(fine))).toBe(false)
  })
})
