import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { presenceFrame, updateFrame } from '../../../server/room/frames.ts'
import { createReservations } from '../../../server/room/reservations.ts'
import type { Joined } from '../../../shared/protocol/http.ts'
import { client, stateOf } from './admission/rawUpdate.ts'
import { eventually, makeRoom, type TestRoom } from './testRoom.ts'

async function stock(made: TestRoom, who: Joined) {
  const closed: number[] = []
  const connection = {
    buffered: 0,
    send: () => {},
    close: (code: number) => void closed.push(code),
  }
  const session = (await made.room()).attach(connection, who, 'board', { extras: false })
  await new Promise((resolve) => setTimeout(resolve, 20))
  const state = JSON.stringify({ participantId: who.participantId })
  return {
    closed,
    show: (id: number) => session.receive(presenceFrame([{ client: id, clock: 1, state }])),
    write: (doc: Y.Doc) => session.receive(updateFrame(stateOf(doc))),
    detach: () => session.detach(),
  }
}

test('G17 a client id seen in presence is its owner’s before they wrote, also while they are away', async () => {
  const made = await makeRoom()
  const ana = await made.join('participant', 'Ana')
  const first = await stock(made, ana)
  first.show(4711)
  first.detach()

  const mallory = await stock(made, await made.join('participant', 'Mallory'))
  mallory.show(4711)
  mallory.write(client(4711, (doc) => doc.getMap('findings').set('stolen', 1)))
  await eventually(() => mallory.closed.length > 0)
  expect(mallory.closed).toEqual([4409])

  const back = await stock(made, ana)
  back.write(client(4711, (doc) => doc.getMap('findings').set('written offline', 1)))
  const board = await made.chair.open('board')
  await eventually(() => board.doc.getMap('findings').has('written offline'))
  expect(board.doc.getMap('findings').has('stolen')).toBe(false)
  expect(back.closed).toEqual([])
  await made.close()
})

test('G17 of many ids of one person the oldest is let go, and nobody else’s', () => {
  const reservations = createReservations()
  reservations.reserve(1, 'ana')
  for (let id = 100; id < 300; id++) reservations.reserve(id, 'mallory')
  reservations.reserve(1, 'mallory')
  expect(reservations.isKeptFrom(1, 'mallory')).toBe(true)
  expect(reservations.isKeptFrom(1, 'ana')).toBe(false)
  expect(reservations.isKeptFrom(299, 'ana')).toBe(true)
  expect(reservations.isKeptFrom(100, 'ana')).toBe(false)
})
