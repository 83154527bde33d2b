import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { hasAll } from '../../../bench/scenarios/staller.ts'
import { createEditor } from '../../../bench/swarm/editor.ts'
import { markerOf } from '../../../bench/swarm/marker.ts'

function anAuthor(index: number) {
  return createEditor({
    clientId: 1000 + index,
    touchpointId: `t${index}`,
    participantId: `p${index}`,
    position: markerOf(index, 0),
  })
}

test('BE16 a reader has caught up when the newest edit of each, or a later one, is in its document', () => {
  const doc = new Y.Doc()
  const [ana, ben] = [anAuthor(1), anAuthor(2)]
  Y.applyUpdate(doc, ana.opening)
  Y.applyUpdate(doc, ben.opening)
  expect(hasAll(doc, [0, 0, 0])).toBe(true)
  expect(hasAll(doc, [0, 3, 0])).toBe(false)
  Y.applyUpdate(doc, ana.move(markerOf(1, 3).padEnd(2000, 'x')))
  expect(hasAll(doc, [0, 3, 0])).toBe(true)
  expect(hasAll(doc, [0, 2, 0])).toBe(true)
  expect(hasAll(doc, [0, 3, 1])).toBe(false)
})

test('BE16 a touchpoint that never came is not caught up with', () => {
  expect(hasAll(new Y.Doc(), [0, 1])).toBe(false)
})
