/** All rooms of this process. A room is opened once however many ask, and closed when nobody needs it. */
import { closeCode } from '../../shared/protocol/closeCode.ts'
import { roles, type Role } from '../../shared/domain/participant.ts'
import { hashSecret, newSecret } from '../auth/secret.ts'
import type { UpdateLog } from '../log/updateLog.ts'
import type { VersionWork } from '../versions/versionWork.ts'
import type { CompactAfter } from './compact.ts'
import type { NewWorkshop, Refusal, Registry } from './contract.ts'
import type { RoomLimits } from './limits.ts'
import { randomId } from './randomId.ts'
import { openRoom, type OpenRoom } from './room.ts'
import { seedWorkshop } from './seed.ts'
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
  /** Every connection gets some frame at least this often (ms). */
  readonly keepAliveMs?: number
  /** A room nobody uses is unloaded after this time (ms). */
  readonly idleMs?: number
  /** When documents are compacted, where it is not as usual. */
  readonly compactAfter?: CompactAfter
}

type Place =
  | { readonly state: 'opening'; readonly room: Promise<OpenRoom | null> }
  | { readonly state: 'open'; readonly room: OpenRoom; lastUsed: number }
  | { readonly state: 'closing'; readonly gone: Promise<void> }

/** All rooms of this process. Opens those with deadlines at once, so that these are kept. */
export async function createRegistry(options: RegistryOptions): Promise<Registry> {
  const { log, time, report, idleMs = 60_000 } = options
  const places = new Map<string, Place>()
  let isClosed = false
  let cancelSweep = (): void => {}

  const open = async (id: string): Promise<OpenRoom | null> => {
    for (;;) {
      if (isClosed) throw new Error('the server is stopping')
      const place = places.get(id)
      if (place?.state === 'open') {
        place.lastUsed = time.ticks()
        return place.room
      }
      if (place?.state === 'opening') return place.room
      if (!place) return start(id)
      await place.gone
    }
  }
  const start = (id: string): Promise<OpenRoom | null> => {
    const room = load(id)
    places.set(id, { state: 'opening', room })
    return room
  }
  const load = async (id: string): Promise<OpenRoom | null> => {
    try {
      const workshop = await log.find(id)
      const keepAliveMs = options.keepAliveMs ?? 15_000
      const onBroken = (): void => void shut(id, closeCode.notReady, 'something broke')
      const room = workshop && (await openRoom({ ...options, workshop, keepAliveMs, onBroken }))
      if (room) places.set(id, { state: 'open', room, lastUsed: time.ticks() })
      else places.delete(id)
      return room
    } catch (cause) {
      places.delete(id)
      report(`workshop ${id} cannot be opened`, cause)
      throw cause
    }
  }
  const shut = async (id: string, code: number, reason: string): Promise<void> => {
    const place = places.get(id)
    if (place?.state === 'opening') await place.room.catch(() => null)
    const now = places.get(id)
    if (now?.state === 'closing') return now.gone
    if (now?.state !== 'open') return
    const gone = now.room
      .close(code, reason)
      .catch((cause: unknown) => report(`room ${id} did not close well`, cause))
      .finally(() => places.delete(id))
    places.set(id, { state: 'closing', gone })
    return gone
  }
  const sweep = (): void => {
    cancelSweep = time.after(idleMs / 2, sweep)
    for (const [id, place] of places) {
      if (place.state !== 'open') continue
      if (!place.room.isIdle) place.lastUsed = time.ticks()
      else if (time.ticks() - place.lastUsed >= idleMs) void shut(id, closeCode.restarting, 'idle')
    }
  }

  for (const id of await log.withDeadline()) await open(id).catch(() => null)
  sweep()
  return {
    create: (workshop) => createWorkshop(options, workshop),
    open,
    async erase(id) {
      const place = places.get(id)
      if (place?.state === 'open' && !place.room.isSaving) return notDeleted
      await shut(id, closeCode.notFound, 'this workshop was deleted')
      try {
        await log.erase(id)
        return null
      } catch (cause) {
        report('a workshop could not be deleted', cause)
        return notDeleted
      }
    },
    health() {
      const rooms = [...places.values()].flatMap((p) => (p.state === 'open' ? [p.room] : []))
      return {
        rooms: rooms.length,
        sessions: rooms.reduce((total, room) => total + room.sessions, 0),
        isSaving: rooms.every((room) => room.isSaving),
      }
    },
    async close() {
      isClosed = true
      cancelSweep()
      const ids = [...places.keys()]
      await Promise.all(ids.map((id) => shut(id, closeCode.restarting, 'the server restarts')))
    },
  }
}

const notDeleted: Refusal = {
  refused: 'unavailable',
  detail: 'The store refuses; the workshop is still there. Delete it again later.',
}

async function createWorkshop(
  { log, time, randomBytes, report }: RegistryOptions,
  workshop: NewWorkshop,
): Promise<{ id: string; keys: Record<Role, string> } | Refusal> {
  const createdAt = time.now()
  const updates = seedWorkshop(workshop, createdAt, randomBytes)
  if ('refused' in updates) return updates
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
