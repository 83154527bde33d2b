/** Only authors may: somebody tries everything to move and delete what is not theirs, dearly too (SPEC G18, G22, G14). */
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { touchpoints } from '../../../shared/doc/board.ts'
import { settings } from '../../../shared/doc/frame.ts'
import type { Person } from '../../flow/attackTools.ts'
import { editOf, pause, until } from '../../flow/client.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'
import { startAttacked, type Attacked } from './healthProbe.ts'

const victims = 400

let attacked: Attacked
let ben: Person

beforeAll(async () => {
  attacked = await startAttacked()
  const { town } = attacked
  ben = await town.join('participant', 'Ben')
  const board = town.stock('board', ben)
  await board.synced()
  const title = 'Waiting at the till '.repeat(8)
  board.doc.transact(() => {
    for (let i = 0; i < victims; i++)
      touchpoints.put(board.doc, aTouchpoint(`b${i}`, { author: ben.participantId, title }))
  })
  const frame = town.stock('frame', town.people.facilitator)
  await frame.synced()
  settings.patch(frame.doc, { authorsOnly: true })
  await pause(300)
  frame.close()
  board.close()
  await attacked.mark()
}, 60_000)
afterAll(() => attacked.stop())

const titleOf = (doc: Y.Doc, id: string): Y.Text =>
  (touchpoints.map(doc).get(id) as Y.Map<unknown>).get('title') as Y.Text

/** Own touchpoints beside it, in the same update: what is refused is refused whole. */
const deeds: [what: string, edit: (doc: Y.Doc) => void][] = [
  [
    'deletes them all',
    (doc) => [...touchpoints.map(doc).keys()].forEach((id) => touchpoints.remove(doc, id)),
  ],
  [
    'moves them all',
    (doc) =>
      [...touchpoints.map(doc).keys()].forEach((id) => touchpoints.patch(doc, id, { stage: 'x' })),
  ],
  [
    'empties all titles',
    (doc) => [...touchpoints.map(doc).keys()].forEach((id) => titleOf(doc, id).delete(0, 1e6)),
  ],
  [
    'puts all titles anew',
    (doc) =>
      [...touchpoints.map(doc).keys()].forEach(
        (id) => void (touchpoints.map(doc).get(id) as Y.Map<unknown>).set('title', new Y.Text('')),
      ),
  ],
  [
    'hides one among its own',
    (doc) => {
      for (let i = 0; i < 300; i++) touchpoints.put(doc, aTouchpoint(`m${i}`))
      touchpoints.remove(doc, 'b7')
    },
  ],
]

test.each(deeds)('G18 whoever %s is refused, and honest edits travel', async (_, edit) => {
  const { town } = attacked
  const mallory = await town.join('participant', 'Mallory')
  const client = town.raw('board', mallory, { extras: true })
  await client.opened()
  client.step1()
  await until(() => touchpoints.get(client.doc, `b${victims - 1}`) !== null)
  client.step2(editOf(client.doc, edit))
  await attacked.lives()
  await until(() => client.extras.some(({ type }) => type === 'rejected'))
  expect(client.extras.find(({ type }) => type === 'rejected')).toMatchObject({ n: 1, code: 4409 })
  client.close()
  await attacked.lives()
})

test('G22 a title shortened letter by letter holds nobody up, and never goes', async () => {
  const { town } = attacked
  const mallory = await town.join('participant', 'Mallory')
  const client = town.raw('board', mallory, { extras: true })
  await client.opened()
  client.step1()
  await until(() => touchpoints.get(client.doc, 'b9') !== null)
  const parts = Array.from({ length: 200 }, () =>
    editOf(client.doc, (doc) => titleOf(doc, 'b9').delete(0, 1)),
  )
  for (const part of parts) client.update(part)
  await attacked.lives()
  await until(
    () => client.extras.some(({ type }) => type === 'rejected'),
    'the last letter',
    60_000,
  )
  await attacked.lives()
  client.close()
  const board = await town.fresh('board')
  for (let i = 0; i < victims; i++) expect(touchpoints.get(board, `b${i}`)?.stage).toBe('decision')
})

test('G14 after all this the memory is back', async () => {
  await attacked.isWell()
}, 60_000)
