import { expect, test } from 'vitest'
import { docKinds } from '../../../shared/access/docName.ts'
import { isKnownRoot } from '../../../shared/doc/roots.ts'

test('G4 every document may hold its own roots only', () => {
  expect(isKnownRoot('board', 'touchpoints')).toBe(true)
  expect(isKnownRoot('frame', 'touchpoints')).toBe(false)
  expect(isKnownRoot('desk', 'drafts')).toBe(true)
  expect(isKnownRoot('record', 'drafts')).toBe(false)
  expect(docKinds.filter((kind) => isKnownRoot(kind, 'settings'))).toEqual(['frame'])
})

test('G4 rounds and ballots make roots with a part, of bounded length', () => {
  expect(isKnownRoot('desk', 'ratings:r1')).toBe(true)
  expect(isKnownRoot('desk', 'dots:swot')).toBe(true)
  expect(isKnownRoot('record', 'tallies:r2')).toBe(true)
  expect(isKnownRoot('record', 'ratings:r1')).toBe(false)
  expect(isKnownRoot('desk', 'ratings')).toBe(false)
  expect(isKnownRoot('desk', 'ratings:')).toBe(false)
  expect(isKnownRoot('desk', 'ratings:a b')).toBe(false)
  expect(isKnownRoot('desk', `ratings:${'x'.repeat(41)}`)).toBe(false)
  expect(isKnownRoot('board', 'ratings:r1')).toBe(false)
})

test('G4 names every object inherits are no roots', () => {
  for (const kind of docKinds)
    for (const name of ['', ':', '__proto__', 'constructor', 'toString:r1'])
      expect(isKnownRoot(kind, name)).toBe(false)
})
