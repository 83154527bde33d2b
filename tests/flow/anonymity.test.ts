/**
 * Nobody can tell who wrote what (SPEC P25). Five people write in 200 rounds, always in the same order
 * and as far apart; a sixth keeps every frame and every answer, is told the writers of half the rounds,
 * and guesses the others. Of 1,000 guesses 200 are right by chance; the bound is where chance comes once
 * in a million (exact binomial tail). With names the same guesser must be right far more often.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type * as Y from 'yjs'
import type { Chance } from '../fuzz/chance.ts'
import { kinds, lots, makeRoom, people, write, type Kind, type Room } from './anonymousRoom.ts'
import { startTarget, type Target } from './attackTools.ts'
import { attribute, fewestBeyondChance, type Sighting } from './attribution.ts'
import { featuresOf, isSilent, type Listener, type Published } from './capture.ts'
import { pause, until } from './client.ts'

const workshops = 23
/** One of each kind in the open; odd, so that the half that is learned from holds every kind. */
const rounds = 9
/** Between one person's writing and the next one's (ms): each round takes half a second. */
const apartMs = 80
/** How long private drafts lie still before they are shown (ms): the record counts once a second. */
const heldMs = 1200

let target: Target

beforeAll(async () => {
  target = await startTarget()
}, 60_000)
afterAll(async () => {
  expect(await target.stop()).toBe(0)
})

const isThere = ({ board }: Listener, { root, id, field, value }: Published): boolean => {
  const record = board.getMap<{ toJSON(): Record<string, unknown> }>(root).get(id)?.toJSON()
  const said = field === null ? undefined : String(record?.[field])
  const isSaid = field === 'note' ? said?.includes(value ?? '') : said === value
  return record !== undefined && (field === null || isSaid === true)
}

/** Whether names are hidden, and whether what is written stays on the desks until it is revealed. */
type Mode = 'named' | 'anonymous' | 'private'

function kindIn(mode: Mode, round: number, chance: Chance): Kind {
  if (mode === 'private') return 'touchpoint'
  const set = (
    ['finding', null, 'change', 'move', 'plan', 'reword', 'merge', 'note', null] as const
  )[round % rounds]
  return set ?? chance.pick(kinds.slice(1, 5))
}

async function playRound(room: Room, number: number, mode: Mode): Promise<Sighting[]> {
  const round = number % rounds
  const { listener, town, spy } = room
  const collect = async (state: 'private' | 'open'): Promise<void> => {
    const answer = await town.command({ type: 'setActivity', activity: 'collect', state })
    expect(answer.status).toBe(200)
    const heard = () => sessionOf(listener.record)?.collect?.state === state
    await until(heard, `collect is ${state}`)
  }
  if (mode === 'private') await collect('private')
  const kind = kindIn(mode, round, room.chance)
  room.turn = lots(room.chance)
  const from = listener.seen.length
  const batch: Published[] = []
  for (let author = 0; author < people; author++) {
    if (author > 0) await pause(apartMs)
    batch.push(write(room, author, kind, mode !== 'named'))
  }
  if (mode === 'private') await pause(heldMs)
  if (mode !== 'named') {
    const told = listener.seen.slice(from).filter((frame) => !isSilent(frame))
    // In private the record says how many have begun, and nothing else.
    const beyond = told.filter(({ where }) => mode !== 'private' || where !== 'record')
    expect(beyond.map(({ where }) => where)).toEqual([])
    const all = Buffer.concat(told.map(({ bytes }) => bytes))
    for (const { id } of batch) expect(all.includes(id)).toBe(false)
    for (const { person } of room.authors) expect(all.includes(person.participantId)).toBe(false)
  }
  if (mode === 'private') await collect('open')
  await until(() => batch.every((one) => isThere(listener, one)), 'published', 30_000)
  const path = `${town.path}/exports/workshop.json`
  const answer = await target.call('GET', path, { token: spy.token })
  const exported = (await answer.text()).match(/"id":\s*"[^"]+"/gu) ?? []
  const ids = exported.map((found) => found.replace(/"id":\s*|"/gu, ''))
  return featuresOf({ ...listener, seen: listener.seen.slice(from) }, batch, ids).map(
    (features, author) => ({
      round: number,
      author,
      features,
    }),
  )
}

function sessionOf(record: Y.Doc): Record<string, { state?: string }> | undefined {
  return record.getMap('session').get('activities') as
    Record<string, { state?: string }> | undefined
}

async function play(mode: Mode, howMany: number): Promise<Sighting[]> {
  const rooms: Room[] = []
  for (let index = 0; index < howMany; index++)
    rooms.push(await makeRoom(target, index, mode !== 'named'))
  await pause(1500) // the roster says once a second who is here
  const sightings = await Promise.all(
    rooms.map(async (room, index) => {
      const all: Sighting[] = []
      for (let round = 0; round < rounds; round++)
        all.push(...(await playRound(room, index * rounds + round, mode)))
      room.listener.close()
      for (const { desk, board } of room.authors) {
        desk.close()
        board.close()
      }
      return all
    }),
  )
  return sightings.flat()
}

test('P25 a guesser who keeps everything is no better than chance over 200 rounds', async () => {
  const sightings = await play('anonymous', workshops)
  expect(sightings).toHaveLength(workshops * rounds * people)
  const right = attribute(sightings, people)
  const beyond = fewestBeyondChance(sightings.length, 1 / people, 1e-6)
  expect(right).toBeLessThan(beyond)
  // The order of writing, were it to be seen, would have told everything: the guesser is not blind.
  const told = sightings.map((one) => ({
    ...one,
    features: { ...one.features, clock: String(one.author) },
  }))
  expect(attribute(told, people)).toBeGreaterThan(sightings.length * 0.9)
}, 240_000)

test('P30 private drafts are told to nobody before the reveal, and after it a guesser is no better than chance over 200 rounds', async () => {
  const sightings = await play('private', workshops)
  expect(sightings).toHaveLength(workshops * rounds * people)
  const beyond = fewestBeyondChance(sightings.length, 1 / people, 1e-6)
  expect(attribute(sightings, people)).toBeLessThan(beyond)
}, 240_000)

test('P25 with names the same guesser knows who wrote what', async () => {
  const sightings = await play('named', 4)
  const right = attribute(sightings, people)
  expect(right).toBeGreaterThan(fewestBeyondChance(sightings.length, 1 / people, 1e-6))
  expect(right).toBeGreaterThan(sightings.length * 0.8)
  expect(sightings.some(({ features }) => features.owner !== 'nobody')).toBe(true)
}, 60_000)
