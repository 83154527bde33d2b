import { describe, expect, test } from 'vitest'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { createReader } from '../../../../server/room/admission/reader.ts'
import { inRoot, makeServer, raw } from './rawUpdate.ts'

/** Bytes of a number whose last one is `last` after `filled` others that all say "go on". */
const long = (filled: number, fill: number, last: number): number[] => [
  ...Array.from({ length: filled }, () => fill),
  last,
]

/** An integer among any values, byte by byte. */
const integer = (bytes: readonly number[]) =>
  raw(1, 0, [
    inRoot('touchpoints', 8, (e) => {
      encoding.writeVarUint(e, 1)
      encoding.writeUint8(e, 125)
      for (const byte of bytes) encoding.writeUint8(e, byte)
    }),
  ])

describe('numbers', () => {
  test('G15 an integer that Yjs cannot read is refused', () => {
    const bytes = integer(long(8, 0xff, 0x3f))
    expect(() => Y.applyUpdate(new Y.Doc(), bytes)).toThrow(/out of Range/iu)
    expect(makeServer().take(bytes)).toMatch(/out of range/)
  })

  test('G15 an integer beyond what is exact is refused, the largest exact one is taken', () => {
    const written = (value: number): Uint8Array => {
      const e = encoding.createEncoder()
      encoding.writeVarInt(e, value)
      return encoding.toUint8Array(e)
    }
    for (const value of [2 ** 53 - 1, -(2 ** 53 - 1), 0, -0, 63, 64, -64, 2 ** 31])
      expect(makeServer().take(integer([...written(value)]))).toBe('taken')
    for (const value of [2 ** 53, -(2 ** 53), 2 ** 54])
      expect(makeServer().take(integer([...written(value)]))).toMatch(/out of range/)
  })

  test('G15 a number filled up with zeros beyond all numbers is refused', () => {
    for (const filled of [8, 200]) {
      expect(() => createReader(Uint8Array.from(long(filled, 0x80, 0))).uint()).toThrow(
        /out of range/,
      )
      expect(makeServer().take(integer(long(filled, 0x80, 0)))).toMatch(/out of range/)
    }
  })
})
