/** What the bench and its swarm say to each other. The swarm is a process of its own; all of this must survive JSON. */
import type { BenchRoom } from '../peers/peer.ts'

/** How cursors travel: not at all, as awareness, or in their own lane (messages 104 and 105). */
export type CursorLane = 'none' | 'presence' | 'frames'

/** Everybody edits, and perhaps moves a cursor, for some time. */
export interface TrafficJob {
  readonly type: 'traffic'
  /** Name of the peer, for its wire. */
  readonly peer: string
  readonly room: BenchRoom
  readonly cursors: CursorLane
  /** `everyone`: each client one edit a second. `lone`: one edit at a time, some 150 ms apart. */
  readonly edits: 'everyone' | 'lone'
  /** Length of the window that is measured (s). */
  readonly seconds: number
  readonly seed: number
}

/** Many come into a large workshop at once, wave after wave. */
export interface JoinJob {
  readonly type: 'join'
  readonly peer: string
  /** As many doors as people. */
  readonly room: BenchRoom
  /** Documents each person opens, the compared one first; with a single one, the doors' own. */
  readonly documents: readonly string[]
  /** Where a large document is loaded from: everything in it, or a board and everybody's desk. */
  readonly content: 'one document' | 'board and desks' | 'none'
  readonly waves: number
}

export type Job = TrafficJob | JoinJob

/** Named numbers; `null` = there is nothing to tell. Names say the unit where it is none of ms, share or count. */
export type Figures = Readonly<Record<string, number | null>>

export interface Outcome {
  readonly figures: Figures
  /** What went wrong, in plain words; empty = nothing. */
  readonly notes: readonly string[]
}

export type Told =
  | { readonly type: 'progress'; readonly text: string }
  /** The window that is measured begins, or ends, now. */
  | { readonly type: 'begin' }
  | { readonly type: 'end' }
  | { readonly type: 'done'; readonly outcome: Outcome }
  | { readonly type: 'failed'; readonly reason: string }

export type Tell = (told: Told) => void
