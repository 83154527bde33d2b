/** Bounds a room keeps; bytes unless said, `0` = none. */
export interface RoomLimits {
  /** One sync message of kind update. */
  readonly updateBytes: number
  /** One sync message of kind step 2. */
  readonly step2Bytes: number
  /** One document, encoded as a whole. */
  readonly documentBytes: number
  /** One desk, encoded as a whole. */
  readonly deskBytes: number
  /** What one person has in one document, encoded; what was deleted does not count. */
  readonly personBytes: number
  /** Work one person's changes and questions may cause in a minute, in steps of about a microsecond. */
  readonly effortPerMinute: number
  /** People who may join one workshop, customers not among them. */
  readonly people: number
  /** Customers who may join one workshop. */
  readonly customers: number
  /** Departments of a workshop from which on joining adds no more. */
  readonly departments: number
  /** State of one person's presence, as JSON. */
  readonly presenceBytes: number
  /** Presence frames taken per connection and second; of more only the newest is taken, later. */
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
  deskBytes: 1024 * 1024,
  personBytes: 8 * 1024 * 1024,
  effortPerMinute: 1_000_000,
  people: 5000,
  customers: 5000,
  departments: 60,
  presenceBytes: 2 * 1024,
  presencePerSecond: 30,
  softBufferBytes: 1024 * 1024,
  hardBufferBytes: 8 * 1024 * 1024,
  behindMs: 30_000,
  unsavedBytes: 16 * 1024 * 1024,
  versions: 100,
  versionBytes: 64 * 1024 * 1024,
}
