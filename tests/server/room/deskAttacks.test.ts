/** What somebody could do to others over their desk. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { defaultRoomLimits, type RoomLimits } from '../../../server/room/limits.ts'
import { comments, findings, touchpoints } from '../../../shared/doc/board.ts'
import { drafts } from '../../../shared/doc/desk.ts'
import { departments, settings } from '../../../shared/doc/frame.ts'
import { heldOn } from '../../../shared/doc/held.ts'
import { deskWishes } from '../../../shared/doc/wish.ts'
import type { Wish } from '../../../shared/domain/contribution.ts'
import { aDraft, aTouchpoint } from '../../flow/fixtures.ts'
import { createMemoryLog } from '../log/memoryLog.ts'
import { eventually, makeRoom, type Attached, type Guest, type TestRoom } from './testRoom.ts'

let made: TestRoom
let board: Attached
let ana: Guest
let desk: Attached

const open = async (limits: Partial<RoomLimits> = {}, anonymous = true): Promise<void> => {
  if (made as TestRoom | undefined) await made.close()
  made = await makeRoom(createMemoryLog(), { ...defaultRoomLimits, ...limits })
  board = await made.chair.open('board')
  touchpoints.put(board.doc, aTouchpoint('t1'))
  await board.saved()
  if (anonymous) await setAnonymous(true)
  ana = await made.join('participant', 'Ana', { department: 'Legal' })
  desk = await ana.open('desk')
}
beforeEach(() => open())
afterEach(async () => {
  await made.close()
  expect(made.problems).toEqual([])
})

async function setAnonymous(anonymous: boolean): Promise<void> {
  const frame = await made.chair.open('frame')
  settings.patch(frame.doc, { anonymous })
  await frame.saved()
  frame.detach()
}
const turns = (ms = 30) => new Promise((resolve) => setTimeout(resolve, ms))
const wish = async (on: Attached, ...all: (Partial<Wish> & Pick<Wish, 'id' | 'kind'>)[]) => {
  on.doc.transact(() => {
    for (const one of all)
      deskWishes.put(on.doc, { wish: 'add', fields: {}, isMine: false, ...one })
  })
  await on.saved()
}
const aFinding = { text: 'The queue is long', quadrant: 'weakness', touchpoints: ['t1'] }
const finding = (id: string) => ({ id, kind: 'finding', fields: aFinding }) as const
const comment = (id: string, length: number) =>
  ({ id, kind: 'comment', fields: { target: 't1', text: 'x'.repeat(length) } }) as const
/** Time for what hides its writer to be published. */
const batch = async (): Promise<void> => {
  made.time.skip(1100)
  await turns()
  made.time.skip(20_000)
  await turns()
}
const idsOf = (prefix: string): string[] =>
  Object.keys(findings.all(board.doc)).filter((id) => id.startsWith(prefix))

describe('how much at once', () => {
  test('P35 hundreds of wishes come true in slices, and what others ask comes between', async () => {
    const many = Array.from({ length: 220 }, (_, n) => finding(`f${n}`))
    let most = 0
    board.doc.on('update', (bytes: Uint8Array) => {
      const { structs } = Y.decodeUpdate(bytes)
      const added = structs.filter((one) => one instanceof Y.Item && one.parentSub?.startsWith('f'))
      most = Math.max(most, added.length)
    })
    await wish(desk, ...many)
    await batch()
    await eventually(() => idsOf('f').length > 0)
    expect(await made.command({ type: 'lockBoard', locked: true })).toEqual({ ok: true })
    const meanwhile = idsOf('f').length
    expect(meanwhile).toBeLessThan(220)
    await made.command({ type: 'lockBoard', locked: false })
    for (let i = 0; i < 4; i++) await batch()
    await eventually(() => idsOf('f').length === 220)
    expect(most).toBeLessThanOrEqual(50)
  })

  test('P36 who wishes too much waits, everything comes true later, and others do not wait', async () => {
    await open({ effortPerMinute: 24_000 })
    const many = Array.from({ length: 200 }, (_, n) => finding(`f${n}`))
    await wish(desk, ...many)
    const ben = await made.join('participant', 'Ben')
    const bens = await ben.open('desk')
    await batch()
    await wish(bens, finding('b1'))
    await batch()
    await eventually(() => findings.get(board.doc, 'b1') !== null)
    await turns(300)
    expect(idsOf('f').length).toBeLessThan(150)
    const waits = deskWishes.list(desk.doc).filter(({ wish }) => wish === 'add')
    expect(waits.length + idsOf('f').length).toBe(200)
    for (let i = 0; i < 60 && idsOf('f').length < 200; i++) await batch()
    await eventually(() => idsOf('f').length === 200)
  })

  test('P36 a desk full of wishes that change nothing costs its owner, and nobody else waits', async () => {
    await open({ effortPerMinute: 600_000 })
    const none = Array.from({ length: 1500 }, (_, n) => `x${n}`)
    await wish(desk, ...none.map((id) => ({ id, kind: 'finding', wish: 'remove' }) as const))
    const ben = await made.join('participant', 'Ben')
    await wish(await ben.open('desk'), finding('b1'))
    await batch()
    await eventually(() => findings.get(board.doc, 'b1') !== null)
  })
})

