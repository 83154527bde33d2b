import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { isTitleLeft, stayReadable } from '../../../server/room/titleStays.ts'
import { touchpoints } from '../../../shared/doc/board.ts'
import { editOf } from '../../flow/client.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'

function aBoard(title: string): { board: Y.Doc; client: number; clock: number } {
  const board = new Y.Doc()
  touchpoints.put(board, aTouchpoint('t', { title }))
  const entry = touchpoints.map(board).get('t') as Y.Map<unknown>
  const { client, clock } = (entry.get('title') as Y.Text)._start?.id ?? Y.createID(0, 0)
  return { board, client, clock }
}

test.each([
  ['nothing', [], true],
  ['all at once', [[0, 5]], false],
  [
    'all, one letter over another',
    [
      [0, 5],
      [1, 1],
      [2, 3],
    ],
    false,
  ],
  [
    'all in pieces, last one first',
    [
      [3, 2],
      [0, 3],
    ],
    false,
  ],
  [
    'all but one in the middle',
    [
      [0, 2],
      [3, 2],
      [0, 1],
    ],
    true,
  ],
  ['more than there is', [[0, 1000]], false],
] as [string, [number, number][], boolean][])(
  'G22 of a title from which %s goes, what is left is told: %j',
  (_, ranges, isLeft) => {
    const { board, client, clock } = aBoard('Queue')
    const deletes = ranges.map(([at, length]) => ({ client, clock: clock + at, length }))
    expect(isTitleLeft(board, 't', { deletes })).toBe(isLeft)
    // The same under somebody else's id is something else.
    const others = deletes.map((range) => ({ ...range, client: client + 1 }))
    expect(isTitleLeft(board, 't', { deletes: others })).toBe(true)
  },
)

test('G22 a title that is put anew stays where it says something, and what says nothing now is nobody’s loss', () => {
  const { board } = aBoard('Queue')
  touchpoints.put(board, aTouchpoint('bare', { title: '' }))
  const anew = (title: string): Uint8Array => {
    const copy = new Y.Doc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(board))
    const entry = touchpoints.map(copy).get('t') as Y.Map<unknown>
    return editOf(copy, () => void entry.set('title', new Y.Text(title)))
  }
  expect(stayReadable(board, ['t', 'bare'], { bytes: anew('Long queue') })).toBe(true)
  expect(stayReadable(board, ['t', 'bare'], { bytes: anew('') })).toBe(false)
  expect(stayReadable(board, ['bare'], { bytes: anew('') })).toBe(true)
})
