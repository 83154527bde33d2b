import { expect, test } from 'vitest'
import { crc32 } from '../../../server/log/crc32.ts'

test('L11 the checksum is the one everybody else computes', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  expect(crc32(new Uint8Array())).toBe(0)
})
