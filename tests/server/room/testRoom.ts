import { randomBytes } from 'node:crypto'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import type { UpdateLog } from '../../../server/log/updateLog.ts'
import { isRefusal, type Room } from '../../../server/room/contract.ts'
import { defaultRoomLimits, type RoomLimits } from '../../../server/room/limits.ts'
import { createRegistry } from '../../../server/room/registry.ts'
import type { VersionWork } from '../../../server/versions/versionWork.ts'
import type { ServedDocKind } from '../../../shared/access/docName.ts'
import type { CustomerClass, Role } from '../../../shared/domain/participant.ts'
import type { Command, Joined } from '../../../shared/protocol/http.ts'
import { decodeExtra, messageType, syncKind, type Extra } from '../../../shared/protocol/message.ts'
import { createMemoryLog } from '../log/memoryLog.ts'
import { createWorkHere } from '../versions/workHere.ts'
import { createSkippingTime } from './skippingTime.ts'

export interface Guest extends Joined {
  /** Attaches to a document; what is edited in `doc` is sent. */
  open(kind: ServedDocKind): Promise<Attached>
}

export interface Attached {
  readonly doc: Y.Doc
  readonly frames: readonly Uint8Array[]
  readonly extras: readonly Extra[]
  readonly closed: number | null
  /** Resolves when everything sent so far is said to be saved. */
  saved(): Promise<void>
  detach(): void
}

/** Waits a few turns until `check` holds. */
export async function eventually(check: () => boolean, ms = 4000): Promise<void> {
  const end = performance.now() + ms
  while (!check()) {
    if (performance.now() > end) throw new Error(`never: ${String(check)}`)
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

/** A room with everything real but the socket, and a log in memory unless the test brings one. */
export async function makeRoom(
  log: UpdateLog = createMemoryLog(),
  limits: RoomLimits = defaultRoomLimits,
  versionWork: VersionWork = createWorkHere(),
) {
  const time = createSkippingTime()
  const problems: unknown[] = []
  const reports: string[] = []
  const report = (problem: string, cause: unknown): void => {
    reports.push(problem)
    problems.push(cause)
  }
  const start = () => createRegistry({ log, versionWork, limits, time, randomBytes, report })
  let registry = await start()
  const made = await registry.create({
    title: 'Phone',
    language: 'en',
    template: 'blank',
    imported: null,
  })
  if (isRefusal(made)) throw new Error(made.detail)
  const { id, keys } = made
  const room = async (): Promise<Room> => {
    const found = await registry.open(id)
    if (!found) throw new Error('no room')
    return found
  }
  const join = async (
    role: Role,
    name: string,
    more: { department?: string; customerClass?: CustomerClass } = {},
  ): Promise<Guest> => {
    const joined = await (await room()).join({ key: keys[role], name, ...more })
    if (isRefusal(joined)) throw new Error(joined.detail)
    return { ...joined, open: async (kind) => attach(await room(), joined, kind) }
  }
  const chair = await join('facilitator', 'Fay')
  return {
    id,
    keys,
    log,
    time,
    problems,
    /** The words with them. */
    reports,
    chair,
    room,
    join,
    /** Attaches somebody who came in by another way than a link. */
    enter: async (who: Joined, kind: ServedDocKind) => attach(await room(), who, kind),
    /** As `who`, by default the facilitator. */
    command: async (command: Command, who: Joined = chair) => (await room()).command(who, command),
    /** Stops the server and starts it again over the same log, after `meanwhile`. */
    async restart(meanwhile: () => Promise<void> = async () => {}) {
      await registry.close()
      await meanwhile()
      registry = await start()
    },
    erase: () => registry.erase(id),
    health: () => registry.health(),
    close: () => registry.close(),
  }
}

export type TestRoom = Awaited<ReturnType<typeof makeRoom>>

async function attach(room: Room, who: Joined, kind: ServedDocKind): Promise<Attached> {
  const doc = new Y.Doc()
  const frames: Uint8Array[] = []
  const extras: Extra[] = []
  let closed: number | null = null
  let sent = 0
  let isSynced = false
  const connection = {
    buffered: 0,
    send(frame: Uint8Array) {
      frames.push(frame)
      const decoder = decoding.createDecoder(frame)
      const type = decoding.readVarUint(decoder)
      const extra = decodeExtra(type, decoder)
      if (extra) extras.push(extra)
      if (type !== messageType.sync) return
      const step = decoding.readVarUint(decoder)
      if (step === syncKind.step1) return
      Y.applyUpdate(doc, decoding.readVarUint8Array(decoder), 'server')
      isSynced = true
    },
    close: (code: number) => void (closed = code),
  }
  const session = room.attach(connection, who, kind, { extras: true })
  const send = (step: number, bytes: Uint8Array): void => {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, messageType.sync)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, bytes)
    session.receive(encoding.toUint8Array(encoder))
  }
  doc.on('update', (bytes: Uint8Array, origin: unknown) => {
    if (origin === 'server') return
    sent++
    send(syncKind.update, bytes)
  })
  send(syncKind.step1, Y.encodeStateVector(doc))
  await eventually(() => isSynced || closed !== null)
  return {
    doc,
    frames,
    extras,
    get closed() {
      return closed
    },
    saved: () =>
      eventually(() => sent === 0 || extras.some((e) => e.type === 'saved' && e.n >= sent)),
    detach: () => session.detach(),
  }
}
