import * as fc from 'fast-check'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { closeCode } from '../../../shared/protocol/closeCode.ts'
import {
  bearerPrefix,
  decodeExtra,
  documentSchema,
  encodeExtra,
  messageType,
  subprotocol,
  syncKind,
  type Extra,
} from '../../../shared/protocol/message.ts'
import { problemCodes } from '../../../shared/protocol/problem.ts'

const varUint = fc.nat({ max: 2 ** 31 - 1 })
const anyExtra: fc.Arbitrary<Extra> = fc.oneof(
  fc.record({ type: fc.constant('saved' as const), n: varUint }),
  fc.record({
    type: fc.constant('rejected' as const),
    n: varUint,
    code: varUint,
    detail: fc.string({ unit: 'grapheme' }),
  }),
  fc.record({
    type: fc.constant('hello' as const),
    epoch: varUint,
    schema: varUint,
    readOnly: fc.boolean(),
    seat: varUint,
  }),
  fc.record({
    type: fc.constant('notSaving' as const),
    reason: fc.string({ unit: 'grapheme' }),
  }),
)

function decode(frame: Uint8Array): Extra | null {
  const decoder = decoding.createDecoder(frame)
  const extra = decodeExtra(decoding.readVarUint(decoder), decoder)
  if (extra !== null) expect(decoding.hasContent(decoder)).toBe(false)
  return extra
}

test('W12 every extra comes back from its frame as it went in', () => {
  fc.assert(
    fc.property(anyExtra, (extra) => {
      expect(decode(encodeExtra(extra))).toEqual(extra)
    }),
  )
})

test('W12 a frame cut short throws instead of giving half an extra', () => {
  fc.assert(
    fc.property(anyExtra, fc.double({ min: 0, max: 0.999, noNaN: true }), (extra, share) => {
      const frame = encodeExtra(extra)
      expect(() => decode(frame.subarray(0, Math.floor(frame.length * share)))).toThrow()
    }),
  )
})

test('W12 a type of another side is left alone', () => {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, 99)
  expect(decode(encoding.toUint8Array(encoder))).toBeNull()
})

test('W12 the bytes of every extra stay as they are', () => {
  const extras: Extra[] = [
    { type: 'saved', n: 300 },
    { type: 'rejected', n: 2, code: 4409, detail: 'żółw' },
    { type: 'hello', epoch: 1, schema: 1, readOnly: true, seat: 7 },
    { type: 'notSaving', reason: 'disk full' },
  ]
  const hex = extras.map((extra) => Buffer.from(encodeExtra(extra)).toString('hex'))
  expect(hex).toEqual([
    '64ac02',
    '6502b92207c5bcc3b3c58277',
    '6601010107',
    '67096469736b2066756c6c',
  ])
})

test('W12 the numbers and names of the wire stay as they are: other clients are written against them', () => {
  const wire = {
    subprotocol,
    bearerPrefix,
    messageType,
    syncKind,
    documentSchema,
    closeCode,
    problemCodes,
  }
  const hash = createHash('sha256').update(JSON.stringify(wire)).digest('hex')
  expect(hash).toBe('c9fe595531b878e2adf389134bc36030df3f865a3be4bdedd42e7c5359230008')
})
