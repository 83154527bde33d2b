/** Rooms of people who write on cue, with names or without, for those who try to tell them apart. */
import * as encoding from 'lib0/encoding'
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import { newId } from '../../client/workshop/newId.ts'
import {
  comments,
  evidence,
  findings,
  initiatives,
  noteOf,
  touchpoints,
} from '../../shared/doc/board.ts'
import { drafts } from '../../shared/doc/desk.ts'
import { writeRichText } from '../../shared/doc/richText.ts'
import { deskWishes } from '../../shared/doc/wish.ts'
import { messageType } from '../../shared/protocol/message.ts'
import { createChance, type Chance } from '../fuzz/chance.ts'
import { makeTown, type Person, type Target, type Town } from './attackTools.ts'
import { listenAs, type Listener, type Published } from './capture.ts'
import { editOf, until } from './client.ts'
import { aDraft, aPlan, aTouchpoint } from './fixtures.ts'

export const people = 5
const seed = 20260

export const kinds = [
  'finding',
  'comment',
  'touchpoint',
  'evidence',
  'initiative',
  'change',
  'move',
  'plan',
  'reword',
  'merge',
  'note',
] as const
export type Kind = (typeof kinds)[number]
const roots = {
  finding: 'findings',
  comment: 'comments',
  touchpoint: 'touchpoints',
  evidence: 'evidence',
  initiative: 'initiatives',
  change: 'findings',
  move: 'touchpoints',
  plan: 'initiatives',
  reword: 'findings',
  merge: 'touchpoints',
  note: 'touchpoints',
} as const
/** Kinds that change one field of what is there. */
const changed: Partial<Record<Kind, string>> = {
  change: 'text',
  move: 'position',
  plan: 'owner',
  reword: 'text',
  merge: 'into',
  note: 'note',
}
/** What the group's findings say at first. */
const groupsWords = 'Too slow'

