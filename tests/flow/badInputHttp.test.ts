/** Bad input over HTTP against the built program: a clear problem, a living process, nothing stored. */
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  endTown,
  expectProblem,
  makeTown,
  makeWitness,
  startWatchedTown,
  type Target,
  type Town,
  type Witness,
} from './attackTools.ts'
import { until } from './client.ts'

let target: Target
let town: Town
let other: Town
let witness: Witness

beforeAll(async () => {
  ;({ target, town, witness } = await startWatchedTown())
  other = await makeTown(target)
}, 60_000)
afterAll(() => endTown(target, witness))

const family = '👨‍👩‍👧‍👦'

describe('bodies', () => {
  const bodies: [what: string, path: string, raw: string, status: number, code: string][] = [
    ['broken JSON', '', '{"title": "T"', 400, 'badRequest'],
    ['nothing', '', '', 400, 'badRequest'],
    ['a list', '', '[]', 400, 'badRequest'],
    ['null', '', 'null', 400, 'badRequest'],
    ['an unknown field', '', '{"title":"T","admin":true}', 400, 'badRequest'],
    ['a title of 201 characters', '', `{"title":"${'x'.repeat(201)}"}`, 400, 'badRequest'],
    ['a title of 201 families', '', `{"title":"${family.repeat(201)}"}`, 400, 'badRequest'],
    ['a title of 100 kB', '', `{"title":"${'x'.repeat(1e5)}"}`, 400, 'badRequest'],
    ['a title of 50,000 accents', '', `{"title":"e${'\u0301'.repeat(5e4)}"}`, 400, 'badRequest'],
    ['a title of spaces', '', '{"title":" \\n\\t\\u2028 "}', 400, 'badRequest'],
    ['a prototype in a join', '/join', '{"__proto__":{"key":"k"},"name":"N"}', 400, 'badRequest'],
    [
      'a name of 41 families',
      '/join',
      `{"key":"k","name":"${family.repeat(41)}"}`,
      400,
      'badRequest',
    ],
    ['a key of 100 kB', '/join', `{"key":"${'k'.repeat(1e5)}","name":"N"}`, 413, 'tooLarge'],
    ['a key that is a number', '/join', '{"key":1,"name":"N"}', 400, 'badRequest'],
    ['a wrong key', '/join', '{"key":"wrong","name":"N"}', 401, 'badToken'],
    ['a wrong key to look', '/invitation', '{"key":"wrong"}', 401, 'badToken'],
  ]
  test.each(bodies)('H2 %s is refused with a problem', async (_, path, raw, status, code) => {
    const headers = { 'content-type': 'application/json' }
    const where = path === '' ? '/api/workshops' : `${town.path}${path}`
    await expectProblem(await target.call('POST', where, { raw, headers }), status, code)
    await witness.proves()
  })

  const commands: [what: string, raw: string][] = [
    ['an unknown command', '{"type":"explode"}'],
    ['an unknown step', '{"type":"setStep","step":"lunch"}'],
    ['an inherited name as a step', '{"type":"setStep","step":"constructor"}'],
    ['an unknown activity', '{"type":"setActivity","activity":"vault","state":"open"}'],
    ['an unknown state', '{"type":"setActivity","activity":"rate","state":"ajar"}'],
    ['a negative deadline', '{"type":"setActivity","activity":"rate","state":"open","until":-1}'],
    [
      'an endless deadline',
      '{"type":"setActivity","activity":"rate","state":"open","until":1e999}',
    ],
    ['a timer that is no number', '{"type":"startTimer","seconds":NaN}'],
    ['a timer of null', '{"type":"startTimer","seconds":null}'],
    ['a timer below nothing', '{"type":"startTimer","seconds":-5}'],
    ['an endless timer', '{"type":"startTimer","seconds":1e999}'],
    ['a timer of words', '{"type":"startTimer","seconds":"10"}'],
    ['an id with a path', '{"type":"removeParticipant","participantId":"../../x"}'],
    ['a prototype', '{"__proto__":{"type":"stopTimer"}}'],
    ['a prototype beside', '{"type":"stopTimer","__proto__":{"a":1}}'],
    ['a role that is none', '{"type":"rotateLink","role":"__proto__"}'],
  ]
  test.each(commands)('C6 as a command, %s is refused and changes nothing', async (_, raw) => {
    const before = (await town.fresh('record')).getMap('session').toJSON()
    const { token } = town.people.facilitator
    const headers = { 'content-type': 'application/json' }
    const answer = await target.call('POST', `${town.path}/commands`, { token, raw, headers })
    await expectProblem(answer, 400, 'badRequest')
    expect((await town.fresh('record')).getMap('session').toJSON()).toEqual(before)
  })

  test('H2 an id of 1 MB is refused by size before it is looked at', async () => {
    const body = { type: 'removeParticipant', participantId: 'x'.repeat(1e6) }
    await expectProblem(await town.command(body), 413, 'tooLarge')
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
    'H2 a body of type "%s" is refused',
    async (type) => {
      const headers: Record<string, string> = type === '' ? {} : { 'content-type': type }
      const raw = new TextEncoder().encode('{"title":"T"}')
      const answer = await target.call('POST', '/api/workshops', { raw, headers })
      await expectProblem(answer, 400, 'badRequest')
    },
  )

  test('X1 a file to import that is none, or 100,000 levels deep, breaks nothing', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    const nodes = '{"type":"p","content":['.repeat(50_000) + ']}'.repeat(50_000)
    const archive = (inner: string): string =>
      `{"title":"T","import":{"format":"touchline-workshop","schema":1,"workshop":{"__proto__":{"x":1},"touchpoints":${inner},"rounds":7},"richText":{"brief":[${nodes}]},"measurements":{"__proto__":{"tallies":{"constructor":{}}}}}}`
    const headers = { 'content-type': 'application/json' }
    for (const raw of ['{"title":"T","import":{"a":1}}', '{"title":"T","import":[]}'])
      await expectProblem(
        await target.call('POST', '/api/workshops', { raw, headers }),
        400,
        'badRequest',
      )
    const answer = await target.call('POST', '/api/workshops', { raw: archive(deep), headers })
    expect([201, 400]).toContain(answer.status)
    await witness.proves()
  })
})

