import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  deskOf,
  docKinds,
  kindOf,
  ownerOf,
  parseServedKind,
} from '../../../shared/access/docName.ts'

test('A4 a desk is named after its person, and both can be read back', () => {
  fc.assert(
    fc.property(fc.string(), (id) => {
      expect(kindOf(deskOf(id))).toBe('desk')
      expect(ownerOf(deskOf(id))).toBe(id)
    }),
  )
})

test('A1 shared documents belong to nobody', () => {
  for (const name of ['frame', 'board', 'record', 'vault'] as const) {
    expect(kindOf(name)).toBe(name)
    expect(ownerOf(name)).toBeNull()
  }
})

test('A1 every kind but the vault can be asked for', () => {
  expect(docKinds.filter((kind) => parseServedKind(kind) === null)).toEqual(['vault'])
})

test('A1 nothing else names a document', () => {
  for (const segment of ['', 'Frame', 'desk:p1', 'record ', '..', 'constructor'])
    expect(parseServedKind(segment)).toBeNull()
})
