import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createFrontier } from '../../../../server/room/admission/frontier.ts'
import { createLine } from '../../../../server/room/admission/line.ts'
import type { AdmittedStruct } from '../../../../server/room/admission/shelf.ts'
import type { ScannedStruct } from '../../../../server/room/admission/scanUpdate.ts'

const looks = { count: 0 }

/** A struct of one letter that counts how often it is looked at. */
function aStruct(client: number, clock: number): AdmittedStruct {
  const struct = {
    client,
    length: 1,
    get clock() {
      looks.count++
      return clock
    },
  } as unknown as ScannedStruct
  return { struct, place: { inside: null, own: null, where: `${client}:${clock}` } }
}

test('R13 what one more update builds on is found as quickly however many are on their way', () => {
  const frontier = createFrontier(new Y.Doc(), new Map())
  for (let clock = 0; clock < 500; clock++)
    for (let client = 1; client <= 40; client++) frontier.admit([aStruct(client, clock)], null)
  looks.count = 0
  expect(frontier.placeOf(17, 400)).toMatchObject({ where: '17:400' })
  expect(frontier.placeOf(41, 0)).toBe('gone')
  expect(looks.count).toBeLessThan(50)
})

test('R13 what reached the document is forgotten in order, and the rest is still found', () => {
  const frontier = createFrontier(new Y.Doc(), new Map())
  for (let clock = 0; clock < 300; clock++)
    frontier.admit([aStruct(1, 2 * clock), aStruct(1, 2 * clock + 1), aStruct(2, clock)], null)
  for (let i = 0; i < 299; i++) frontier.applied()
  expect(frontier.placeOf(1, 597)).toBe('gone')
  expect(frontier.placeOf(1, 598)).toMatchObject({ where: '1:598' })
  expect(frontier.placeOf(2, 298)).toBe('gone')
  expect(frontier.placeOf(2, 299)).toMatchObject({ where: '2:299' })
  expect(frontier.stateOf(1)).toBe(600)
  expect(frontier.isQuiet).toBe(false)
  frontier.applied()
  expect(frontier.isQuiet).toBe(true)
  expect(frontier.placeOf(1, 599)).toBe('gone')
})

test('R13 a line gives out what was put in, in order, however it is filled and emptied', () => {
  const line = createLine<number>()
  const expected: number[] = []
  let next = 0
  for (let round = 0; round < 400; round++) {
    for (let i = 0; i < (round * 7) % 11; i++) {
      line.push(next)
      expected.push(next++)
    }
    for (let i = 0; i < (round * 5) % 9; i++) expect(line.shift()).toBe(expected.shift())
    expect(line.length).toBe(expected.length)
    expect(line.at(0)).toBe(expected[0])
    expect(line.at(expected.length - 1)).toBe(expected.at(-1))
  }
})
