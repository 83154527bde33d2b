import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rawClient, until, type RawOptions } from './client.ts'
import { makeWorkshop, startTestServer, type TestServer, type TestWorkshop } from './testServer.ts'

let server: TestServer
let workshop: TestWorkshop
let tokens: Record<'facilitator' | 'participant' | 'customer' | 'viewer', string>

beforeAll(async () => {
  server = await startTestServer()
  workshop = await makeWorkshop(server.registry)
  const tokenOf = async (role: keyof typeof tokens) => (await workshop.join(role, role)).token
  tokens = {
    facilitator: await tokenOf('facilitator'),
    participant: await tokenOf('participant'),
    customer: await tokenOf('customer'),
    viewer: await tokenOf('viewer'),
  }
})
afterAll(() => server.close())

async function codeOf(
  kind: string,
  options: RawOptions,
  id = workshop.id,
): Promise<number | string> {
  const client = rawClient(server.url, id, kind, options)
  await client.ended()
  return client.closed && client.closed.code !== 1006 ? client.closed.code : (client.failure ?? '?')
}

async function isLetIn(kind: string, options: RawOptions): Promise<boolean> {
  const client = rawClient(server.url, workshop.id, kind, options)
  await client.opened()
  client.step1()
  await until(() => client.frames.length > 0 || client.closed !== null)
  const answer = client.frames.length > 0
  client.close()
  return answer
}

describe('who is let in', () => {
  test('W2 a token is taken from the subprotocol or the header', async () => {
    const { participant } = tokens
    expect(await isLetIn('board', { token: participant })).toBe(true)
    const headers = { authorization: `Bearer ${participant}` }
    expect(await isLetIn('board', { headers, protocols: [] })).toBe(true)
  })

  test('W2 the server selects touchline.v1 and never echoes the token', async () => {
    const client = rawClient(server.url, workshop.id, 'board', { token: tokens.participant })
    await client.opened()
    expect(client.socket.protocol).toBe('touchline.v1')
    client.close()
  })

  test('W9 no token, a bad one and one of another workshop end with 4401', async () => {
    const other = await makeWorkshop(server.registry)
    const foreign = await other.join('participant', 'Eve')
    expect(await codeOf('board', {})).toBe(4401)
    expect(await codeOf('board', { token: 'wrong' })).toBe(4401)
    expect(await codeOf('board', { token: foreign.token })).toBe(4401)
    expect(await codeOf('board', {}, 'nosuchworkshop')).toBe(4401)
  })

  test('W2 a token in the address is refused, even a good one', async () => {
    expect(await codeOf('board', { query: `?token=${tokens.participant}` })).toBe(4401)
    const both = { token: tokens.participant, query: `?token=${tokens.participant}` }
    expect(await codeOf('board', both)).toBe(4401)
  })

  test('W9 an unknown workshop or document ends with 4404', async () => {
    expect(await codeOf('board', { token: tokens.participant }, 'nosuchworkshop')).toBe(4404)
    expect(await codeOf('vault', { token: tokens.participant })).toBe(4404)
    expect(await codeOf('desk:someone', { token: tokens.participant })).toBe(4404)
  })

  test('A1 a customer gets a desk only, a viewer everything but one', async () => {
    for (const kind of ['frame', 'board', 'record'])
      expect(await codeOf(kind, { token: tokens.customer }), kind).toBe(4403)
    expect(await isLetIn('desk', { token: tokens.customer })).toBe(true)
    expect(await codeOf('desk', { token: tokens.viewer })).toBe(4403)
    for (const kind of ['frame', 'board', 'record'])
      expect(await isLetIn(kind, { token: tokens.viewer }), kind).toBe(true)
  })

  test('W2 a page of another origin is refused at the upgrade', async () => {
    const from = (origin: string): RawOptions => ({
      token: tokens.participant,
      headers: { origin },
    })
    expect(await codeOf('board', from('https://evil.example'))).toMatch(/403/)
    expect(await codeOf('board', from('null'))).toMatch(/403/)
    expect(await isLetIn('board', from('https://friend.example'))).toBe(true)
    expect(await isLetIn('board', from('https://touchline.example'))).toBe(true)
    expect(await isLetIn('board', from(server.url.replace('ws', 'http')))).toBe(true)
  })

  test('W1 an upgrade to any other path is refused', async () => {
    const client = rawClient(server.url.replace(/$/u, '/elsewhere'), workshop.id, 'board', {})
    await client.ended()
    expect(client.failure).toMatch(/404/)
  })
})

