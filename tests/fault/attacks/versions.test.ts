/** Versions of a very large workshop, and the people next door. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { noteOf, touchpoints } from '../../../shared/doc/board.ts'
import { writeRichText } from '../../../shared/doc/richText.ts'
import {
  expectProblem,
  makeTown,
  makeWitness,
  startTarget,
  type Target,
  type Town,
  type Witness,
} from '../../flow/attackTools.ts'
import { pause } from '../../flow/client.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'

/** Longest time an honest edit may take (ms). */
const travelMs = 500
const count = 300
/** Makes a board of 2.5 MB, on which each piece of work takes most of a second or more. */
const paragraphs = Array.from(
  { length: 60 },
  (_, i) => `${i}: they ask the same question ${'again '.repeat(10)}`,
)

let target: Target
let large: Town
let nextDoor: Witness
let saved: string

beforeAll(async () => {
  target = await startTarget({ LIMIT_EFFORT_PER_MINUTE: '0', LIMIT_VERSION_LOOKS_PER_MINUTE: '8' })
  large = await makeTown(target, { title: 'Large' })
  nextDoor = await makeWitness(await makeTown(target, { title: 'Next door' }))
  await fill()
  saved = await command({ type: 'saveVersion', name: 'All of it' })
  await change()
}, 120_000)
afterAll(async () => {
  nextDoor.close()
  expect(target.output()).not.toMatch(/"level":(?:50|60)/u)
  expect(await target.stop()).toBe(0)
})

async function fill(): Promise<void> {
  const { doc, close, ...client } = large.stock('board', large.people.participant)
  await client.synced()
  for (let at = 0; at < count; at += 20) {
    doc.transact(() => {
      for (let i = at; i < at + 20; i++) {
        touchpoints.put(doc, aTouchpoint(`t${i}`, { title: `Number ${i}` }))
        const note = noteOf(doc, `t${i}`)
        if (note) writeRichText(note, [`Note ${i}`, ...paragraphs].join('\n'))
      }
    })
    await pause(30)
  }
  await hasOnBoard((titles) => titles.length === count)
  close()
}

/** Every other touchpoint goes, the others are called something else. */
async function change(): Promise<void> {
  const { doc, close, ...client } = large.stock('board', large.people.participant)
  await client.synced()
  doc.transact(() => {
    for (let i = 0; i < count; i++)
      if (i % 2 === 0) touchpoints.remove(doc, `t${i}`)
      else touchpoints.patch(doc, `t${i}`, { title: `Other ${i}` })
  })
  await hasOnBoard((titles) => titles.length === count / 2)
  close()
}

async function hasOnBoard(check: (titles: readonly string[]) => boolean): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    const doc = await large.fresh('board')
    if (check(touchpoints.list(doc).map(({ title }) => title))) return
    await pause(200)
  }
  throw new Error('the board is never as expected')
}

async function command(body: object): Promise<string> {
  const answer = await large.command(body)
  const text = await answer.text()
  expect(answer.status, text).toBe(200)
  return (JSON.parse(text) as { versionId: string }).versionId
}

const look = (): Promise<Response> =>
  target.call('GET', `${large.path}/versions/${saved}`, { token: large.people.facilitator.token })

/** Does it, and how long edits next door took meanwhile. */
async function beside<T>(deed: Promise<T>): Promise<{ done: T; travelled: number[] }> {
  const travelled: number[] = []
  const state = { isOver: false }
  const over = deed.finally(() => (state.isOver = true))
  while (!state.isOver) {
    const began = performance.now()
    await nextDoor.proves(30_000)
    // One that was under way when it ended was perhaps held up until then.
    if (!state.isOver) travelled.push(performance.now() - began)
    await pause(10)
  }
  return { done: await over, travelled }
}

/** Noise of the machine may spoil one. */
function expectQuick(travelled: readonly number[]): void {
  expect(travelled.length).toBeGreaterThanOrEqual(3)
  expect(travelled.filter((ms) => ms > travelMs).length).toBeLessThanOrEqual(1)
}

test('C17 edits next door travel while a very large version is looked at, brought back, undone and saved', async () => {
  for (let round = 0; round < 2; round++) {
    const looked = await beside(look().then((answer) => answer.arrayBuffer()))
    expectQuick(looked.travelled)
    expect(looked.done.byteLength).toBeGreaterThan(1_000_000)
    const restored = await beside(command({ type: 'restoreVersion', versionId: saved }))
    expectQuick(restored.travelled)
    await hasOnBoard((titles) => titles.length === count && titles.every((t) => !/Other/u.test(t)))
    const undone = await beside(command({ type: 'restoreVersion', versionId: restored.done }))
    expectQuick(undone.travelled)
    await hasOnBoard(
      (titles) => titles.length === count / 2 && titles.every((t) => /Other/u.test(t)),
    )
    expectQuick((await beside(command({ type: 'saveVersion', name: `Again ${round}` }))).travelled)
  }
})

test('H17 one who looks at version after version keeps neither the others nor their own restore waiting', async () => {
  const looks = Array.from({ length: 20 }, look)
  await pause(200)
  const began = performance.now()
  let answered = 0
  for (const one of looks) void one.then(() => answered++)
  const undo = await beside(command({ type: 'restoreVersion', versionId: saved }))
  expectQuick(undo.travelled)
  // It went before the looks that waited when it was asked for.
  expect(answered, `after ${performance.now() - began} ms`).toBeLessThan(looks.length)
  const answers = await Promise.all(looks)
  const refused = answers.filter(({ status }) => status === 429)
  expect(refused.length).toBeGreaterThanOrEqual(12)
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(20 - refused.length)
  for (const answer of refused) {
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    await expectProblem(answer, 429, 'tooFast')
  }
})
