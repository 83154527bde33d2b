import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { comments } from '../../../shared/doc/board.ts'

const plain = { target: 't1', text: 'words', author: 'ana', at: 5 }
const read = (more: object) => comments.parse('c1', { ...plain, ...more })

describe('comments on the board', () => {
  test('CO78 a comment of before answers and names is read as it was', () => {
    expect(read({})).toEqual({ id: 'c1', ...plain })
    const doc = new Y.Doc()
    comments.put(doc, { id: 'c1', ...plain })
    expect([...(comments.map(doc).get('c1') as Y.Map<unknown>).keys()].sort()).toEqual(
      ['author', 'at', 'target', 'text'].sort(),
    )
  })

  test('CO78 answers, names and marks are read back as they were written', () => {
    const doc = new Y.Doc()
    const whole = {
      id: 'c1',
      ...plain,
      text: '@Ben @Ola',
      replyTo: 'c0',
      mentions: [
        { person: 'ben', name: 'Ben' },
        { person: 'ola', name: 'Ola' },
      ],
      edited: true,
      resolved: true,
    }
    comments.put(doc, whole)
    const copy = new Y.Doc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
    expect(comments.get(copy, 'c1')).toEqual(whole)
    comments.patch(copy, 'c1', { resolved: false, mentions: [] })
    expect(comments.get(copy, 'c1')).toMatchObject({ resolved: undefined, mentions: undefined })
  })

  test('CO78 what names nobody is left out, and there are never more than twenty', () => {
    const mentions = [
      { person: 'ben', name: 'Ben' },
      { person: 'no id!', name: 'Eve' },
      { person: 'ola', name: '' },
      { person: 'ola' },
      null,
      'ola',
      { person: '__proto__', name: 'x' },
      { person: 'kim', name: `K\u202e${'i'.repeat(80)}` },
    ]
    const read = comments.parse('c1', { ...plain, mentions })?.mentions
    expect(read?.map(({ person }) => person)).toEqual(['ben', 'kim'])
    expect(read?.[1]?.name).toBe(`K${'i'.repeat(39)}`)
    const many = Array.from({ length: 500 }, (_, at) => ({ person: `p${at}`, name: 'x' }))
    expect(comments.parse('c1', { ...plain, mentions: many })?.mentions).toHaveLength(20)
  })

  test('CO78 whatever lies in these fields, the comment is read and its words stay', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (replyTo, mentions, resolved) => {
        expect(read({ replyTo, mentions, resolved, edited: resolved })?.text).toBe('words')
      }),
    )
  })
})
