/** All rooms of this process. A room is opened once however many ask, and closed when nobody needs it. */
import { closeCode } from '../../shared/protocol/closeCode.ts'
import { roles, type Role } from '../../shared/domain/participant.ts'
import { hashSecret, newSecret } from '../auth/secret.ts'
import type { UpdateLog } from '../log/updateLog.ts'
import type { VersionWork } from '../versions/versionWork.ts'
import type { CompactAfter } from './compact.ts'
import type { NewWorkshop, Refusal, Registry } from './contract.ts'
import { aheadAtStartMs, startExpiry } from './expiry.ts'
import type { RoomLimits } from './limits.ts'
import { randomId } from './randomId.ts'
import { createPlaces } from './places.ts'
import { openRoom, type OpenRoom } from './room.ts'
import { seedWorkshop } from './seed.ts'
import { serverAuthor } from './serverWriter.ts'
import type { Time } from './time.ts'

export interface RegistryOptions {
  readonly log: UpdateLog
  readonly versionWork: VersionWork
  readonly limits: RoomLimits
  readonly time: Time
  /** `count` unpredictable bytes. */
  readonly randomBytes: (count: number) => Uint8Array
  /** Told about what nobody else can answer for: a room that would not open, a store that refuses. */
  readonly report: (problem: string, cause: unknown) => void
  /** Told of each workshop that was deleted because nobody came back to it. */
  readonly onExpired?: (workshopId: string) => void
  /** Every connection gets some frame at least this often (ms). */
  readonly keepAliveMs?: number
  /** A room nobody uses is unloaded after this time (ms). */
  readonly idleMs?: number
  /** When documents are compacted, where it is not as usual. */
  readonly compactAfter?: CompactAfter
}

/** All rooms of this process. Opens those with deadlines at once, so that these are kept. */
export async function createRegistry(options: RegistryOptions): Promise<Registry> {
  const { log, time, report, idleMs = 60_000, keepAliveMs = 15_000 } = options
  let isClosed = false
  let updatesSetAside = 0
  let cancelSweep = (): void => {}

  const load = async (id: string): Promise<OpenRoom | null> => {
    if (isClosed) throw stopping()
    try {
      const workshop = await log.find(id)
      const onSetAside = (count: number): void => void (updatesSetAside += count)
      const onBroken = (): void => void shut(id, closeCode.notReady, 'something broke')
      return (
        workshop && (await openRoom({ ...options, workshop, keepAliveMs, onBroken, onSetAside }))
      )
    } catch (cause) {
      report(`workshop ${id} cannot be opened`, cause)
      throw cause
    }
  }
  const places = createPlaces(load, time)
  const shut = (id: string, code: number, reason: string): Promise<void> =>
    places.close(id, (room) =>
      room
        .close(code, reason)
        .catch((cause: unknown) => report(`room ${id} did not close well`, cause)),
    )
  const open = async (id: string): Promise<OpenRoom | null> => {
    if (isClosed) throw stopping()
    return places.open(id)
  }
  const sweep = (): void => {
    cancelSweep = time.after(idleMs / 2, sweep)
    for (const id of places.unused(idleMs)) void shut(id, closeCode.restarting, 'idle')
  }

  const erase = async (id: string): Promise<Refusal | null> => {
    if (places.rooms().some((room) => room.id === id && !room.isSaving)) return notDeleted
    try {
      await places.empty(id, (room) =>
        room ? room.closeErasing(() => log.erase(id)) : log.erase(id),
      )
      return null
    } catch (cause) {
      report('a workshop could not be deleted', cause)
      return notDeleted
    }
  }

  for (const id of await log.withDeadline(time.now() + aheadAtStartMs))
    await open(id).catch(() => null)
  sweep()
  const { onExpired = () => {} } = options
  const stopExpiry = startExpiry({ log, time, open, erase, onExpired })
  return {
    create: (workshop) => createWorkshop(options, workshop),
    open,
    erase,
    health() {
      const rooms = places.rooms()
      return {
        rooms: rooms.length,
        sessions: rooms.reduce((total, room) => total + room.sessions, 0),
        refusedRooms: rooms.filter((room) => !room.isSaving).length,
        updatesSetAside,
      }
    },
    async close() {
      isClosed = true
      cancelSweep()
      stopExpiry()
      await Promise.all(
        places.ids().map((id) => shut(id, closeCode.restarting, 'the server restarts')),
      )
    },
  }
}

const stopping = (): Error => new Error('the server is stopping')

const notDeleted: Refusal = {
  refused: 'unavailable',
  detail: 'The store refuses; the workshop is still there. Delete it again later.',
}

async function createWorkshop(
  { log, time, randomBytes, report }: RegistryOptions,
  workshop: NewWorkshop,
): Promise<{ id: string; keys: Record<Role, string> } | Refusal> {
  const createdAt = time.now()
  const docs = workshop.imported ?? seedWorkshop(workshop, createdAt, randomBytes)
  const updates = docs.map(({ doc, bytes, clients }) => ({
    doc,
    bytes,
    author: serverAuthor,
    newClients: clients,
  }))
  const id = randomId(randomBytes)
  const keys = ofEachRole(() => newSecret(randomBytes))
  const hashes = ofEachRole((role) => hashSecret(keys[role]))
  const epoch = new DataView(Uint8Array.from(randomBytes(4)).buffer).getUint32(0)
  try {
    await log.create({ id, createdAt, epoch, keys: hashes, change: { updates } })
  } catch (cause) {
    report('a new workshop could not be stored', cause)
    return {
      refused: 'unavailable',
      detail: 'The store refuses; nothing was made. Try again later.',
    }
  }
  return { id, keys }
}

function ofEachRole<T>(make: (role: Role) => T): Record<Role, T> {
  return Object.fromEntries(roles.map((role) => [role, make(role)])) as Record<Role, T>
}
