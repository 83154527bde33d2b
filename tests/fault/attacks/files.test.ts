/** Files asked for and sent by somebody who wants to hold up everybody else. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CreatedWorkshop, Joined } from '../../../shared/protocol/http.ts'
import { expectProblem } from '../../flow/attackTools.ts'
import { pause } from '../../flow/client.ts'
import { startAttacked, type Attacked } from './healthProbe.ts'

let attacked: Attacked

beforeAll(async () => {
  attacked = await startAttacked()
}, 60_000)
afterAll(() => attacked.stop())

/** A file with so many touchpoints, their titles without a place to break them. */
function aFile(count: number): object {
  const stages = [{ id: 's1', name: 'All', position: 'a1' }]
  const touchpoints = Array.from({ length: count }, (_, i) => ({
    id: `t${i}`,
    stage: 's1',
    title: `${i}${'M'.repeat(150)}`,
    position: `a${i}`,
  }))
  return { format: 'touchline-workshop', schema: 1, workshop: { stages, touchpoints } }
}

const make = (file: object): Promise<Response> =>
  attacked.target.call('POST', '/api/workshops', { body: { title: 'Large', import: file } })

/** Edits travel, again and again, until it is over. */
async function livesBeside<T>(deed: Promise<T>): Promise<T> {
  const state = { isOver: false }
  const over = deed.finally(() => (state.isOver = true))
  over.catch(() => {}) // told below
  // In both rooms, by three tries each of less than 500 ms.
  while (!state.isOver) {
    await attacked.lives()
    await pause(10)
  }
  return over
}

test('X15 many exports of a very large workshop hold up nobody, and its file is written once', async () => {
  const made = (await (await make(aFile(2300))).json()) as CreatedWorkshop
  const path = `/api/workshops/${made.id}`
  const join = async (name: string): Promise<Joined> => {
    const body = { key: made.keys.viewer, name }
    return (await attacked.target.call('POST', `${path}/join`, { body })).json() as Promise<Joined>
  }
  const people = await Promise.all(['Vera', 'Vic', 'Vito'].map(join))
  await attacked.mark() // its room is open and stays for a while
  const get = (file: string, token: string | undefined) =>
    attacked.target.call('GET', `${path}/exports/${file}`, { token: token ?? '' })
  const asked = people.flatMap(({ token }) =>
    ['journey-map.svg', 'workshop.xlsx', 'workshop.json'].flatMap((file) =>
      Array.from({ length: 5 }, () => get(file, token)),
    ),
  )
  const answers = await livesBeside(Promise.all(asked))
  expect(answers.map(({ status }) => status)).toEqual(asked.map(() => 200))
  for (const answer of answers) await answer.arrayBuffer()
  const many = await livesBeside(
    Promise.all(Array.from({ length: 70 }, () => get('journey-map.svg', people[0]?.token))),
  )
  const refused = many.filter(({ status }) => status === 429)
  expect(refused.length).toBe(70 - 45)
  for (const answer of refused) {
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    await expectProblem(answer, 429, 'tooFast')
  }
  for (const answer of many) if (!answer.bodyUsed) await answer.arrayBuffer()
  await attacked.isWell()
}, 120_000)

test('X16 large files sent at once are read one after another, and hold up nobody', async () => {
  await attacked.mark()
  const tooLarge = aFile(20_000)
  const sent = Array.from({ length: 5 }, () => make(tooLarge))
  for (const answer of await livesBeside(Promise.all(sent)))
    await expectProblem(answer, 413, 'tooLarge')
  const large = aFile(9000)
  const answers = await livesBeside(Promise.all(Array.from({ length: 5 }, () => make(large))))
  for (const answer of answers) expect(answer.status, await answer.text()).toBe(201)
  await attacked.isWell()
}, 120_000)

test('X16 a body of nothing but brackets, as large as may be, is refused beside the rooms', async () => {
  const raw = `{"title":"T","import":{"a":${'['.repeat(8 * 1024 * 1024 - 100)}`
  const headers = { 'content-type': 'application/json' }
  const send = () => attacked.target.call('POST', '/api/workshops', { raw, headers })
  const answers = await livesBeside(Promise.all([send(), send(), send()]))
  for (const answer of answers) expect([400, 503]).toContain(answer.status)
  await attacked.isWell()
}, 120_000)