describe('how much in all', () => {
  test('P37 what one person may not add by hand stays on the desk with the reason, and comes when there is room', async () => {
    await open({ personBytes: 6000 })
    await wish(desk, ...Array.from({ length: 5 }, (_, n) => comment(`c${n}`, 1900)))
    await batch()
    await eventually(() => Object.keys(comments.all(board.doc)).length > 0)
    const onBoard = Object.keys(comments.all(board.doc))
    expect(onBoard.length).toBe(2)
    await eventually(() => deskWishes.list(desk.doc).filter((w) => w.wish === 'add').length === 3)
    const left = deskWishes.list(desk.doc).filter((one) => one.wish === 'add')
    for (const { id, fields } of left) {
      await eventually(() => heldOn(desk.doc, id) === 'yours')
      expect(String(fields.text)).toHaveLength(1900)
    }
    for (const id of onBoard) await wish(desk, { id, kind: 'comment', wish: 'remove' })
    for (let i = 0; i < 4; i++) await batch()
    await eventually(() => left.some(({ id }) => comments.get(board.doc, id) !== null))
    expect(Object.keys(comments.all(board.doc)).length).toBeLessThanOrEqual(3)
  })

  test('P37 a board that is full takes no more over the desk either, drafts among it', async () => {
    await open({ documentBytes: 9000 })
    const ben = await made.join('participant', 'Ben')
    const bens = await ben.open('desk')
    for (const [on, name] of [
      [desk, 'a'],
      [bens, 'b'],
    ] as const) {
      await wish(on, ...[1, 2, 3].map((n) => comment(`${name}${n}`, 1900)))
      drafts.put(on.doc, {
        ...aDraft(`${name}d`, { note: 'x'.repeat(900) }),
        ...{ anonymous: true },
      })
      await on.saved()
    }
    await batch()
    await eventually(() => Object.keys(comments.all(board.doc)).length > 0)
    const held = () =>
      [desk, bens].flatMap(({ doc }) =>
        [...drafts.map(doc).keys()].filter((id) => heldOn(doc, id) === 'full'),
      )
    await eventually(() => held().length > 1)
    expect(Y.encodeStateAsUpdate(board.doc).length).toBeLessThan(9000)
    const shown = [
      ...Object.keys(comments.all(board.doc)),
      ...Object.keys(touchpoints.all(board.doc)),
    ]
    expect(new Set([...shown, ...held()])).toEqual(
      new Set(['t1', ...['a', 'b'].flatMap((name) => [1, 2, 3, 'd'].map((n) => `${name}${n}`))]),
    )
  })

  test('P37 what was published for somebody counts when they write by hand', async () => {
    await open({ personBytes: 6000 })
    await wish(desk, comment('c1', 1900), comment('c2', 1900))
    await batch()
    await eventually(() => comments.get(board.doc, 'c2') !== null)
    const own = await ana.open('board')
    touchpoints.put(own.doc, { ...aTouchpoint('big'), title: 'x'.repeat(3000) })
    await eventually(() => own.extras.some(({ type }) => type === 'rejected'))
  })
})

