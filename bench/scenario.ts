/** What a scenario is: something done to a running peer, of some size, that ends in named figures. */
import type { Peer, RunningPeer, StartOptions } from './peers/peer.ts'
import type { SwarmEvents } from './swarm/swarm.ts'
import type { Figures, Job, Outcome } from './swarm/jobs.ts'

/** One run of one contender at one size. */
export interface Cell {
  readonly peer: Peer
  /** One of the scenario's ways for this peer. */
  readonly way: string
  readonly size: number
  /** Length of a window that is measured (s). */
  readonly seconds: number
  /** Differs from run to run, is the same for all contenders of one run. */
  readonly seed: number
}

/** What a scenario works with; everything it starts is ended with it. */
export interface Stage {
  /** Empty folder on a real disk. */
  readonly dataDir: string
  /** Starts the cell's peer; may be called again after it was ended. */
  start(options?: Partial<Omit<StartOptions, 'dataDir'>>): Promise<RunningPeer>
  /** Runs a job in the swarm's process. */
  swarm(job: Job, events?: Partial<Omit<SwarmEvents, 'onStarted'>>): Promise<Outcome>
  say(text: string): void
}

/** A figure as a column of the table. */
export interface Column {
  /** Name among the figures. */
  readonly figure: string
  readonly heading: string
  /** How the number is told. */
  readonly format: (value: number) => string
}

export interface Scenario {
  /** As in `--scenario`. */
  readonly name: string
  /** One line above its table. */
  readonly title: string
  /** Sizes when none are asked for, and what a size counts. */
  readonly sizes: readonly number[]
  readonly sizeUnit: string
  /** Ways in which a peer takes part, each a row of its own; `['']` = one way, `[]` = it does not. */
  waysOf(peer: Peer): readonly string[]
  readonly columns: readonly Column[]
  /** About how long a cell takes (s), for the forecast; a cell that takes far longer is ended. */
  secondsFor(size: number, seconds: number): number
  run(cell: Cell, stage: Stage): Promise<Outcome>
}

export type { Figures, Outcome }
