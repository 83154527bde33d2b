import { expect, test } from 'vitest'
import type { Door, DoorJoined, Invitation } from '../../../shared/protocol/http.ts'
import { codeLetters } from '../../../shared/domain/code.ts'
import { problemOf } from './anApi.ts'
import { codesApi, type CodesApi } from './codesApi.ts'
import { snapshotOf } from '../room/snapshotOf.ts'

const doorOf = async (response: Response): Promise<Door> => {
  expect(response.status).toBe(200)
  return (await response.json()) as Door
}
/** A code that is not open: another first letter. */
const wrong = (code: string): string =>
  `${codeLetters[(codeLetters.indexOf(code[0] ?? '') + 1) % 20]}${code.slice(1)}`

async function everythingOf(response: Response) {
  const headers = Object.fromEntries(response.headers)
  return { status: response.status, headers, text: await response.text() }
}

test('A20 a facilitator opens the door, and its code makes people participants', async () => {
  const { make, from } = await codesApi()
  const { id, door } = await make()
  expect(await doorOf(await door('GET'))).toMatchObject({ code: null, closesInMs: 0 })
  const open = await doorOf(await door('POST', {}))
  expect(open.code).toMatch(/^[BCDFGHJKLMNPRSTVWXYZ]{6}$/u)
  expect(open.closesInMs).toBe(15 * 60_000)
  expect(open.address).toBe('https://touchline.example/c')
  const invited = await from('10.0.0.1', '/api/door', { code: open.code })
  expect((await invited.json()) as Invitation).toMatchObject({ id, role: 'participant' })
  const typed = ` ${open.code?.toLowerCase().slice(0, 3)}-${open.code?.slice(3)} `
  const joined = await from('10.0.0.1', '/api/door/join', { code: typed, name: 'Ana' })
  expect(joined.status).toBe(201)
  expect((await joined.json()) as DoorJoined).toMatchObject({ workshopId: id, role: 'participant' })
})

test('A20 a code cannot ask for another role', async () => {
  const { make, from } = await codesApi()
  const { code } = await doorOf(await (await make()).door('POST', {}))
  for (const more of [{ role: 'facilitator' }, { customerClass: 'new' }, { key: 'x' }]) {
    const body = { code, name: 'Eve', ...more }
    expect((await from('10.0.0.1', '/api/door/join', body)).status).toBe(400)
  }
})

test('A21 wrong, closed, expired, replaced and impossible codes get one and the same answer', async () => {
  const { make, from, time } = await codesApi({ wrongCodesPerMinute: 0 })
  const [a, b, c] = [await make(), await make(), await make()]
  const open = (await doorOf(await a.door('POST', {}))).code ?? ''
  const replaced = open
  const current = (await doorOf(await a.door('POST', { newCode: true }))).code ?? ''
  const closed = (await doorOf(await b.door('POST', {}))).code ?? ''
  expect((await b.door('DELETE')).status).toBe(204)
  const expired = (await doorOf(await c.door('POST', { minutes: 1 }))).code ?? ''
  time.skip(60_000)
  const codes = {
    wrong: wrong(current),
    replaced,
    closed,
    expired,
    short: 'K',
    odd: 'ÅÅ11OO',
    none: '',
  }
  for (const path of ['/api/door', '/api/door/join']) {
    const name = path.endsWith('join') ? { name: 'Eve' } : {}
    const answers = []
    for (const code of Object.values(codes))
      answers.push(await everythingOf(await from('10.0.0.1', path, { code, ...name })))
    expect(answers[0]).toMatchObject({ status: 404 })
    for (const answer of answers) expect(answer).toEqual(answers[0])
  }
  expect((await from('10.0.0.1', '/api/door', { code: current })).status).toBe(200)
})

test('A22 the door closes at its end, not with the wall clock, and can be extended', async () => {
  const { make, from, time } = await codesApi()
  const { door } = await make()
  const { code } = await doorOf(await door('POST', {}))
  time.skip(14 * 60_000)
  time.setClock(86_400_000)
  expect((await from('10.0.0.1', '/api/door', { code })).status).toBe(200)
  const later = await doorOf(await door('POST', { minutes: 30 }))
  expect(later).toMatchObject({ code, closesInMs: 30 * 60_000 })
  time.skip(29 * 60_000)
  expect((await from('10.0.0.1', '/api/door', { code })).status).toBe(200)
  time.skip(60_000)
  expect((await from('10.0.0.1', '/api/door', { code })).status).toBe(404)
  expect(await doorOf(await door('GET'))).toMatchObject({ code: null, closesInMs: 0 })
})

test('A22 whoever waits for others to join when the door is closed stays outside', async () => {
  const { make, registry } = await codesApi()
  const room = await registry.open((await make()).id)
  let isOpen = true
  const late = room?.joinByDoor({ code: 'BBBBBB', name: 'Late' }, () => isOpen)
  isOpen = false
  expect(await late).toMatchObject({ refused: 'badToken' })
  expect(snapshotOf(room).roster.map(({ name }) => name)).toEqual(['Fay'])
})

test('A22 a deleted workshop has no door, and its code opens no other', async () => {
  const { make, from, api } = await codesApi()
  const { door, path, facilitator } = await make()
  const { code } = await doorOf(await door('POST', {}))
  expect((await api.call('DELETE', path, { token: facilitator.token })).status).toBe(204)
  expect((await from('10.0.0.1', '/api/door', { code })).status).toBe(404)
})

