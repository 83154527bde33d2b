import { crc32 as ofBytes } from 'node:zlib'

/** CRC-32 (IEEE 802.3) of `bytes`, 0..2³²−1, so that a flipped bit on disk is noticed; the empty input gives 0. */
export function crc32(bytes: Uint8Array): number {
  return ofBytes(bytes)
}

/** Checksum of the fields of a row, in the order given: also tells `null` from `'null'` and `1` from `'1'`. */
export function rowCrc(...fields: readonly unknown[]): number {
  return ofBytes(JSON.stringify(fields))
}
