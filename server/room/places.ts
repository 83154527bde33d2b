import type { OpenRoom } from './room.ts'
import type { Time } from './time.ts'

/**
 * Which rooms are in memory. A room that is coming is loaded once however many ask for it; whoever
 * asks for one that is going waits until it is gone, and gets what the log holds then (SPEC R4, H5).
 */
export interface Places {
  /** `null` = no such workshop. */
  open(id: string): Promise<OpenRoom | null>
  /** Ends the room if there is one, and only once. Nobody gets it any more, nor another before it has ended. */
  close(id: string, end: (room: OpenRoom) => Promise<void>): Promise<void>
  /** Does `deed` with the room, `null` = none is open, while nobody can get or open it. */
  empty<T>(id: string, deed: (room: OpenRoom | null) => Promise<T>): Promise<T>
  /** The rooms that are open now. */
  rooms(): OpenRoom[]
  /** Rooms that nobody used for `idleMs`; to be asked a few times in that span. */
  unused(idleMs: number): string[]
  /** Every workshop with a room, also one that is coming or going. */
  ids(): string[]
}

type Place =
  | { readonly state: 'opening'; readonly room: Promise<OpenRoom | null> }
  | { readonly state: 'open'; readonly room: OpenRoom; lastUsed: number }
  | { readonly state: 'closing'; readonly gone: Promise<void> }

/**
 * @param load brings a room into memory; `null` = no such workshop; what it throws reaches everybody who
 * waits for that room
 */
export function createPlaces(
  load: (id: string) => Promise<OpenRoom | null>,
  { ticks }: Pick<Time, 'ticks'>,
): Places {
  const places = new Map<string, Place>()

  const start = async (id: string): Promise<OpenRoom | null> => {
    try {
      const room = await load(id)
      if (room) places.set(id, { state: 'open', room, lastUsed: ticks() })
      else places.delete(id)
      return room
    } catch (cause) {
      places.delete(id)
      throw cause
    }
  }
  /** Call only when nothing is coming or going there. */
  const vacate = async <T>(id: string, deed: () => Promise<T>): Promise<T> => {
    const done = deed()
    const gone = done.then(
      () => void places.delete(id),
      () => void places.delete(id),
    )
    places.set(id, { state: 'closing', gone })
    await gone
    return done
  }

  return {
    async open(id) {
      for (;;) {
        const place = places.get(id)
        if (place?.state === 'open') {
          place.lastUsed = ticks()
          return place.room
        }
        if (place?.state === 'opening') return place.room
        if (place) {
          await place.gone
          continue
        }
        const room = start(id)
        places.set(id, { state: 'opening', room })
        return room
      }
    },
    async close(id, end) {
      const before = places.get(id)
      if (before?.state === 'opening') await before.room.catch(() => null)
      const place = places.get(id)
      if (place?.state === 'closing') return place.gone
      if (place?.state === 'open') return vacate(id, () => end(place.room))
    },
    async empty(id, deed) {
      for (;;) {
        const place = places.get(id)
        if (place?.state === 'opening') await place.room.catch(() => null)
        else if (place?.state === 'closing') await place.gone
        else return vacate(id, () => deed(place?.room ?? null))
      }
    },
    rooms: () => [...places.values()].flatMap((p) => (p.state === 'open' ? [p.room] : [])),
    unused(idleMs) {
      const unused: string[] = []
      for (const [id, place] of places) {
        if (place.state !== 'open') continue
        if (!place.room.isIdle) place.lastUsed = ticks()
        else if (ticks() - place.lastUsed >= idleMs) unused.push(id)
      }
      return unused
    },
    ids: () => [...places.keys()],
  }
}
