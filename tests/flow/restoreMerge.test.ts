import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { noteOf, touchpoints } from '../../shared/doc/board.ts'
import { stages } from '../../shared/doc/frame.ts'
import { writeRichText } from '../../shared/doc/richText.ts'
import { until } from './client.ts'
import { aTouchpoint } from './fixtures.ts'
import { freshWorkshop } from './freshWorkshop.ts'
import { snapshotOf } from '../server/room/snapshotOf.ts'

const fresh = freshWorkshop()
const restore = (versionId: string) => fresh.workshop.command({ type: 'restoreVersion', versionId })
const titleIn = (doc: Y.Doc, id: string): Y.Text =>
  (touchpoints.map(doc).get(id) as Y.Map<unknown>).get('title') as Y.Text

/** Ana and Ben on one board that holds three touchpoints, saved as a version. */
async function prepared() {
  const people = await Promise.all(
    ['Ana', 'Ben'].map(async (name) => {
      const { token } = await fresh.workshop.join('participant', name)
      const client = fresh.stock('board', token)
      await client.synced()
      return client
    }),
  )
  const [ana, ben] = people as [(typeof people)[0], (typeof people)[0]]
  for (const id of ['t1', 't2', 't3']) touchpoints.put(ana.doc, aTouchpoint(id))
  const note = noteOf(ana.doc, 't1')
  if (note) writeRichText(note, 'First line\nLast line')
  await until(() => touchpoints.list(ben.doc).length === 3 && ben.provider.synced)
  const { versionId } = (await fresh.workshop.command({ type: 'saveVersion', name: 'Begun' })) as {
    versionId: string
  }
  return { ana, ben, versionId }
}

test('C9 what somebody wrote offline merges after a restore: nothing is refused, lost or doubled', async () => {
  const { ana, ben, versionId } = await prepared()
  touchpoints.patch(ana.doc, 't1', { title: 'Another title', department: 'it' })
  touchpoints.remove(ana.doc, 't3')
  touchpoints.put(ana.doc, aTouchpoint('t4'))
  await until(() => touchpoints.get(ben.doc, 't4') !== null && !touchpoints.get(ben.doc, 't3'))
  ben.provider.disconnect()
  titleIn(ben.doc, 't1').insert('Another title'.length, '!')
  touchpoints.patch(ben.doc, 't1', { tags: ['pain'] })
  const line = noteOf(ben.doc, 't1')?.get(1) as Y.XmlElement
  ;(line.get(0) as Y.XmlText).insert(9, ' of all')
  titleIn(ben.doc, 't4').insert(0, 'Ben likes ')
  touchpoints.put(ben.doc, aTouchpoint('t5'))
  expect(await restore(versionId)).toMatchObject({ ok: true })
  await until(() => touchpoints.get(ana.doc, 't3') !== null)
  ben.provider.connect()
  const expected = ['t1', 't2', 't3', 't5']
  const ids = (doc: Y.Doc) => Object.keys(touchpoints.all(doc)).sort().join()
  await until(() => ids(ana.doc) === expected.join() && ids(ben.doc) === expected.join())
  const { token } = await fresh.workshop.join('viewer', 'Vic')
  const newcomer = fresh.stock('board', token)
  await newcomer.synced()
  for (const { doc } of [ana, ben, newcomer]) {
    await until(() => touchpoints.get(doc, 't1')?.title === 'Touchpoint t1!')
    expect(touchpoints.get(doc, 't1')).toMatchObject({
      note: 'First line\nLast line of all',
      tags: ['pain'],
      department: null,
    })
    expect(touchpoints.map(doc).toJSON()).toEqual(touchpoints.map(ana.doc).toJSON())
  }
  expect([...ana.closes, ...ben.closes].filter((code) => code >= 4000)).toEqual([])
  expect(fresh.server.problems).toEqual([])
})

test('C14 frame and board change in one turn of every reader, and undoing brings both back', async () => {
  const { ana, versionId } = await prepared()
  const { token } = await fresh.workshop.join('facilitator', 'Gus')
  const frame = fresh.stock('frame', token)
  await frame.synced()
  stages.patch(frame.doc, 'decision', { name: 'Choosing' })
  touchpoints.remove(ana.doc, 't1')
  const room = await fresh.workshop.room()
  await until(() => snapshotOf(room).touchpoints.length === 2)
  await until(() => snapshotOf(room).stages.some(({ name }) => name === 'Choosing'))
  const changes: string[] = []
  frame.doc.on('update', () => changes.push('frame'))
  ana.doc.on('update', () => changes.push('board'))
  const undo = (await restore(versionId)) as { versionId: string }
  await until(() => changes.length === 2)
  expect(changes.sort()).toEqual(['board', 'frame'])
  expect(stages.get(frame.doc, 'decision')?.name).toBe('Decision')
  expect(touchpoints.get(ana.doc, 't1')).not.toBeNull()
  await restore(undo.versionId)
  await until(() => stages.get(frame.doc, 'decision')?.name === 'Choosing')
  await until(() => touchpoints.get(ana.doc, 't1') === null)
})
