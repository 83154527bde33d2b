import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMboxSplitter } from '../../../../shared/domain/mailbox/splitMbox.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** Splits a text that comes in pieces of these lengths, the last one repeated. */
function split(text: string, pieces: readonly number[] = [1_000_000], mostBytes = 1_000_000) {
  const mails: { text: string; isCut: boolean }[] = []
  const splitter = createMboxSplitter({
    mostBytes,
    onMail: ({ bytes, isCut }) => mails.push({ text: textOf(bytes), isCut }),
  })
  const bytes = bytesOf(text)
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = pieces[turn % pieces.length] ?? 1
    splitter.feed(bytes.subarray(at, at + size))
    at += size
  }
  splitter.end()
  return { mails, stray: splitter.strayBytes() }
}

const two =
  'From ann@example.org Thu Jan  4 09:12:00 2026\nSubject: one\n\nHello\n\n' +
  'From ben@example.org Fri Jan  5 10:00:00 2026\r\nSubject: two\r\n\r\nBye\r\n'

describe('splitting a mailbox', () => {
  test('X40 each message begins at its From line, which is left out', () => {
    expect(split(two)).toEqual({
      mails: [
        { text: 'Subject: one\n\nHello\n\n', isCut: false },
        { text: 'Subject: two\r\n\r\nBye\r\n', isCut: false },
      ],
      stray: 0,
    })
  })

  test('X40 a sentence that begins with From begins no message, and >From loses one mark', () => {
    const text =
      'From a@b Thu Jan 4 09:12:00 2026\n\nFrom here on it was bad\n\nFrom now on too\n>From you\n>>From me\n> From x\n'
    expect(split(text).mails.map((mail) => mail.text)).toEqual([
      '\nFrom here on it was bad\n\nFrom now on too\nFrom you\n>From me\n> From x\n',
    ])
    const inside = 'From a@b Thu Jan 4 09:12:00 2026\n\nBought it\nFrom the shop in 2026\n'
    expect(split(inside).mails).toHaveLength(1)
  })

  test('X40 it does not matter in which pieces the file comes in', () => {
    const whole = split(two)
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (pieces) => {
        expect(split(two, pieces)).toEqual(whole)
      }),
    )
  })

  test('X40 of a message that is too long the beginning is kept, and the next one is whole', () => {
    const long = two.replace('Hello', 'x'.repeat(5000))
    for (const pieces of [[1_000_000], [1], [700]]) {
      const { mails } = split(long, pieces, 100)
      expect(mails.map(({ text, isCut }) => [text.length, isCut])).toEqual([
        [100, true],
        [21, false],
      ])
    }
  })

  test('X40 a file that is no mailbox has no message, and all of its bytes are astray', () => {
    expect(split('PK\u0003\u0004 something else\nFrom nobody\n')).toEqual({ mails: [], stray: 32 })
  })
})
