import { expect, test } from 'vitest'
import { presenceFrame } from '../../../server/room/frames.ts'
import type { ServedDocKind } from '../../../shared/access/docName.ts'
import { makeRoom } from './testRoom.ts'

const kinds: readonly ServedDocKind[] = ['frame', 'board', 'record', 'desk']

test('A27 whoever is removed between the look at the token and the room gets nothing, on any document', async () => {
  const made = await makeRoom()
  const ana = await made.join('participant', 'Ana')
  const room = await made.room()
  // The token was good when it was looked at.
  expect(room.actorOf(ana.token)).not.toBeNull()
  await made.command({ type: 'removeParticipant', participantId: ana.participantId })
  for (const kind of kinds) {
    const sent: Uint8Array[] = []
    const closed: number[] = []
    const connection = {
      buffered: 0,
      send: (frame: Uint8Array) => void sent.push(frame),
      close: (code: number) => void closed.push(code),
    }
    const session = room.attach(connection, ana, kind, { extras: true })
    session.receive(
      presenceFrame([{ client: 7, clock: 1, state: `{"participantId":"${ana.participantId}"}` }]),
    )
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect([kind, closed, sent.length]).toEqual([kind, [4403], 0])
    session.detach()
  }
  await made.close()
})
