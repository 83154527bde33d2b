import { expect, test } from 'vitest'
import { packed } from '../../../server/room/packed.ts'

test('R10 packed bytes come back as they were, each time anew', () => {
  const bytes = new TextEncoder().encode('Conversion rate of visitors '.repeat(100))
  const small = packed(bytes)
  expect(small?.unpack()).toEqual(bytes)
  expect(small?.unpack()).not.toBe(small?.unpack())
  expect(small?.unpack().buffer.byteLength).toBe(bytes.length)
})

test('R10 what would hardly get smaller is not packed', () => {
  expect(packed(new Uint8Array(1023))).toBeNull()
  expect(packed(new Uint8Array(1024))).not.toBeNull()
  let seed = 1
  const noise = Uint8Array.from({ length: 4096 }, () => (seed = (seed * 48271) % 2147483647) & 255)
  expect(packed(noise)).toBeNull()
})
