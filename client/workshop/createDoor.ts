import { createSignal, onCleanup, onMount, type Accessor } from 'solid-js'
import type { Door, DoorBody } from '../../shared/protocol/http.ts'
import { isFailure, type Answer, type Failure } from './api.ts'
import { codes } from './codes.ts'
import type { Visit } from './visits.ts'

/** The door of a workshop as a facilitator sees and moves it. */
export interface DoorView {
  /** Six letters; `null` while it is closed. */
  readonly code: Accessor<string | null>
  /** Where the code is typed, without scheme; empty until the server has told. */
  readonly address: Accessor<string>
  /** The same as a whole address with the code in it, to be scanned; `null` while it is closed. */
  readonly link: Accessor<string | null>
  /** By the clock of this device (Unix ms). */
  readonly closesAt: Accessor<number>
  readonly failed: Accessor<Failure['failed'] | null>
  /** Opens it for a quarter of an hour. */
  readonly open: () => Promise<void>
  /** A quarter of an hour more. */
  readonly prolong: () => Promise<void>
  readonly renew: () => Promise<void>
  readonly close: () => Promise<void>
  readonly refresh: () => Promise<void>
}

const quarter = 15
/** The most the server takes at once (minutes). */
const mostMinutes = 240
/** Another facilitator may move it too (ms). */
const lookEveryMs = 10_000

/** Asks the server and goes on asking while its owner lives: the code stands in no document. */
export function createDoor(visit: Pick<Visit, 'workshopId' | 'token'>): DoorView {
  const { workshopId } = visit
  const [door, setDoor] = createSignal<Door | null>(null)
  const [closesAt, setClosesAt] = createSignal(0)
  const [failed, setFailed] = createSignal<Failure['failed'] | null>(null)
  let shut: ReturnType<typeof setTimeout> | undefined
  const take = (answer: Answer<Door>): void => {
    if (isFailure(answer)) return void setFailed(answer.failed)
    setFailed(null)
    clearTimeout(shut)
    setClosesAt(Date.now() + answer.closesInMs)
    setDoor(answer)
    if (answer.code !== null)
      shut = setTimeout(() => setDoor({ ...answer, code: null }), answer.closesInMs)
  }
  const ask = async (body: DoorBody) => take(await codes.openDoor(workshopId, visit.token, body))
  const leftMinutes = () => Math.max(0, Math.ceil((closesAt() - Date.now()) / 60_000))
  const refresh = async () => {
    const answer = await codes.door(workshopId, visit.token)
    // A look that fails changes nothing: the code shown may well be good.
    if (!isFailure(answer)) take(answer)
  }
  onMount(() => void refresh())
  const looking = setInterval(() => void refresh(), lookEveryMs)
  onCleanup(() => {
    clearInterval(looking)
    clearTimeout(shut)
  })
  return {
    code: () => door()?.code ?? null,
    address: () => (door()?.address ?? '').replace(/^https?:\/\//u, ''),
    link: () => {
      const now = door()
      return now?.code ? `${now.address}#${now.code}` : null
    },
    closesAt,
    failed,
    open: () => ask({ minutes: quarter }),
    prolong: () => ask({ minutes: Math.min(mostMinutes, leftMinutes() + quarter) }),
    renew: () => ask({ minutes: Math.max(quarter, leftMinutes()), newCode: true }),
    async close() {
      const answer = await codes.closeDoor(workshopId, visit.token)
      if (isFailure(answer)) return void setFailed(answer.failed)
      await refresh()
    },
    refresh,
  }
}
