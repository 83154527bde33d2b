import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { followRecord } from '../../../client/sync/followRecord.ts'

test('L39 a page keeps what it shows until all of the new record is there, then follows it', () => {
  const shown = new Y.Doc()
  shown.getMap('session').set('step', 'rate')
  const opened = new Y.Doc()
  const follower = followRecord(shown)
  let edits = 0
  shown.on('afterTransaction', ({ local }: Y.Transaction) => void (edits += local ? 1 : 0))
  // What comes before the whole is one person more, and nothing else.
  opened.getMap('roster').set('ana', 'Ana')
  expect(shown.getMap('session').toJSON()).toEqual({ step: 'rate' })
  opened.getMap('session').set('step', 'discuss')
  follower.begin(opened)
  follower.begin(opened)
  expect(shown.getMap('session').toJSON()).toEqual({ step: 'discuss' })
  expect(shown.getMap('roster').toJSON()).toEqual({ ana: 'Ana' })
  opened.getMap('roster').delete('ana')
  expect(shown.getMap('roster').toJSON()).toEqual({})
  expect(edits).toBe(0)
})
