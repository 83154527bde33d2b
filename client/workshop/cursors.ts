/** The pointers of others on the boards, and mine for them. Nothing of it is kept anywhere. */
import { createSignal, onCleanup, type Accessor } from 'solid-js'
import {
  decodeCursors,
  encodeCursor,
  type CursorPlace,
  type SeatCursor,
} from '../../shared/protocol/cursor.ts'
import type { CursorLine } from '../sync/replica.ts'

/** Where a pointer is, as it goes over the wire. */
export type PointerPlace = CursorPlace

/** A pointer that somebody moved a moment ago. */
export interface OtherCursor extends SeatCursor {
  /** When it moved last, in ms of the caller's clock. */
  readonly at: number
}

export interface Cursors {
  /** The newest of each seat, mine too; in no order. Those that rest for a while are gone. */
  readonly all: Accessor<readonly OtherCursor[]>
  /** Where my pointer is: at most every 50 ms, the newest in the end. */
  tell(place: PointerPlace): void
  /** My pointer is nowhere, at once. */
  leave(): void
}

const pauseMs = 50
/** A pointer that rests says nothing any more. */
const restMs = 10_000
const greatest = 65_535

/** Needs an owner; what is shown of me ends with it. */
export function createCursors(line: CursorLine, now: () => number = Date.now): Cursors {
  const bySeat = new Map<number, OtherCursor>()
  const [all, setAll] = createSignal<readonly OtherCursor[]>([])
  const show = (): void => void setAll([...bySeat.values()])

  line.onCursors((decoder) => {
    for (const cursor of decodeCursors(decoder))
      if (cursor.view === 0) bySeat.delete(cursor.seat)
      else bySeat.set(cursor.seat, { ...cursor, at: now() })
    show()
  })
  const sweep = setInterval(() => {
    const before = bySeat.size
    for (const [seat, { at }] of bySeat) if (now() - at > restMs) bySeat.delete(seat)
    if (bySeat.size < before) show()
  }, 1000)

  let waiting: ReturnType<typeof setTimeout> | null = null
  let newest: Uint8Array<ArrayBuffer> | null = null
  let isShown = false
  const send = (frame: Uint8Array<ArrayBuffer>): void => {
    line.sendLoose(frame)
    newest = null
    waiting = setTimeout(() => {
      waiting = null
      if (newest) send(newest)
    }, pauseMs)
  }
  const leave = (): void => {
    newest = null
    if (isShown) line.sendLoose(encodeCursor({ view: 0, x: 0, y: 0 }))
    isShown = false
  }
  onCleanup(() => {
    line.onCursors(null)
    clearInterval(sweep)
    leave()
    if (waiting) clearTimeout(waiting)
  })
  return {
    all,
    tell({ view, x, y }) {
      isShown = true
      newest = encodeCursor({ view, x: bounded(x), y: bounded(y) })
      if (!waiting) send(newest)
    },
    leave,
  }
}

const bounded = (value: number): number => Math.min(greatest, Math.max(0, Math.round(value)))