export interface Room {
  readonly town: Town
  readonly listener: Listener
  readonly spy: Person
  readonly authors: readonly Awaited<ReturnType<typeof enter>>[]
  readonly chance: Chance
  /** Ids of findings by author, to be changed. */
  readonly own: string[][]
  /** Which of the group's touchpoints and initiatives each one changes, by lot anew each round. */
  turn: readonly number[]
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

export async function makeRoom(target: Target, index: number, anonymous: boolean): Promise<Room> {
  const town = await makeTown(target)
  const chair = town.stock('frame', town.people.facilitator)
  const board = town.stock('board', town.people.facilitator)
  await Promise.all([chair.synced(), board.synced()])
  chair.doc.getMap('settings').set('anonymous', anonymous)
  touchpoints.put(board.doc, aTouchpoint('t1'))
  for (let i = 0; i < people; i++) {
    touchpoints.put(board.doc, aTouchpoint(`m${i}`, { position: `b${i}` }))
    initiatives.put(board.doc, { ...aPlan, id: `i${i}`, position: `b${i}` })
    findings.put(board.doc, { ...aGroupsFinding, id: `g${i}`, position: `b${i}` })
    for (const name of ['k', 's', 'l'])
      touchpoints.put(board.doc, aTouchpoint(`${name}${i}`, { position: `${name}${i}` }))
  }
  const authors = []
  for (let i = 0; i < people; i++) authors.push(await enter(town, `Writer ${i}`))
  const spy = town.people.participant
  const listener = await listenAs(town, spy)
  await until(() => touchpoints.get(listener.board, 't1') !== null)
  await until(() => listener.frame.getMap('settings').get('anonymous') === anonymous)
  await until(() => listener.owners.size >= people)
  chair.close()
  board.close()
  return { town, listener, spy, authors, chance: createChance(seed, index), own: [], turn: [] }
}

const aGroupsFinding = {
  text: groupsWords,
  quadrant: 'weakness',
  touchpoints: [],
  origin: 'person',
  reason: '',
  author: null,
} as const

/** Everybody's number, in an order by lot. */
export function lots(chance: Chance): number[] {
  const left = Array.from({ length: people }, (_, i) => i)
  return Array.from({ length: people }, () => left.splice(chance.below(left.length), 1)[0]!)
}

function words(chance: Chance): string {
  return 'long queue at the till '.repeat(4).slice(0, chance.between(8, 80)).trim()
}

function idFor({ own, turn }: Room, author: number, kind: Kind): string {
  if (kind === 'change') return own[author]!.pop()!
  if (kind === 'move') return `m${turn[author]}`
  const groups = { reword: 'g', merge: 's', note: 'l' }[kind as string]
  if (groups) return `${groups}${turn[author]}`
  return kind === 'plan' ? `i${turn[author]}` : newId()
}

/** One person writes one thing; answers where it will be seen. */
export function write(room: Room, author: number, kind: Kind, isAnonymous: boolean): Published {
  const { desk, board, person } = room.authors[author]!
  const text = words(room.chance)
  const id = idFor(room, author, kind)
  const value = `${text} ${room.chance.below(1e9)}`
  const fields = {
    finding: { text, quadrant: 'weakness', touchpoints: [], origin: 'person', reason: '' },
    comment: { target: 't1', text, at: Date.now() },
    evidence: { touchpoint: 't1', kind: 'crm', text, source: '', date: null, status: 'kept' },
    initiative: { title: text, findings: [], touchpoints: [] },
    change: { text: value },
    move: { position: `p${value.replaceAll(' ', '')}` },
    plan: { owner: `${room.chance.below(1e9)}` },
    touchpoint: {},
    reword: { text: value },
    merge: { into: `k${room.turn[author]}` },
    note: { note: [{ type: 'paragraph', content: [{ type: 'text', text: value }] }] },
  }[kind] as Record<string, unknown>
  const from = { reword: { text: groupsWords }, note: { note: [] } }[kind as string]
  if (kind === 'finding') (room.own[author] ??= []).push(id)
  const field = changed[kind] ?? null
  const seen: Published = {
    root: roots[kind],
    id,
    field,
    ...(field !== null && { value: field === 'note' ? value : String(fields[field]) }),
  }
  if (isAnonymous) {
    const made = editOf(desk.doc, (doc) => {
      if (kind === 'touchpoint')
        drafts.put(doc, { ...aDraft(id, { title: text }), ...{ anonymous: true } })
      else {
        const named = {
          change: 'finding',
          move: 'touchpoint',
          plan: 'initiative',
          reword: 'finding',
          merge: 'touchpoint',
          note: 'touchpoint',
        } as const
        const of = named[kind as keyof typeof named] ?? kind
        const wish = field === null ? 'add' : 'change'
        // What is the group's is not marked as one's own.
        deskWishes.put(doc, {
          id,
          kind: of,
          wish,
          fields,
          isMine: field === null || kind === 'change',
          from,
        })
      }
    })
    desk.update(made)
    return seen
  }
  const place = { id, position: `a${room.chance.below(1000)}`, author: person.participantId }
  const made = editOf(board.doc, (doc) => {
    if (kind === 'touchpoint') touchpoints.put(doc, aTouchpoint(id, { title: text, ...place }))
    else if (kind === 'change') findings.patch(doc, id, fields)
    else if (kind === 'move') touchpoints.patch(doc, id, fields)
    else if (kind === 'plan') initiatives.patch(doc, id, fields)
    else if (kind === 'reword') findings.patch(doc, id, fields)
    else if (kind === 'merge') touchpoints.patch(doc, id, fields)
    else if (kind === 'note') writeRichText(noteOf(doc, id)!, fields.note)
    else {
      const of = { finding: findings, comment: comments, evidence, initiative: initiatives }[kind]
      of.put(doc, { ...fields, ...place } as never)
    }
  })
  board.update(made)
  return seen
}
