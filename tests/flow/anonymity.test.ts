/**
 * Nobody can tell who wrote what (SPEC P25). Five people write in 200 rounds, always in the same order
 * and as far apart; a sixth keeps every frame and every answer, is told the writers of half the rounds,
 * and guesses the others. Of 1,000 guesses 200 are right by chance; the bound is where chance comes once
 * in a million (exact binomial tail). With names the same guesser must be right far more often.
 */
import * as encoding from 'lib0/encoding'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import { newId } from '../../client/workshop/newId.ts'
import { comments, evidence, findings, initiatives, touchpoints } from '../../shared/doc/board.ts'
import { drafts } from '../../shared/doc/desk.ts'
import { deskWishes } from '../../shared/doc/wish.ts'
import { messageType } from '../../shared/protocol/message.ts'
import { createChance, type Chance } from '../fuzz/chance.ts'
import { makeTown, startTarget, type Person, type Target, type Town } from './attackTools.ts'
import { attribute, fewestBeyondChance, type Sighting } from './attribution.ts'
import { featuresOf, isSilent, listenAs, type Listener, type Published } from './capture.ts'
import { editOf, pause, until } from './client.ts'
import { aDraft, aTouchpoint } from './fixtures.ts'

const people = 5
const workshops = 20
const rounds = 10
/** Between one person's writing and the next one's (ms): each round takes half a second. */
const apartMs = 80
const seed = 20260

const kinds = ['finding', 'comment', 'touchpoint', 'evidence', 'initiative', 'change'] as const
type Kind = (typeof kinds)[number]
const roots = {
  finding: 'findings',
  comment: 'comments',
  touchpoint: 'touchpoints',
  evidence: 'evidence',
  initiative: 'initiatives',
  change: 'findings',
} as const

let target: Target

beforeAll(async () => {
  target = await startTarget()
}, 60_000)
afterAll(async () => {
  expect(await target.stop()).toBe(0)
})

interface Room {
  readonly town: Town
  readonly listener: Listener
  readonly spy: Person
  readonly authors: readonly Awaited<ReturnType<typeof enter>>[]
  readonly chance: Chance
  /** Ids of findings by author, to be changed. */
  readonly own: string[][]
}

/** One person with a board and a desk under one client id, as our pages have them. */
async function enter(town: Town, name: string) {
  const person = await town.join('participant', name)
  const [desk, board] = [town.raw('desk', person, { extras: true }), town.raw('board', person)]
  board.doc.clientID = desk.doc.clientID
  await Promise.all([desk.opened(), board.opened()])
  desk.step1()
  board.step1()
  const awareness = new Awareness(board.doc)
  awareness.setLocalState({ participantId: person.participantId, step: 'collect' })
  board.send((encoder) => {
    encoding.writeVarUint(encoder, messageType.awareness)
    const update = encodeAwarenessUpdate(awareness, [board.doc.clientID])
    encoding.writeVarUint8Array(encoder, update)
  })
  awareness.destroy()
  return { person, desk, board }
}

async function makeRoom(index: number, anonymous: boolean): Promise<Room> {
  const town = await makeTown(target)
  const chair = town.stock('frame', town.people.facilitator)
  const board = town.stock('board', town.people.facilitator)
  await Promise.all([chair.synced(), board.synced()])
  chair.doc.getMap('settings').set('anonymous', anonymous)
  touchpoints.put(board.doc, aTouchpoint('t1'))
  const authors = []
  for (let i = 0; i < people; i++) authors.push(await enter(town, `Writer ${i}`))
  const spy = town.people.participant
  const listener = await listenAs(town, spy)
  await until(() => touchpoints.get(listener.board, 't1') !== null)
  await until(() => listener.frame.getMap('settings').get('anonymous') === anonymous)
  await until(() => listener.owners.size >= people)
  chair.close()
  board.close()
  return { town, listener, spy, authors, chance: createChance(seed, index), own: [] }
}

function words(chance: Chance): string {
  return 'long queue at the till '.repeat(4).slice(0, chance.between(8, 80)).trim()
}

