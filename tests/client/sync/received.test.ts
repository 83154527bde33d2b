import { expect, test } from 'vitest'
import { createReceived } from '../../../client/sync/received.ts'

test('SL41 frames are counted by what they carry, and their bytes', () => {
  const received = createReceived()
  const frame = (...bytes: number[]) => Uint8Array.from(bytes).buffer
  received.note(frame(0, 2, 9, 9))
  received.note(frame(0, 1, 9))
  received.note(frame(0, 0, 1)) // a question
  received.note(frame(1, 1, 0))
  received.note(frame(105, 1))
  received.note(frame(102, 1, 1, 1, 1))
  received.note('no frame')
  expect(received.tell()).toEqual({ content: 2, presence: 2, notices: 2, bytes: 20 })
})
