import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { step1Frame } from '../../../server/room/frames.ts'
import { createInbox } from '../../../server/room/inbox.ts'
import type { Session, SessionHost } from '../../../server/room/session.ts'
import type { Taken } from '../../../server/room/taken.ts'

/** An inbox whose room answers what the test says, and what it sent. */
function anInbox() {
  const sent: string[] = []
  const whenApplied: (() => void)[] = []
  const whenDurable: (() => void)[] = []
  const room = { answer: { outcome: 'taken' } as Taken, isSlow: false }
  const session = {
    extras: true,
    document: { step1: () => step1Frame(Y.encodeStateVector(new Y.Doc())) },
    out: { send: (frame: Uint8Array) => void sent.push(`frame ${frame[0]}/${frame[1]}`) },
    send: (extra: { type: string; n?: number }) => void sent.push(`${extra.type} ${extra.n}`),
  } as unknown as Session
  const host = {
    limits: { step2Bytes: 0, updateBytes: 0 },
    afterAll: (callback: () => void) => void whenApplied.push(callback),
    take(_: Session, __: Uint8Array, settle: () => void) {
      if (room.answer.outcome !== 'taken') return room.answer
      if (room.isSlow) whenDurable.push(settle)
      else settle()
      return room.answer
    },
  } as unknown as SessionHost
  return { inbox: createInbox(session, host), sent, whenApplied, whenDurable, room }
}

test('G6 what has to wait for others is asked for once, when those are applied, and saved then', () => {
  const { inbox, sent, whenApplied, room } = anInbox()
  room.answer = { outcome: 'later' }
  for (let i = 0; i < 5; i++) inbox.receive('step2', Uint8Array.of(0, 0))
  inbox.acknowledge()
  expect(sent).toEqual([])
  expect(whenApplied).toHaveLength(1)
  whenApplied[0]?.()
  expect(sent).toEqual(['frame 0/0'])
  room.answer = { outcome: 'taken' }
  inbox.receive('update', Uint8Array.of(0, 0))
  inbox.acknowledge()
  expect(sent).toHaveLength(1)
  inbox.receive('step2', Uint8Array.of(0, 0))
  inbox.acknowledge()
  expect(sent.at(-1)).toBe('saved 7')
})

test('W5 what was passed over is not called saved before the step 2 that holds it is durable', () => {
  const { inbox, sent, whenDurable, room } = anInbox()
  const receive = (kind: 'step2' | 'update', outcome: Taken['outcome'] = 'taken'): void => {
    room.answer = { outcome } as Taken
    inbox.receive(kind, Uint8Array.of(0, 0))
  }
  room.isSlow = true
  receive('update', 'denied')
  receive('update')
  receive('step2')
  receive('update', 'denied')
  receive('step2')
  const saved: (string | undefined)[] = []
  for (const settle of whenDurable) {
    settle()
    inbox.acknowledge()
    saved.push(sent.filter((one) => one.startsWith('saved')).at(-1))
  }
  expect(saved).toEqual([undefined, 'saved 3', 'saved 5'])
})
