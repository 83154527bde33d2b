/** A server under test, as the scenarios see it: a process, its rooms, and how its frames are wrapped. */

/** What one peer's process is started with. */
export interface StartOptions {
  /** Folder for whatever the peer stores; on a real disk, empty or left by an earlier start. */
  readonly dataDir: string
  /** Whether it should store what it can store. */
  readonly isDurable: boolean
  /** Whether `collect` will be called; off unless memory is what is measured. */
  readonly canCollect?: boolean
}

/** Bytes of a server process right after its garbage was collected. */
export interface Kept {
  readonly rss: number
  /** Used by the heap and by what lies beside it (buffers). */
  readonly inUse: number
}

/** How a client opens one document of a room. */
export interface Door {
  readonly url: string
  /** Subprotocols of the handshake. */
  readonly protocols: readonly string[]
  /** Presence must name this person; peers that do not care ignore it. */
  readonly participantId: string
}

/** A room with as many people as were asked for. */
export interface BenchRoom {
  readonly name: string
  /** One door a person, in order. */
  readonly doors: readonly Door[]
}

export interface RunningPeer {
  /** The process whose CPU and memory count. */
  readonly pid: number
  /** Milliseconds from spawn until it listens. */
  readonly listeningMs: number
  /** Makes a room for `people`; called again with the same name after a restart it finds it. */
  room(name: string, people: number): Promise<BenchRoom>
  /** Ends the process; resolves when it is gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
  /**
   * Has it collect its garbage (a pause of some 10 ms) and tell what is left.
   *
   * @throws Error when it was not started with `canCollect`, or does not answer within 10 s
   */
  collect(): Promise<Kept>
  /** What it printed, for a report of its death. */
  output(): string
}

/** Bytes around a y-websocket message: most peers add nothing. */
export interface Wire {
  /** What a client must send first, after the socket opened (e.g. an authentication); often nothing. */
  readonly greetings: (room: string) => readonly Uint8Array[]
  /** A y-websocket message as this peer wants it. */
  readonly wrap: (room: string, message: Uint8Array) => Uint8Array
  /** A frame as a list of y-websocket messages; what is not one (acknowledgements …) is left out. */
  readonly unwrap: (frame: Uint8Array) => readonly Uint8Array[]
}

export interface Peer {
  /** As in `--peers` and in the tables. */
  readonly name: string
  /** Package and version, or what it is. */
  readonly version: string
  readonly wire: Wire
  /** Whether it takes cursors as messages 104 and tells them as 105. */
  readonly hasCursorFrames: boolean
  start(options: StartOptions): Promise<RunningPeer>
}
