import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { evidence, touchpoints } from '../../shared/doc/board.ts'
import { settings } from '../../shared/doc/frame.ts'
import { deskWishes } from '../../shared/doc/wish.ts'
import type { Evidence } from '../../shared/domain/evidence/evidence.ts'
import { editOf, pause, until } from './client.ts'
import { aTouchpoint } from './fixtures.ts'
import { freshWorkshop } from './freshWorkshop.ts'
import { snapshotOf } from '../server/room/snapshotOf.ts'

const at = freshWorkshop()
const addedWithinMs = 60_000

const mails = (fields: Partial<Evidence> = {}): Evidence => ({
  id: 'e1',
  touchpoint: 't1',
  kind: 'supportMail',
  text: '“Late again”',
  source: 'support.mbox: late',
  date: '2026-01-05',
  until: '2026-03-01',
  count: 34,
  status: 'kept',
  author: null,
  ...fields,
})
const kept = { kind: 'supportMail', count: 34, date: '2026-01-05', until: '2026-03-01' }

describe('evidence that several mails stand behind', () => {
  test('D90 participants and facilitators add and change it, everybody reads it, and the room has it', async () => {
    const fay = await at.workshop.join('facilitator', 'Fay')
    const ana = await at.workshop.join('participant', 'Ana')
    const vera = await at.workshop.join('viewer', 'Vera')
    const [f, a, v] = [fay, ana, vera].map(({ token }) => at.stock('board', token))
    await Promise.all([f!, a!, v!].map((one) => one.synced()))
    touchpoints.put(f!.doc, aTouchpoint('t1'))
    evidence.put(a!.doc, mails({ author: ana.participantId }))
    await until(() => evidence.get(v!.doc, 'e1')?.count === 34)
    expect(evidence.get(v!.doc, 'e1')).toMatchObject(kept)
    evidence.patch(f!.doc, 'e1', { status: 'rejected' })
    await until(() => evidence.get(a!.doc, 'e1')?.status === 'rejected')
    const room = await at.workshop.room()
    expect(snapshotOf(room).evidence).toMatchObject([{ ...kept, status: 'rejected' }])
  })

  test('D90 a viewer, a customer and whoever meets a locked board add none', async () => {
    const fay = await at.workshop.join('facilitator', 'Fay')
    const reader = at.stock('board', fay.token)
    await reader.synced()
    touchpoints.put(reader.doc, aTouchpoint('t1'))
    const vera = await at.workshop.join('viewer', 'Vera')
    const client = at.raw('board', { token: vera.token, extras: true })
    await client.opened()
    client.step1()
    client.update(editOf(client.doc, (doc) => evidence.put(doc, mails())))
    client.step2(Y.encodeStateAsUpdate(client.doc))
    const ana = await at.workshop.join('participant', 'Ana')
    await at.workshop.command({ type: 'lockBoard', locked: true })
    const late = at.raw('board', { token: ana.token, extras: true })
    await late.opened()
    late.step1()
    late.update(editOf(late.doc, (doc) => evidence.put(doc, mails({ id: 'e2' }))))
    const carl = await at.workshop.join('customer', 'Carl')
    const outside = at.raw('board', { token: carl.token })
    await until(() => outside.closed !== null || outside.frames.length > 0).catch(() => undefined)
    await pause(200)
    expect(evidence.list(reader.doc)).toEqual([])
    expect(snapshotOf(await at.workshop.room()).evidence).toEqual([])
  })

  test('D90 without names it goes over the desk whole, and carries nobody', async () => {
    const fay = await at.workshop.join('facilitator', 'Fay')
    const ana = await at.workshop.join('participant', 'Ana')
    const frame = at.stock('frame', fay.token)
    const board = at.stock('board', fay.token)
    const desk = at.stock('desk', ana.token)
    await Promise.all([frame, board, desk].map((one) => one.synced()))
    settings.patch(frame.doc, { anonymous: true })
    touchpoints.put(board.doc, aTouchpoint('t1'))
    await pause(200)
    const { id, ...fields } = mails()
    deskWishes.put(desk.doc, { id, kind: 'evidence', wish: 'add', fields, isMine: true })
    await until(() => evidence.get(board.doc, 'e1') !== null, 'added', addedWithinMs)
    expect(evidence.get(board.doc, 'e1')).toMatchObject({ ...kept, author: null })
  }, 90_000)
})
