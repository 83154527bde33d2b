/** Many people of one workshop who speak the wire from one process: each has a name, a department, a place and a pointer. */
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { inParallel } from '../../bench/peers/inParallel.ts'
import { plainWire } from '../../bench/peers/wire.ts'
import { cursorMessage, updateMessage } from '../../bench/swarm/messages.ts'
import { openPerson, type Person } from '../../bench/swarm/person.ts'
import { callServer } from '../../client/demo/callServer.ts'
import { createRandom } from '../../client/demo/random.ts'
import type { Step } from '../../shared/domain/step.ts'
import type { CreatedWorkshop, Joined } from '../../shared/protocol/http.ts'
import { bearerPrefix, messageType, subprotocol } from '../../shared/protocol/message.ts'
import { nameOf } from './names.ts'

/** Joins and handshakes under way at the same time. */
const atOnce = 16
/** Pointers rest on the screens after a while; these move so often (ms). */
const moveEveryMs = 1500
/** Number of a board among the places of pointers, as the screens count them. */
const boards: Readonly<Partial<Record<Step, number>>> = { collect: 1, swot: 2, prioritise: 3 }

interface Member {
  readonly index: number
  readonly joined: Joined
  readonly board: Person
  readonly desk: Person
  /** The own desk, empty at first. */
  readonly doc: Y.Doc
}

export interface Crowd {
  /** Everybody looks at this step; every fourth moves a pointer over its board, some write in one of these records. */
  be(step: Step, editing: readonly string[]): void
  /** The first so many write on their desks; resolves when the server has all of it on disk. */
  write(people: number, write: (desk: Y.Doc, person: number) => void): Promise<void>
  close(): void
}

export interface CrowdOptions {
  readonly url: string
  readonly workshop: Pick<CreatedWorkshop, 'id' | 'keys'>
  readonly departments: readonly string[]
  readonly count: number
}

/** Lets everybody join and connects them. */
export async function openCrowd({
  url,
  workshop,
  departments,
  count,
}: CrowdOptions): Promise<Crowd> {
  const numbers = Array.from({ length: count }, (_, index) => index)
  const members = await inParallel(numbers, atOnce, async (index): Promise<Member> => {
    const joined = await callServer<Joined>(url, {
      path: `/api/workshops/${workshop.id}/join`,
      body: {
        key: workshop.keys.participant,
        name: nameOf(index),
        department: departments[index % departments.length],
      },
    })
    const doc = new Y.Doc()
    const open = (kind: string): Promise<Person> =>
      openPerson({
        room: workshop.id,
        wire: plainWire,
        extras: true,
        door: {
          url: `${url.replace(/^http/u, 'ws')}/sync/${workshop.id}/${kind}`,
          protocols: [subprotocol, bearerPrefix + joined.token],
          participantId: joined.participantId,
        },
        ...(kind === 'desk' && { doc }),
      })
    const [board, desk] = await Promise.all([open('board'), open('desk')])
    await Promise.all([board.synced, desk.synced])
    return { index, joined, board, desk, doc }
  })
  return createCrowd(members)
}

function createCrowd(members: readonly Member[]): Crowd {
  const random = createRandom('crowd')
  let clock = 0
  let place = 0
  const movePointers = (): void => {
    if (place === 0) return
    const spot = () => Math.round((0.04 + 0.92 * random()) * 65_535)
    for (const { index, board } of members)
      if (index % 4 === 0) board.send(cursorMessage({ view: place, x: spot(), y: spot() }))
  }
  const moving = setInterval(movePointers, moveEveryMs)
  return {
    be(step, editing) {
      clock++
      place = boards[step] ?? 0
      for (const { index, joined, board, doc } of members) {
        const record = index % 10 === 1 ? (editing[index % editing.length] ?? null) : null
        const state = { participantId: joined.participantId, step, editing: record }
        board.send(presenceMessage(doc.clientID, clock, state))
      }
      movePointers()
    },
    async write(people, write) {
      for (const { index, desk, doc } of members.slice(0, people)) {
        const before = Y.encodeStateVector(doc)
        write(doc, index)
        desk.send(updateMessage(Y.encodeStateAsUpdate(doc, before)))
      }
      await Promise.all(members.map(({ desk }) => saved(desk)))
    },
    close() {
      clearInterval(moving)
      for (const { board, desk } of members) {
        board.close()
        desk.close()
      }
    },
  }
}

/** A presence of one state. */
function presenceMessage(clientId: number, clock: number, state: object): Uint8Array {
  const body = encoding.createEncoder()
  encoding.writeVarUint(body, 1)
  encoding.writeVarUint(body, clientId)
  encoding.writeVarUint(body, clock)
  encoding.writeVarString(body, JSON.stringify(state))
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageType.awareness)
  encoding.writeVarUint8Array(encoder, encoding.toUint8Array(body))
  return encoding.toUint8Array(encoder)
}

/** @throws Error when the server has not taken everything within 20 s */
async function saved(desk: Person): Promise<void> {
  for (let waited = 0; desk.acknowledged < desk.sentSync; waited += 20) {
    if (waited > 20_000 || !desk.isOpen) throw new Error('what a person wrote was not saved')
    await new Promise((next) => setTimeout(next, 20))
  }
}