describe('what is no part of the protocol', () => {
  const frames: [string, Uint8Array][] = [
    ['an unknown message type', Uint8Array.of(77)],
    ['an empty frame', Uint8Array.of()],
    ['an unknown sync kind', Uint8Array.of(0, 9, 0)],
    ['an update shorter than it says', Uint8Array.of(0, 2, 50, 1)],
    ['a state vector with more entries than bytes', Uint8Array.of(0, 0, 2, 120, 1)],
    ['a truncated presence', Uint8Array.of(1, 1)],
  ]
  test.each(frames)('W4 %s ends with 4400', async (_, frame) => {
    const client = rawClient(server.url, workshop.id, 'board', { token: tokens.participant })
    await client.opened()
    client.sendFrame(frame)
    await client.ended()
    expect(client.closed?.code).toBe(4400)
  })

  test('W4 a text frame ends with 4400', async () => {
    const client = rawClient(server.url, workshop.id, 'board', { token: tokens.participant })
    await client.opened()
    client.socket.send('hello')
    await client.ended()
    expect(client.closed?.code).toBe(4400)
  })

  test('W9 an update that is none ends a stock connection with 4409', async () => {
    const client = rawClient(server.url, workshop.id, 'board', { token: tokens.participant })
    await client.opened()
    client.update(Uint8Array.of(200, 200, 1))
    await client.ended()
    expect(client.closed?.code).toBe(4409)
  })
})

describe('limits', () => {
  const withLimits = async (
    limits: Parameters<typeof startTestServer>[0],
    run: (small: TestServer, shop: TestWorkshop) => Promise<void>,
  ): Promise<void> => {
    const small = await startTestServer(limits)
    try {
      await run(small, await makeWorkshop(small.registry))
    } finally {
      await small.close()
    }
  }

  test('W10 more frames than allowed end with 4529', () =>
    withLimits({ limits: { framesPerSecond: 5, framesBurst: 10 } }, async (small, shop) => {
      const { token } = await shop.join('participant', 'Ana')
      const client = rawClient(small.url, shop.id, 'board', { token })
      await client.opened()
      for (let i = 0; i < 30; i++) client.step1()
      await client.ended()
      expect(client.closed?.code).toBe(4529)
    }))

  test('W10 an update over the limit ends a stock connection with 4413', () =>
    withLimits({ limits: { updateBytes: 100, step2Bytes: 200 } }, async (small, shop) => {
      const { token } = await shop.join('participant', 'Ana')
      const client = rawClient(small.url, shop.id, 'board', { token })
      await client.opened()
      client.update(new Uint8Array(150))
      await client.ended()
      expect(client.closed?.code).toBe(4413)
    }))

  test('W10 a frame larger than any limit ends with 4413 too, before it is read', () =>
    withLimits({ limits: { updateBytes: 100, step2Bytes: 200 } }, async (small, shop) => {
      const { token } = await shop.join('participant', 'Ana')
      const client = rawClient(small.url, shop.id, 'board', { token, extras: true })
      await client.opened()
      client.update(new Uint8Array(50_000))
      await client.ended()
      expect(client.closed?.code).toBe(4413)
    }))

  test('W10 a person has no more connections than allowed', () =>
    withLimits({ limits: { connectionsPerParticipant: 2 } }, async (small, shop) => {
      const { token } = await shop.join('participant', 'Ana')
      const first = rawClient(small.url, shop.id, 'board', { token, extras: true })
      const second = rawClient(small.url, shop.id, 'record', { token, extras: true })
      await Promise.all([first.opened(), second.opened()])
      const third = rawClient(small.url, shop.id, 'frame', { token })
      await third.ended()
      expect(third.closed?.code).toBe(4529)
      expect(first.closed).toBeNull()
    }))
})
