/** Lays a large workshop down, for others to join it. */
import * as Y from 'yjs'
import { largeBoard, largeDesk, largeDocument } from '../content/largeWorkshop.ts'
import { inParallel } from '../peers/inParallel.ts'
import type { Door, Wire } from '../peers/peer.ts'
import { createEditor } from './editor.ts'
import type { JoinJob } from './jobs.ts'
import { step2Message, updateMessage } from './messages.ts'
import { openPerson, type Person } from './person.ts'

/** Patience until what was written is given to others (ms). */
const patienceMs = 60_000
const hostClientId = 300_000_000

/** State of the compared document, as every joiner must have it afterwards. */
export function expectedIn({ content }: JoinJob): Map<number, number> {
  const update = content === 'board and desks' ? largeBoard() : largeDocument()
  return Y.decodeStateVector(Y.encodeStateVectorFromUpdate(update))
}

/** The one who wrote the content and stays, as whoever invited everybody would. */
export interface Host {
  /** Changes something small in the compared document. */
  edit(number: number): void
  close(): void
}

export async function load(job: JoinJob, wire: Wire): Promise<Host | null> {
  if (job.content === 'none') return null
  const { doors, name } = job.room
  const [main] = job.documents
  const update = job.content === 'one document' ? largeDocument() : largeBoard()
  const door = doorTo(doors[0] as Door, main)
  const person = await write(door, { room: name, wire, update })
  if (job.content === 'board and desks')
    await inParallel(doors, 8, async (own) => {
      const desk = largeDesk(doors.indexOf(own))
      const owner = await write(doorTo(own, 'desk'), { room: name, wire, update: desk })
      owner.close()
    })
  const editor = createEditor({
    clientId: hostClientId,
    touchpointId: 'last',
    participantId: door.participantId,
    position: 'b',
  })
  person.send(updateMessage(editor.opening))
  return {
    edit: (number) => person.send(updateMessage(editor.move(`b${number}`))),
    close: () => person.close(),
  }
}

interface Writing {
  readonly room: string
  readonly wire: Wire
  readonly update: Uint8Array
}

/** Sends a document and waits until a second connection is given all of it. */
async function write(door: Door, { room, wire, update }: Writing): Promise<Person> {
  const writer = await openPerson({ room, door, wire })
  await writer.synced
  writer.send(step2Message(update))
  const wanted = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(update))
  const end = performance.now() + patienceMs
  for (;;) {
    const doc = new Y.Doc()
    const reader = await openPerson({ room, door, wire, doc })
    await reader.synced
    reader.close()
    if (holds(doc, wanted)) return writer
    if (performance.now() > end || !writer.isOpen) throw new Error('the document was not taken')
    await pause(100)
  }
}

export function holds(doc: Y.Doc, wanted: ReadonlyMap<number, number>): boolean {
  return [...wanted].every(([client, clock]) => Y.getState(doc.store, client) >= clock)
}

/** The same person's door to another document of the workshop. */
export function doorTo(door: Door, document: string | undefined): Door {
  if (document === undefined || document === '') return door
  return { ...door, url: door.url.replace(/[^/]+$/u, document) }
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
