/**
 * How this browser left a workshop, so that it can say what changed when the person comes back. While the page is
 * looked at it remembers on; after an absence what was remembered last becomes what the new visit is compared with.
 */
import { createSignal } from 'solid-js'
import { parseSeen, type Seen } from '../../shared/domain/digest/seen.ts'
import { recall, remember } from '../memory/memory.ts'
import type { Workshop } from './workshop.ts'

/** Away for longer than this (ms), somebody comes back rather than goes on: an hour. */
const awayMs = 60 * 60_000

/** The end of a visit; Unix ms of this device. */
interface Ending {
  readonly at: number
  readonly seen: Seen
}

interface Kept {
  readonly last: Ending | null
  readonly before: Ending | null
  /** What changed since `before` was read. */
  readonly isRead: boolean
}

export interface LastVisit {
  /** The end of the visit before this one; `null` for the first. */
  before(): Ending | null
  isRead(): boolean
  setRead(): void
  /** The person is here now: after an absence a new visit begins. */
  arrive(now: number): void
  /** This is how things stand while they look at it. */
  keep(seen: Seen, now: number): void
  /**
   * Looks again what another tab remembered.
   * @param changed the key of the storage that changed; `null` or left out = any
   */
  recall(changed?: string | null): void
}

const visits = new WeakMap<object, LastVisit>()
const nothing: Kept = { last: null, before: null, isRead: false }

/** One for each open workshop. */
export function lastVisit(workshop: Pick<Workshop, 'id' | 'me'>): LastVisit {
  const known = visits.get(workshop)
  if (known) return known
  const key = `touchline:${workshop.id}:${workshop.me().id}:seen`
  const [kept, setKept] = createSignal(load(key))
  const change = (changes: Partial<Kept>): void => {
    const next = { ...kept(), ...changes }
    setKept(next)
    remember(key, next)
  }
  const visit: LastVisit = {
    before: () => kept().before,
    isRead: () => kept().isRead,
    setRead: () => change({ isRead: true }),
    arrive(now) {
      const { last } = setKept(load(key) ?? nothing)
      if (last && now - last.at > awayMs)
        change({ before: last, isRead: false, last: { ...last, at: now } })
    },
    keep: (seen, now) => change({ last: { at: now, seen } }),
    recall(changed = null) {
      if (changed === null || changed === key) setKept(load(key))
    },
  }
  visits.set(workshop, visit)
  return visit
}

/** What is no such thing counts as a first visit: nothing is compared then. */
function load(key: string): Kept {
  const { last, before, isRead } = (recall(key) ?? nothing) as Readonly<Record<string, unknown>>
  return { last: endingOf(last), before: endingOf(before), isRead: isRead === true }
}

function endingOf(raw: unknown): Ending | null {
  const { at, seen } = (raw ?? {}) as { readonly at?: unknown; readonly seen?: unknown }
  const parsed = parseSeen(seen)
  return parsed && typeof at === 'number' ? { at, seen: parsed } : null
}
