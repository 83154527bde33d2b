import { expect, test } from 'vitest'
import { createConnections } from '../../../server/room/connections.ts'
import type { RoomCore } from '../../../server/room/core.ts'
import { defaultRoomLimits } from '../../../server/room/limits.ts'
import type { Live } from '../../../server/room/live.ts'
import type { RoomDocument } from '../../../server/room/roomDocument.ts'
import type { Session } from '../../../server/room/session.ts'
import { createSessions } from '../../../server/room/sessions.ts'
import { systemTime } from '../../../server/room/time.ts'

test('R16 when the last connection of a document left, nothing of it is kept', () => {
  const sessions = createSessions()
  const [one, two] = [{}, {}] as [Session, Session]
  const nobody = sessions.of('frame')
  sessions.add(one, 'desk:p1')
  sessions.add(two, 'desk:p1')
  sessions.remove(one)
  expect([...sessions.of('desk:p1')]).toEqual([two])
  sessions.remove(two)
  sessions.remove(two)
  expect(sessions.of('desk:p1')).toBe(nobody)
  sessions.add(one, 'desk:p1')
  expect(sessions.countOf('desk:p1')).toBe(1)
})

test('R16 who goes away before the document is loaded is not greeted, and not warned of a store that refuses', async () => {
  const greeted: Session[] = []
  let load = (_: RoomDocument): void => {}
  const core = {
    time: systemTime,
    sessions: createSessions(),
    members: { get: () => ({ role: 'participant' }), isSuperseded: () => false },
    isBoardLocked: () => false,
    heartbeat: { isRefused: true },
    limits: defaultRoomLimits,
    documents: { open: () => new Promise<RoomDocument>((resolve) => (load = resolve)) },
  } as unknown as RoomCore
  const live = { greet: (s: Session) => void greeted.push(s), leave: () => {} } as unknown as Live
  const connections = createConnections({
    core,
    live,
    onChange: () => {},
    slowed: () => {},
  })
  const connection = { buffered: 0, send: () => {}, close: () => {} }
  const actor = { participantId: 'p1', role: 'participant' } as const
  const session = connections.attach(connection, actor, 'desk', { extras: true })
  session.detach()
  load({} as RoomDocument)
  await new Promise((resolve) => setTimeout(resolve, 1))
  expect(greeted).toEqual([])
})