test('A23 after too many wrong codes an address waits, with the right one too; others do not', async () => {
  const { make, from, time } = await codesApi({ wrongCodesPerMinute: 5, allWrongCodesPerMinute: 0 })
  const code = (await doorOf(await (await make()).door('POST', {}))).code ?? ''
  for (let i = 0; i < 5; i++)
    expect((await from('10.0.0.1', '/api/door', { code: wrong(code) })).status).toBe(404)
  const refused = [code, wrong(code), 'K'].map((tried) =>
    from('10.0.0.1', '/api/door', { code: tried }),
  )
  const answers = await Promise.all((await Promise.all(refused)).map(everythingOf))
  expect(answers[0]?.status).toBe(429)
  expect(Number(answers[0]?.headers['retry-after'])).toBeGreaterThan(0)
  for (const answer of answers) expect(answer).toEqual(answers[0])
  expect((await from('10.0.0.2', '/api/door', { code })).status).toBe(200)
  time.skip(60_000)
  expect((await from('10.0.0.1', '/api/door', { code })).status).toBe(200)
})

test('A23 wrong codes of all addresses and of every call count together, those of doors and of devices apart', async () => {
  const { make, from } = await codesApi({ wrongCodesPerMinute: 2, allWrongCodesPerMinute: 6 })
  const code = (await doorOf(await (await make()).door('POST', {}))).code ?? ''
  const tries: [string, object][] = [
    ['/api/door', { code: 'BBBBBB' }],
    ['/api/door/join', { code: 'BBBBBB', name: 'Eve' }],
  ]
  const device = (address: string) => from(address, '/api/device', { code: 'BBBBBBBB' })
  for (let i = 0; i < 6; i++) {
    const [path, body] = tries[i % 2] ?? tries[0]!
    expect((await from(`10.0.1.${i}`, path, body)).status).toBe(404)
  }
  const late = await from('10.0.2.1', '/api/door', { code })
  expect(await problemOf(late)).toMatchObject({ status: 429, code: 'tooFast' })
  for (let i = 0; i < 6; i++) expect((await device(`10.0.3.${i}`)).status).toBe(404)
  expect((await device('10.0.4.1')).status).toBe(429)
})

test('A23 joins by one code are counted per workshop, and as joins of their address', async () => {
  const joinMany = async ({ make, from }: CodesApi, address: (i: number) => string) => {
    const { code } = await doorOf(await (await make()).door('POST', {}))
    const answers: number[] = []
    for (let i = 0; i < 5; i++)
      answers.push((await from(address(i), '/api/door/join', { code, name: `P${i}` })).status)
    return answers
  }
  const perWorkshop = await codesApi({ codeJoinsPerMinute: 3 })
  expect(await joinMany(perWorkshop, (i) => `10.0.0.${i}`)).toEqual([201, 201, 201, 429, 429])
  const perAddress = await codesApi({ joinsPerMinute: 3 })
  expect(await joinMany(perAddress, () => '10.0.0.1')).toEqual([201, 201, 201, 429, 429])
  expect(await joinMany(perWorkshop, (i) => `10.0.1.${i}`)).toEqual([201, 201, 201, 429, 429])
})

test('A24 only facilitators see the code, and it lies in no document', async () => {
  const { make, registry } = await codesApi()
  const { id, door, join } = await make()
  const { code } = await doorOf(await door('POST', {}))
  const second = await join('facilitator', 'Gus')
  expect((await doorOf(await door('GET', undefined, second.token))).code).toBe(code)
  for (const role of ['participant', 'viewer', 'customer'] as const) {
    const { token } = await join(role)
    for (const [method, body] of [['GET'], ['POST', {}], ['DELETE']] as const) {
      const answer = await door(method, body, token)
      expect(await problemOf(answer)).toMatchObject({ status: 403, code: 'notAllowed' })
    }
  }
  expect((await doorOf(await door('GET'))).code).toBe(code)
  const room = await registry.open(id)
  const said = JSON.stringify(snapshotOf(room))
  expect(said).toContain('Gus')
  expect(said).not.toContain(code)
  const bytes = Object.values(room?.contents() ?? {}).flat()
  const latin = bytes.map((part) => Buffer.from(part as Uint8Array).toString('latin1')).join('')
  expect(latin).toContain('Gus')
  expect(latin).not.toContain(code)
})

test('A24 replacing the participants’ link closes the door, other links leave it', async () => {
  const { make, api } = await codesApi()
  const { door, path, facilitator } = await make()
  const { code } = await doorOf(await door('POST', {}))
  const rotate = (role: string) =>
    api.call('POST', `${path}/commands`, {
      token: facilitator.token,
      body: { type: 'rotateLink', role },
    })
  expect((await rotate('viewer')).status).toBe(200)
  expect((await doorOf(await door('GET'))).code).toBe(code)
  expect((await rotate('participant')).status).toBe(200)
  expect((await doorOf(await door('GET'))).code).toBeNull()
})

test('H30 a door that cannot be read is told, and too many open ones too', async () => {
  const { make } = await codesApi({ openCodes: 1 })
  const [a, b] = [await make(), await make()]
  for (const body of [{ minutes: 0 }, { minutes: 241 }, { minutes: 1.5 }, { hours: 1 }])
    expect(await problemOf(await a.door('POST', body))).toMatchObject({ code: 'badRequest' })
  await doorOf(await a.door('POST', {}))
  expect(await problemOf(await b.door('POST', {}))).toMatchObject({ status: 429, code: 'tooFast' })
  await doorOf(await a.door('POST', { newCode: true }))
})
