import * as encoding from 'lib0/encoding'
import { encodeAwarenessUpdate } from 'y-protocols/awareness'
import { expect, test } from 'vitest'
import { pause, until } from './client.ts'
import { freshWorkshop } from './freshWorkshop.ts'

const at = freshWorkshop()

async function enter(name: string, kind = 'board') {
  const { token, participantId } = await at.workshop.join('participant', name)
  const client = at.stock(kind, token)
  await client.synced()
  const { awareness } = client.provider
  return {
    ...client,
    awareness,
    participantId,
    seen: () =>
      [...awareness.getStates()]
        .filter(([clientId]) => clientId !== awareness.clientID)
        .map(([, state]) => (state as { participantId: string }).participantId),
  }
}

test('W7 people see each other, also those who were there before', async () => {
  const ana = await enter('Ana')
  ana.awareness.setLocalState({ participantId: ana.participantId, step: 'collect' })
  const ben = await enter('Ben')
  await until(() => ben.seen().includes(ana.participantId))
  ben.awareness.setLocalState({ participantId: ben.participantId })
  await until(() => ana.seen().includes(ben.participantId))
})

test('W7 a state that names another person, or nobody, is dropped', async () => {
  const [ana, ben] = [await enter('Ana'), await enter('Ben')]
  ana.awareness.setLocalState({ participantId: ben.participantId })
  await pause(100)
  ana.awareness.setLocalState({ name: 'Nobody' })
  await pause(100)
  expect(ben.seen()).toEqual([])
  ana.awareness.setLocalState({ participantId: ana.participantId })
  await until(() => ben.seen().length === 1)
})

test('W7 a client id of another live connection is not taken over', async () => {
  const [ana, ben] = [await enter('Ana'), await enter('Ben')]
  ana.awareness.setLocalState({ participantId: ana.participantId })
  await until(() => ben.seen().length === 1)
  const mallory = await enter('Mallory')
  mallory.awareness.clientID = ana.awareness.clientID
  mallory.awareness.setLocalState({ participantId: mallory.participantId })
  await pause(100)
  expect(ben.seen()).toEqual([ana.participantId])
})

test('W7 whoever leaves is withdrawn at once', async () => {
  const [ana, ben] = [await enter('Ana'), await enter('Ben')]
  ana.awareness.setLocalState({ participantId: ana.participantId })
  await until(() => ben.seen().length === 1)
  ana.close()
  await until(() => ben.seen().length === 0)
})

test('W7 there is no presence on other documents, and states over the limit are dropped', async () => {
  const [onFrame, watcher] = [await enter('Ana', 'frame'), await enter('Ben', 'frame')]
  onFrame.awareness.setLocalState({ participantId: onFrame.participantId })
  const [big, other] = [await enter('Big'), await enter('Other')]
  big.awareness.setLocalState({ participantId: big.participantId, text: 'x'.repeat(3000) })
  await pause(150)
  expect(watcher.seen()).toEqual([])
  expect(other.seen()).toEqual([])
})

test('W7 a question who is here is answered, also when nobody is', async () => {
  const { token } = await at.workshop.join('participant', 'Ana')
  const client = at.raw('board', { token })
  await until(() => client.frames.length > 0)
  client.sendFrame(Uint8Array.of(3))
  await until(() => client.typesSeen().includes(1))
  expect(client.frames.at(-1)).toEqual(Uint8Array.of(1, 1, 0))
})

test('W7 whoever was withdrawn and comes back is seen after one further sign of life', async () => {
  const { token, participantId } = await at.workshop.join('participant', 'Ana')
  const ben = await enter('Ben')
  const show = async (clock: number) => {
    const ana = at.raw('board', { token })
    await until(() => ana.frames.length > 0)
    const states = new Map([[7, { participantId }]])
    const meta = new Map([[7, { clock, lastUpdated: 0 }]])
    const update = encodeAwarenessUpdate({ states, meta } as never, [7])
    ana.send((encoder) => {
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarUint8Array(encoder, update)
    })
    return ana
  }
  const first = await show(5)
  await until(() => ben.seen().length === 1)
  first.close()
  await until(() => ben.seen().length === 0)
  await show(6)
  await until(() => ben.seen().length === 1)
})
