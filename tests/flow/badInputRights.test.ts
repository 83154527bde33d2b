/** Who may not write tries every road, every token and every door (SPEC A1–A4, A9, W1, W2). */
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { ServedDocKind } from '../../shared/access/docName.ts'
import type { Role } from '../../shared/domain/participant.ts'
import {
  endOf,
  endTown,
  makeTown,
  makeWitness,
  startWatchedTown,
  type Target,
  type Town,
  type Witness,
} from './attackTools.ts'
import { editOf, pause, until } from './client.ts'

let target: Target
let town: Town
let other: Town
let witness: Witness

beforeAll(async () => {
  ;({ target, town, witness } = await startWatchedTown())
  other = await makeTown(target)
}, 60_000)
afterAll(() => endTown(target, witness))

const roots: Readonly<Record<ServedDocKind, string>> = {
  frame: 'stages',
  board: 'touchpoints',
  record: 'roster',
  desk: 'drafts',
}

describe('writing without the right', () => {
  const cases: [role: Role, kind: 'frame' | 'board' | 'record'][] = [
    ['viewer', 'frame'],
    ['viewer', 'board'],
    ['viewer', 'record'],
    ['participant', 'frame'],
    ['participant', 'record'],
    ['facilitator', 'record'],
  ]
  test.each(cases)(
    'A2 a %s does not write the %s, by update, step 2 or delete',
    async (role, kind) => {
      const before = (await town.fresh(kind)).getMap(roots[kind]).toJSON()
      const client = town.raw(kind, town.people[role], { extras: true })
      await client.opened()
      client.step1()
      await until(() => client.frames.some((f) => f[0] === 0 && f[1] === 1))
      const known = client.doc.getMap<unknown>(roots[kind])
      client.update(editOf(client.doc, () => known.set('sneaky', { title: 'EVIL', name: 'EVIL' })))
      client.step2(Y.encodeStateAsUpdate(client.doc))
      client.update(editOf(client.doc, () => known.clear()))
      client.step2(Y.encodeStateAsUpdate(client.doc))
      await until(() => client.typesSeen().includes(2), 'denied')
      await witness.proves()
      expect(client.typesSeen().filter((type) => type === 2)).toHaveLength(1)
      expect(client.saved()).toBe(0)
      client.close()
      const after = (await town.fresh(kind)).getMap(roots[kind]).toJSON()
      for (const [id, value] of Object.entries(before))
        if (kind !== 'record') expect(after[id]).toEqual(value)
      expect(Object.keys(after)).toEqual(expect.arrayContaining(Object.keys(before)))
      expect(after.sneaky).toBeUndefined()
    },
  )

  const doors: [role: Role, kind: string, code: number][] = [
    ['customer', 'frame', 4403],
    ['customer', 'board', 4403],
    ['customer', 'record', 4403],
    ['viewer', 'desk', 4403],
    ['participant', 'vault', 4404],
    ['facilitator', 'vault', 4404],
    ['facilitator', '%76ault', 4404],
    ['facilitator', '%64esk', 4404],
    ['facilitator', 'constructor', 4404],
    ['facilitator', 'DESK', 4404],
  ]
  test.each(doors)('A1 a %s who asks for %s is turned away with %i', async (role, kind, code) => {
    expect(await endOf(town.raw(kind, town.people[role]))).toBe(code)
  })

  test('A4 nobody opens the desk of another, whatever the address says', async () => {
    const { participantId } = town.people.participant
    for (const kind of [
      `desk:${participantId}`,
      `desk%3A${participantId}`,
      `desk%2f${participantId}`,
      `desk;${participantId}`,
    ])
      expect(await endOf(town.raw(kind, town.people.facilitator))).toBe(4404)
    for (const kind of [`desk/${participantId}`, 'desk/'])
      expect(await endOf(town.raw(kind, town.people.facilitator))).toMatch(/404/u)
    expect(await endOf(town.raw(`../${other.id}/board`, town.people.facilitator))).toBe(4401)
    const asked = { query: `?participant=${participantId}&desk=${participantId}` }
    const desk = town.raw('desk', town.people.facilitator, asked)
    await desk.opened()
    desk.update(editOf(new Y.Doc(), (doc) => doc.getMap('ratings:r1').set('mine', 1)))
    await pause(100)
    desk.close()
    expect((await town.fresh('desk', town.people.participant)).getMap('ratings:r1').size).toBe(0)
    expect((await town.fresh('desk', town.people.facilitator)).getMap('ratings:r1').size).toBe(1)
  })
})

describe('the door for sockets', () => {
  test('W2 wrong, foreign, removed and query-string tokens end with 4401', async () => {
    const gone = await town.join('participant', 'Gone')
    await town.command({ type: 'removeParticipant', participantId: gone.participantId })
    for (const kind of ['frame', 'board', 'record', 'desk']) {
      for (const token of [
        'wrong',
        gone.token,
        other.people.facilitator.token,
        town.keys.facilitator,
      ])
        expect(await endOf(town.raw(kind, token))).toBe(4401)
      const query = `?token=${town.people.facilitator.token}`
      expect(await endOf(town.raw(kind, town.people.facilitator, { query }))).toBe(4401)
      expect(await endOf(town.raw(kind, '', { token: null }))).toBe(4401)
    }
  })

  test.each([
    'https://evil.example',
    'null',
    'http://127.0.0.1:1',
    'http://127.0.0.1.evil.example',
  ])('W2 a page from %s is refused at the upgrade', async (origin) => {
    const client = town.raw('board', town.people.participant, { headers: { origin } })
    expect(await endOf(client)).toMatch(/403/u)
  })

  test('W1 an id of 16 kB, a path upwards and bytes that are no path open nothing', async () => {
    for (const path of [
      `/sync/${'x'.repeat(10_000)}/board`,
      '/sync/../api/board',
      '/sync/%zz/board',
      '//',
      '/sync',
    ])
      expect(await upgradeStatus(path), path.slice(0, 40)).toBe(404)
    await witness.proves()
  })

  test('W2 a customer made facilitator by nobody stays what the token says', async () => {
    const customer = town.people.customer
    const answer = await town.command(
      { type: 'setRole', participantId: customer.participantId, role: 'facilitator' },
      customer,
    )
    expect(answer.status).toBe(403)
    expect(await endOf(town.raw('board', customer))).toBe(4403)
  })
})

test('V6 nothing of all this is there after a restart', async () => {
  witness.close()
  await target.restart()
  const board = (await town.fresh('board')).getMap('touchpoints')
  expect([...board.keys()].filter((id) => !id.startsWith('honest'))).toEqual([])
  const roster = JSON.stringify((await town.fresh('record')).getMap('roster').toJSON())
  expect(roster).not.toContain('EVIL')
  expect(roster).not.toContain('Gone')
  witness = await makeWitness(town)
  await witness.proves()
})

function upgradeStatus(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(target.url)
  return new Promise((resolve, reject) => {
    const ask = request({
      ...{ hostname, port, path },
      headers: {
        Connection: 'Upgrade',
        Upgrade: 'websocket',
        'Sec-WebSocket-Version': '13',
        'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
        'Sec-WebSocket-Protocol': `touchline.v1, bearer.${town.people.facilitator.token}`,
      },
    })
    ask.on('response', (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    ask.on('upgrade', (response, socket) => {
      socket.destroy()
      resolve(response.statusCode)
    })
    ask.on('error', reject)
    ask.end()
  })
}
