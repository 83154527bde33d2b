import { defaultRoomLimits, type RoomLimits } from '../room/limits.ts'

/** Bounds of sockets and rooms (SPEC W10); `0` = none. */
export interface Limits extends RoomLimits {
  /** Frames a connection may send per second, sustained and as one burst. */
  readonly framesPerSecond: number
  readonly framesBurst: number
  /** Bytes of messages that were begun and not finished, of all connections together. */
  readonly unfinishedBytes: number
  /** Attempts to open a connection from one address, whatever becomes of them; a quarter of them at once. */
  readonly upgradesPerMinute: number
  readonly connectionsPerAddress: number
  readonly connectionsPerParticipant: number
  readonly connectionsPerWorkshop: number
}

export const defaultLimits: Limits = {
  ...defaultRoomLimits,
  framesPerSecond: 60,
  framesBurst: 300,
  unfinishedBytes: 256 * 1024 * 1024,
  // 200 people with four documents each, sent away and back 30 times.
  upgradesPerMinute: 24_000,
  connectionsPerAddress: 4000,
  connectionsPerParticipant: 16,
  connectionsPerWorkshop: 2000,
}