/** One person writes one thing; answers where it will be seen. */
function write(room: Room, author: number, kind: Kind, isAnonymous: boolean): Published {
  const { desk, board, person } = room.authors[author]!
  const text = words(room.chance)
  const id = kind === 'change' ? room.own[author]!.pop()! : newId()
  const fields = {
    finding: { text, quadrant: 'weakness', touchpoints: [], origin: 'person', reason: '' },
    comment: { target: 't1', text, at: Date.now() },
    evidence: { touchpoint: 't1', kind: 'crm', text, source: '', date: null, status: 'kept' },
    initiative: { title: text, findings: [], touchpoints: [] },
    change: { text: `${text} ${room.chance.below(1000)}` },
    touchpoint: {},
  }[kind]
  if (kind === 'finding') (room.own[author] ??= []).push(id)
  const seen = { root: roots[kind], id, field: kind === 'change' ? 'text' : null }
  if (isAnonymous) {
    const made = editOf(desk.doc, (doc) => {
      if (kind === 'touchpoint')
        drafts.put(doc, { ...aDraft(id, { title: text }), ...{ anonymous: true } })
      else {
        const [named, wish] =
          kind === 'change' ? (['finding', 'change'] as const) : ([kind, 'add'] as const)
        deskWishes.put(doc, { id, kind: named, wish, fields, isMine: true })
      }
    })
    desk.update(made)
    return seen
  }
  const place = { id, position: `a${room.chance.below(1000)}`, author: person.participantId }
  const made = editOf(board.doc, (doc) => {
    if (kind === 'touchpoint') touchpoints.put(doc, aTouchpoint(id, { title: text, ...place }))
    else if (kind === 'change') findings.patch(doc, id, { text: fields.text ?? '' })
    else {
      const of = { finding: findings, comment: comments, evidence, initiative: initiatives }[kind]
      of.put(doc, { ...fields, ...place } as never)
    }
  })
  board.update(made)
  return seen
}

const isThere = ({ board }: Listener, { root, id, field }: Published, before: string): boolean => {
  const record = board.getMap<{ toJSON(): Record<string, unknown> }>(root).get(id)?.toJSON()
  return record !== undefined && (field === null || record[field] !== before)
}
const textOf = ({ board }: Listener, { id }: Published): string =>
  String(findings.get(board, id)?.text ?? '')

async function playRound(room: Room, round: number, isAnonymous: boolean): Promise<Sighting[]> {
  const { listener, town, spy } = room
  const kind =
    round % 3 === 2 ? 'change' : round % 3 === 0 ? 'finding' : room.chance.pick(kinds.slice(1, 5))
  const from = listener.seen.length
  const before = new Map<string, string>()
  const batch: Published[] = []
  for (let author = 0; author < people; author++) {
    if (author > 0) await pause(apartMs)
    const one = write(room, author, kind, isAnonymous)
    before.set(one.id, kind === 'change' ? textOf(listener, one) : '')
    batch.push(one)
  }
  if (isAnonymous) {
    const told = listener.seen.slice(from).filter((frame) => !isSilent(frame))
    expect(told.map(({ where }) => where)).toEqual([])
  }
  await until(
    () => batch.every((one) => isThere(listener, one, before.get(one.id) ?? '')),
    'published',
    30_000,
  )
  const path = `${town.path}/exports/workshop.json`
  const answer = await target.call('GET', path, { token: spy.token })
  const exported = (await answer.text()).match(/"id":\s*"[^"]+"/gu) ?? []
  const ids = exported.map((found) => found.replace(/"id":\s*|"/gu, ''))
  return featuresOf(listener, batch, ids).map((features, author) => ({
    round,
    author,
    features,
  }))
}

async function play(isAnonymous: boolean, howMany: number): Promise<Sighting[]> {
  const rooms: Room[] = []
  for (let index = 0; index < howMany; index++) rooms.push(await makeRoom(index, isAnonymous))
  await pause(1500) // the roster says once a second who is here
  const sightings = await Promise.all(
    rooms.map(async (room) => {
      const all: Sighting[] = []
      for (let round = 0; round < rounds; round++)
        all.push(...(await playRound(room, round, isAnonymous)))
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
  const sightings = await play(true, workshops)
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
}, 110_000)

test('P25 with names the same guesser knows who wrote what', async () => {
  const sightings = await play(false, 2)
  const right = attribute(sightings, people)
  expect(right).toBeGreaterThan(fewestBeyondChance(sightings.length, 1 / people, 1e-6))
  expect(right).toBeGreaterThan(sightings.length * 0.8)
  expect(sightings.some(({ features }) => features.owner !== 'nobody')).toBe(true)
}, 60_000)
