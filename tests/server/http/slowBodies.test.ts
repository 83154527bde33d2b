/** What becomes of a call whose body takes longer than its room stays in memory. */
import { expect, test } from 'vitest'
import { randomBytes } from 'node:crypto'
import { createCodes } from '../../../server/auth/codes.ts'
import { createApi } from '../../../server/http/api.ts'
import { defaultHttpLimits } from '../../../server/http/limits.ts'
import { isRefusal } from '../../../server/room/contract.ts'
import { createLogger } from '../../../server/observe/logger.ts'
import { createMetrics } from '../../../server/observe/metrics.ts'
import { createFilesHere } from '../files/filesHere.ts'
import { makeRegistry } from '../room/testRegistry.ts'
import { eventually } from '../room/testRoom.ts'
import { snapshotOf } from '../room/snapshotOf.ts'

/** The API over a workshop that leaves memory when the test says so, and its facilitator. */
async function aWorkshop() {
  const { registry, time } = await makeRegistry()
  const app = createApi({
    registry,
    codes: createCodes({ time, randomBytes, limits: defaultHttpLimits }),
    fileWork: createFilesHere(),
    logger: createLogger('silent', { write: () => {} }),
    metrics: createMetrics(() => ({ ...registry.health(), isSaving: true })),
    limits: defaultHttpLimits,
    publicUrl: () => 'https://touchline.example',
    createKey: null,
    allowedOrigins: [],
    trustedProxies: 0,
    time,
    isDraining: () => false,
    isSaving: () => true,
    provesSaving: async () => true,
  })
  const title = { title: 'Phone', language: 'en', template: 'blank', imported: null } as const
  const made = await registry.create(title)
  if (isRefusal(made)) throw new Error(made.detail)
  const { id, keys } = made
  const chair = await (await registry.open(id))?.join({ key: keys.facilitator, name: 'Fay' })
  if (!chair || isRefusal(chair)) throw new Error('did not join')
  const rest = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 30))
    for (let half = 0; half < 4; half++) time.skip(31_000)
    await eventually(() => registry.health().rooms === 0)
  }
  /** Sends the first half of the body, lets the room rest, sends the other. */
  const postSlowly = async (path: string, body: unknown): Promise<Response> => {
    const text = JSON.stringify(body)
    const pieces = [text.slice(0, 5), text.slice(5)].map((piece) => new TextEncoder().encode(piece))
    let go = (): void => {}
    const gate = new Promise<void>((resolve) => (go = resolve))
    let pulled = 0
    const stream = new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          if (pulled === 1) await gate
          const piece = pieces[pulled++]
          if (piece) controller.enqueue(piece)
          else controller.close()
        },
      },
      { highWaterMark: 0 },
    )
    const request = new Request(`http://localhost/api/workshops/${id}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${chair.token}` },
      body: stream,
      duplex: 'half',
    } as RequestInit)
    const answer = app.request(request)
    await eventually(() => pulled === 1)
    await rest()
    go()
    return answer
  }
  /** Sends the first half of a body and goes away. */
  const postBroken = async (path: string): Promise<Response> => {
    const pieces = [new TextEncoder().encode('{"type":')]
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        const piece = pieces.shift()
        if (piece) controller.enqueue(piece)
        else controller.error(new DOMException('aborted', 'AbortError'))
      },
    })
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${chair.token}` }
    const init = { method: 'POST', headers, body: stream, duplex: 'half' } as RequestInit
    return app.request(new Request(`http://localhost/api/workshops/${id}/${path}`, init))
  }
  return { registry, id, keys, postSlowly, postBroken }
}

test('H18 what a slow body asks for is done, also when its room left memory meanwhile', async () => {
  const { registry, id, keys, postSlowly } = await aWorkshop()
  const command = await postSlowly('commands', { type: 'lockBoard', locked: true })
  expect([command.status, await command.json()]).toEqual([200, { ok: true }])
  const joined = await postSlowly('join', { key: keys.participant, name: 'Ana' })
  expect(joined.status).toBe(201)
  const look = await postSlowly('invitation', { key: keys.viewer })
  expect(await look.json()).toMatchObject({ role: 'viewer' })
  const now = snapshotOf(await registry.open(id))
  expect(now?.session.boardLocked).toBe(true)
  expect(now?.roster.map(({ name }) => name).toSorted()).toEqual(['Ana', 'Fay'])
  await registry.close()
})

test('H39 a sender that goes away in the middle of a body is no error of the server', async () => {
  const { postBroken } = await aWorkshop()
  const answer = await postBroken('commands')
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ code: 'badRequest' })
})
