/** CRC-32 (IEEE 802.3, reflected), so that a flipped bit on disk is noticed. Node 20 has none built in. */

const table = buildTable()

function buildTable(): Uint32Array {
  const built = new Uint32Array(256)
  for (let byte = 0; byte < 256; byte++) {
    let rest = byte
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
    built[byte] = rest
  }
  return built
}

/** Checksum of `bytes`, 0..2³²−1; the empty input gives 0. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] as number)
  return (crc ^ 0xffffffff) >>> 0
}