describe('who wrote what', () => {
  const promote = (guest: Guest, role: 'facilitator' | 'participant') =>
    made.command({ type: 'setRole', participantId: guest.participantId, role })

  test('P38 making somebody a facilitator brings out nothing they wrote before, locked or not', async () => {
    await made.command({ type: 'lockBoard', locked: true })
    for (const one of [finding('f1'), finding('f2')]) await wish(desk, one)
    expect(await promote(ana, 'facilitator')).toEqual({ ok: true })
    await batch()
    await batch()
    expect(findings.list(board.doc)).toEqual([])
    // What she writes as a facilitator is one's.
    await wish(desk, finding('f3'))
    await batch()
    await eventually(() => findings.get(board.doc, 'f3') !== null)
    expect(idsOf('f')).toEqual(['f3'])
    await made.restart()
    board = await made.chair.open('board')
    await batch()
    expect(idsOf('f')).toEqual(['f3'])
    await made.command({ type: 'lockBoard', locked: false })
    await batch()
    await eventually(() => idsOf('f').length === 3)
  })

  test('P39 what a facilitator changes does not wait for a batch, what one adds does', async () => {
    await wish(desk, finding('f1'))
    await batch()
    await eventually(() => findings.get(board.doc, 'f1') !== null)
    const chairs = await made.chair.open('desk')
    await wish(desk, finding('f2'))
    await wish(chairs, finding('f3'))
    const fields = { quadrant: 'threat' }
    await wish(chairs, { id: 'f1', kind: 'finding', wish: 'change', fields })
    await eventually(() => findings.get(board.doc, 'f1')?.quadrant === 'threat')
    for (const id of ['f2', 'f3']) expect(findings.get(board.doc, id)).toBeNull()
  })

  test('P40 where names were always shown a wish to add carries one, and leaves no mark', async () => {
    await open({}, false)
    await wish(desk, { ...comment('c1', 10), fields: { target: 't1', text: 'Hm', author: 'p2' } })
    drafts.put(desk.doc, { ...aDraft('d1'), ...{ anonymous: true } })
    await desk.saved()
    await eventually(() => comments.get(board.doc, 'c1') !== null)
    expect(comments.get(board.doc, 'c1')?.author).toBe(ana.participantId)
    await eventually(() => touchpoints.get(board.doc, 'd1')?.author === ana.participantId)
    await eventually(() => drafts.map(desk.doc).size === 0)
  })

  test('P41 people who wish nothing that comes to be do not make a crowd', async () => {
    const others = await Promise.all(['Eve', 'Fin'].map((name) => made.join('participant', name)))
    for (const one of others) {
      const theirs = await one.open('desk')
      await wish(theirs, { id: 'nothing', kind: 'finding', wish: 'remove' }, finding('t1x'))
      await wish(theirs, { id: 'bad', kind: 'finding', fields: { text: 'No quadrant' } })
      deskWishes.remove(theirs.doc, 't1x')
      await theirs.saved()
    }
    await wish(desk, finding('f1'))
    await turns(120)
    made.time.skip(5200)
    await turns()
    expect(findings.get(board.doc, 'f1')).toBeNull()
    await batch()
    await eventually(() => findings.get(board.doc, 'f1') !== null)
  })

  test('P41 three people who change something do not hurry what somebody adds, but each other', async () => {
    const three = await Promise.all(['Eve', 'Fin', 'Gil'].map((n) => made.join('participant', n)))
    for (let n = 0; n < 3; n++) touchpoints.put(board.doc, aTouchpoint(`m${n}`))
    await board.saved()
    await wish(desk, finding('f1'))
    for (const [n, one] of three.entries()) {
      const change = { id: `m${n}`, kind: 'touchpoint', wish: 'change' } as const
      await wish(await one.open('desk'), { ...change, fields: { stage: 'awareness' } })
    }
    await turns(120)
    made.time.skip(5200)
    await eventually(() => touchpoints.get(board.doc, 'm2')?.stage === 'awareness')
    await turns()
    expect(findings.get(board.doc, 'f1')).toBeNull()
  })

  test('P42 a draft written under names tells no department when it is published without', async () => {
    await setAnonymous(false)
    await made.command({ type: 'setActivity', activity: 'collect', state: 'private' })
    const frame = await made.chair.open('frame')
    const legal = departments.list(frame.doc).find(({ name }) => name === 'Legal')?.id ?? ''
    expect(legal).not.toBe('')
    drafts.put(desk.doc, aDraft('d1', { department: legal }))
    drafts.put(desk.doc, { ...aDraft('d2', { department: legal }), ...{ anonymous: true } })
    await desk.saved()
    await setAnonymous(true)
    await made.command({ type: 'setActivity', activity: 'collect', state: 'open' })
    await eventually(() => touchpoints.get(board.doc, 'd1') !== null)
    expect(touchpoints.get(board.doc, 'd1')).toMatchObject({ author: null, department: null })
    // Chosen by somebody who knew that it would be shown without a name.
    expect(touchpoints.get(board.doc, 'd2')).toMatchObject({ author: null, department: legal })
  })

  test('P43 words put under the id of another’s, which was deleted, do not come to be', async () => {
    await wish(desk, finding('f1'))
    drafts.put(desk.doc, aDraft('d1'))
    await desk.saved()
    await batch()
    await eventually(() => findings.get(board.doc, 'f1') !== null)
    findings.remove(board.doc, 'f1')
    touchpoints.remove(board.doc, 'd1')
    await board.saved()
    const ben = await made.join('participant', 'Ben')
    const bens = await ben.open('desk')
    await wish(bens, finding('f1'), finding('f2'))
    drafts.put(bens.doc, aDraft('d1'))
    await bens.saved()
    await batch()
    await eventually(() => findings.get(board.doc, 'f2') !== null)
    expect(findings.get(board.doc, 'f1')).toBeNull()
    expect(touchpoints.get(board.doc, 'd1')).toBeNull()
    // Its author brings it back under the same mark.
    await wish(desk, finding('f1'))
    await batch()
    await eventually(() => findings.get(board.doc, 'f1') !== null)
  })
})
