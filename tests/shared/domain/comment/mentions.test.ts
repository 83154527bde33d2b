import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  mentionsIn,
  mentionsOf,
  partsOfComment,
} from '../../../../shared/domain/comment/mentions.ts'
import type { Comment, Mention } from '../../../../shared/domain/workshop.ts'

const ana: Mention = { person: 'p1', name: 'Ana' }
const anaMaria: Mention = { person: 'p2', name: 'Ana Maria' }
const otherAna: Mention = { person: 'p3', name: 'Ana' }

const peopleIn = (text: string, mentions: readonly Mention[]) =>
  partsOfComment({ text, mentions }).flatMap(({ person }) => person ?? [])

describe('names in a comment', () => {
  test('CO71 a name is found as a whole, the longest first, and nowhere inside a word', () => {
    expect(partsOfComment({ text: 'Ask @Ana Maria, please', mentions: [ana, anaMaria] })).toEqual([
      { text: 'Ask ', person: null },
      { text: '@Ana Maria', person: 'p2' },
      { text: ', please', person: null },
    ])
    expect(peopleIn('@Ana and @Ana Maria', [ana, anaMaria])).toEqual(['p1', 'p2'])
    expect(peopleIn('@Anastasia', [ana])).toEqual([])
    expect(peopleIn('Ana', [ana])).toEqual([])
  })

  test('CO71 two people of one name take turns', () => {
    expect(peopleIn('@Ana, @Ana and @Ana', [ana, otherAna])).toEqual(['p1', 'p3', 'p3'])
  })

  test('CO71 who was picked and deleted again is not named; each is named once', () => {
    expect(mentionsIn('Only @Ana Maria', [ana, anaMaria])).toEqual([anaMaria])
    expect(mentionsIn('@Ana @Ana', [ana])).toEqual([ana])
  })

  test('CO71 joined, the pieces are the text again, whatever it is', () => {
    const name = fc.constantFrom('Ana', 'Ana Maria', 'Bo', '@', 'Zoë', '李')
    const text = fc
      .array(fc.oneof(fc.constantFrom('@', ' ', 'Ana', 'Maria', 'Bo', 'Zoë', '李'), fc.string()))
      .map((parts) => parts.join(''))
    const mentions = fc.array(fc.record({ person: fc.string(), name }), { maxLength: 5 })
    fc.assert(
      fc.property(text, mentions, (words, named) => {
        const parts = partsOfComment({ text: words, mentions: named })
        expect(parts.map((part) => part.text).join('')).toBe(words)
        for (const { text: piece, person } of parts)
          if (person !== null)
            expect(named.some((one) => one.person === person && piece === `@${one.name}`)).toBe(
              true,
            )
      }),
    )
  })

  test('CO72 others’ comments that name me are mine to read, newest first; my own are not', () => {
    const comment = (
      id: string,
      at: number,
      author: string | null,
      mentions: Mention[],
    ): Comment => ({
      id,
      target: 't1',
      text: '@Ana',
      author,
      at,
      mentions,
    })
    const all = [
      comment('old', 1, 'p2', [ana]),
      comment('nameless', 3, null, [ana]),
      comment('mine', 4, 'p1', [ana]),
      comment('other', 5, 'p2', [anaMaria]),
    ]
    expect(mentionsOf(all, 'p1').map(({ id }) => id)).toEqual(['nameless', 'old'])
  })
})