describe('tokens and addresses', () => {
  const calls: [method: string, path: string, body?: object][] = [
    ['GET', ''],
    ['DELETE', ''],
    ['GET', '/panel'],
    ['GET', '/exports/workshop.json'],
    ['POST', '/commands', { type: 'stopTimer' }],
  ]
  test.each(calls)(
    'H3 %s %s takes no missing, wrong or foreign token',
    async (method, path, body) => {
      const where = `${town.path}${path}`
      for (const token of [
        undefined,
        'wrong',
        '',
        other.people.facilitator.token,
        town.keys.facilitator,
      ])
        await expectProblem(
          await target.call(method, where, {
            ...(token !== undefined && { token }),
            ...(body && { body }),
          }),
          401,
          'badToken',
        )
      const { token } = town.people.facilitator
      await expectProblem(
        await target.call(method, `${where}?token=${token}`, { ...(body && { body }) }),
        401,
        'badToken',
      )
    },
  )

  test('H3 only a facilitator commands and deletes, whatever else is known', async () => {
    for (const role of ['participant', 'customer', 'viewer'] as const) {
      const person = town.people[role]
      const body = { type: 'setActivity', activity: 'rate', state: 'revealed' }
      await expectProblem(await town.command(body, person), 403, 'notAllowed')
      const { token } = person
      await expectProblem(await target.call('DELETE', town.path, { token }), 403, 'notAllowed')
    }
    const { token } = town.people.customer
    const file = await target.call('GET', `${town.path}/exports/workshop.json`, { token })
    await expectProblem(file, 403, 'notAllowed')
  })

  test('A9 a removed person has a dead token everywhere', async () => {
    const gone = await town.join('participant', 'Gone')
    await town.command({ type: 'removeParticipant', participantId: gone.participantId })
    for (const [method, path, body] of calls)
      await expectProblem(
        await target.call(method, `${town.path}${path}`, {
          token: gone.token,
          ...(body && { body }),
        }),
        401,
        'badToken',
      )
  })

  const paths = [
    '/api/workshops/:id/exports/..%2f..%2fpackage.json',
    '/api/workshops/:id/exports/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '/api/workshops/:id/exports/__proto__',
    '/api/workshops/:id/exports/constructor',
    `/api/workshops/:id/exports/${'x'.repeat(8000)}`,
    '/api/workshops/..%2f..%2fdata',
    '/api/nothing',
  ]
  test.each(paths)('H12 %s is not found', async (path) => {
    const { token } = town.people.facilitator
    await expectProblem(
      await target.call('GET', path.replace(':id', town.id), { token }),
      404,
      'notFound',
    )
  })

  const raws: [what: string, line: string][] = [
    ['a path upwards', 'GET /../../../../etc/passwd HTTP/1.1'],
    ['an encoded path upwards', 'GET /%2e%2e/%2e%2e/%2e%2e/etc/passwd HTTP/1.1'],
    ['back-slashes', 'GET /..\\..\\..\\etc\\passwd HTTP/1.1'],
    ['a path to the data', 'GET /assets/../../../data/touchline.sqlite HTTP/1.1'],
    ['broken escapes', 'GET /%c0%ae%zz HTTP/1.1'],
    ['a null byte', 'GET /index.html%00.js HTTP/1.1'],
  ]
  test.each(raws)('H9 %s reaches no file outside the client', async (_, line) => {
    const answer = await speak(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 (200|400|404|503)/u)
    expect(answer).not.toMatch(/root:|SQLite format|"dependencies"/u)
    await witness.proves()
  })

  const smuggled: [what: string, message: string, answer: RegExp][] = [
    [
      'a length and chunks at once',
      'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      /^HTTP\/1\.1 400/u,
    ],
    ['two lengths', 'Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello', /^HTTP\/1\.1 400/u],
    ['100 kB of headers', `X: ${'x'.repeat(1e5)}\r\n\r\n`, /^HTTP\/1\.1 431/u],
    ['a header with a space in its name', 'Content Length: 5\r\n\r\nhello', /^HTTP\/1\.1 400/u],
  ]
  test.each(smuggled)('H13 %s is refused and answered once', async (_, rest, expected) => {
    const answer = await speak(`POST /api/workshops HTTP/1.1\r\nHost: x\r\n${rest}`)
    expect(answer).toMatch(expected)
    expect(answer.split('HTTP/1.1 ')).toHaveLength(2)
    await witness.proves()
  })
})

test('V6 after all this, a restarted server has what honest people wrote and nothing else', async () => {
  const expected = witness.titles()
  witness.close()
  await target.restart()
  const touchpoints = (await town.fresh('board')).getMap('touchpoints')
  expect(touchpoints.size).toBe(expected.length)
  expect([...touchpoints.keys()].every((id) => id.startsWith('honest'))).toBe(true)
  witness = await makeWitness(town)
  await witness.proves()
})

/** Everything the server answers to bytes that are perhaps no HTTP, until it hangs up. */
async function speak(bytes: string): Promise<string> {
  const { port } = new URL(target.url)
  const socket = connect(Number(port), '127.0.0.1')
  let answer = ''
  let isOver = false
  socket.on('data', (chunk) => (answer += chunk.toString('latin1')))
  socket.on('close', () => (isOver = true))
  socket.on('error', () => (isOver = true))
  socket.write(bytes)
  await until(() => isOver, 'the server hangs up', 8000)
  return answer
}
