import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createBoardIndex } from '../../../server/room/boardIndex.ts'
import { grantWish } from '../../../server/room/grantWish.ts'
import { listShown, touchpoints } from '../../../shared/doc/board.ts'
import { mergeTouchpoints } from '../../../shared/doc/merging.ts'
import type { Wish } from '../../../shared/domain/contribution.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'

test('D60 what a wish takes away of a kept touchpoint is taken from the merged ones too', () => {
  const doc = new Y.Doc()
  touchpoints.put(doc, aTouchpoint('a', { channels: ['phone'] }))
  touchpoints.put(doc, aTouchpoint('b', { channels: ['web'] }))
  mergeTouchpoints(doc, 'a', 'b')
  const fields = { channels: ['phone'] }
  const wish: Wish = { id: 'a', kind: 'touchpoint', wish: 'change', fields, isMine: false }
  const by = { author: null, isAuthor: false, isFacilitator: false, mayRearrange: true }
  grantWish(doc, wish, by, createBoardIndex(doc, 0))
  expect(listShown(doc)[0]?.channels).toEqual(['phone'])
})
