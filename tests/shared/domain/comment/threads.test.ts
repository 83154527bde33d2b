import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openComments, threadsOf } from '../../../../shared/domain/comment/threads.ts'
import type { Comment } from '../../../../shared/domain/workshop.ts'

const comment = (id: string, at: number, more: Partial<Comment> = {}): Comment => ({
  id,
  target: 't1',
  text: id,
  author: null,
  at,
  ...more,
})

describe('threads of comments', () => {
  test('CO73 answers stand under what they answer, oldest first, also answers to answers', () => {
    const threads = threadsOf([
      comment('c', 3, { replyTo: 'b' }),
      comment('b', 2, { replyTo: 'a' }),
      comment('d', 4),
      comment('a', 1),
    ])
    expect(threads.map(({ id, replies }) => [id, replies.map((one) => one.id)])).toEqual([
      ['a', ['b', 'c']],
      ['d', []],
    ])
  })

  test('CO73 answers to a comment that was deleted stay together', () => {
    const threads = threadsOf([
      comment('b', 2, { replyTo: 'a' }),
      comment('c', 3, { replyTo: 'a' }),
    ])
    expect(threads).toMatchObject([{ id: 'a', root: null, isResolved: false }])
    expect(threads[0]?.replies).toHaveLength(2)
  })

  test('CO74 what is settled does not count on the note', () => {
    const all = [
      comment('a', 1, { resolved: true }),
      comment('b', 2, { replyTo: 'a' }),
      comment('c', 3),
    ]
    expect(openComments(all)).toBe(1)
    expect(threadsOf(all).map(({ isResolved }) => isResolved)).toEqual([true, false])
  })

  test('CO73 every comment is in one thread, whatever they answer, rings too', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
    const links = fc.dictionary(id, fc.option(id))
    fc.assert(
      fc.property(links, (answers) => {
        const all = Object.entries(answers).map(([one, replyTo], at) =>
          comment(one, at, replyTo === null ? {} : { replyTo }),
        )
        const told = threadsOf(all).flatMap(({ root, replies }) => [
          ...(root ? [root] : []),
          ...replies,
        ])
        expect(told.map((one) => one.id).sort()).toEqual(all.map((one) => one.id).sort())
      }),
    )
  })
})
