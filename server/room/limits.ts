/** Bounds a room keeps; bytes unless said, `0` = none. */
export interface RoomLimits {
  /** One sync message of kind update. */
  readonly updateBytes: number
  /** One sync message of kind step 2. */
  readonly step2Bytes: number
  /** One document, encoded as a whole. */
  readonly documentBytes: number
  /** State of one person's presence, as JSON. */
  readonly presenceBytes: number
  /** Presence frames taken per connection and second; more are dropped. */
  readonly presencePerSecond: number
  /** Unsent bytes of a connection from which presence is dropped and updates wait for one resync. */
  readonly softBufferBytes: number
  /** Unsent bytes of a connection at which it is closed. */
  readonly hardBufferBytes: number
  /** Milliseconds a connection may stay behind before it is closed. */
  readonly behindMs: number
  /** Bytes of updates kept in memory while the store refuses. */
  readonly unsavedBytes: number
  /** Versions saved by hand of one workshop. */
  readonly versions: number
  /** All versions of one workshop, packed. */
  readonly versionBytes: number
}

export const defaultRoomLimits: RoomLimits = {
  updateBytes: 256 * 1024,
  step2Bytes: 4 * 1024 * 1024,
  documentBytes: 32 * 1024 * 1024,
  presenceBytes: 2 * 1024,
  presencePerSecond: 30,
  softBufferBytes: 1024 * 1024,
  hardBufferBytes: 8 * 1024 * 1024,
  behindMs: 30_000,
  unsavedBytes: 16 * 1024 * 1024,
  versions: 100,
  versionBytes: 64 * 1024 * 1024,
}
