import { expect, test } from 'vitest'
import * as Y from 'yjs'
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
  const places = { next: () => 'a0', at: 0 }
  grantWish(doc, wish, { isAuthor: false, isFacilitator: false, mayRearrange: true }, places)
  expect(listShown(doc)[0]?.channels).toEqual(['phone'])
})
