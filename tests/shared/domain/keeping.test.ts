import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { keeping } from '../../../shared/doc/keeping.ts'
import {
  isNear,
  isOver,
  nearnessOf,
  postponed,
  type Keeping,
} from '../../../shared/domain/keeping.ts'

const day = 86_400_000
const now = 1000 * day
const kept = (changes: Partial<Keeping>): Keeping => ({
  deleteAfterDays: 30,
  deleteAt: now + 20 * day,
  erased: {},
  ...changes,
})

test('O40 work counts the days anew, a look leaves a week, and nothing is ever sooner', () => {
  expect(postponed(kept({}), 'work', now)).toBe(now + 30 * day)
  expect(postponed(kept({}), 'look', now)).toBeNull()
  expect(postponed(kept({ deleteAt: now + day }), 'look', now)).toBe(now + 7 * day)
  expect(postponed(kept({ deleteAt: now + 40 * day }), 'work', now)).toBeNull()
  expect(postponed(kept({ deleteAt: now + 30 * day - 1000 }), 'work', now)).toBeNull()
  expect(postponed(kept({ deleteAfterDays: null, deleteAt: null }), 'work', now)).toBeNull()
})

test('O41 facilitators are told in the last seven days, and whoever just came in is among them', () => {
  expect(isNear(kept({ deleteAt: now + 9 * day }), now)).toBe(false)
  expect(isNear(kept({ deleteAt: postponed(kept({ deleteAt: now }), 'look', now) }), now)).toBe(
    true,
  )
  expect(isNear(kept({ deleteAfterDays: null, deleteAt: null }), now)).toBe(false)
  expect([isOver(kept({ deleteAt: now }), now), isOver(kept({ deleteAt: now + 1 }), now)]).toEqual([
    true,
    false,
  ])
})

test('O41 who works in a workshop of a week is not told, and is in its last days', () => {
  const week = (left: number) => kept({ deleteAfterDays: 7, deleteAt: now + left * day })
  expect(isNear(week(7), now)).toBe(false)
  expect(isNear(week(3), now)).toBe(true)
})

test('O41 how soon it is goes by the calendar: today, tomorrow, later, over', () => {
  const at = new Date(2027, 2, 27, 22, 30).getTime()
  const hour = 3_600_000
  expect(nearnessOf(at + hour, at)).toBe('today')
  expect(nearnessOf(at + 2 * hour, at)).toBe('tomorrow')
  // Over the night in which the clocks are set on.
  expect(nearnessOf(new Date(2027, 2, 28, 23, 59).getTime(), at)).toBe('tomorrow')
  expect(nearnessOf(new Date(2027, 2, 29, 0, 1).getTime(), at)).toBe('later')
  expect(nearnessOf(at, at)).toBe('over')
})

test('O40 whatever lies in the record, what does not fit keeps the workshop for ever', () => {
  const doc = new Y.Doc()
  expect(keeping.get(doc)).toEqual({ deleteAfterDays: null, deleteAt: null, erased: {} })
  keeping.patch(doc, { deleteAfterDays: 3, deleteAt: 5 })
  expect(keeping.get(doc)).toMatchObject({ deleteAfterDays: null, deleteAt: null })
  doc.getMap('keeping').set('erased', { r1: 2, r2: -1, __proto__: 3 })
  expect(keeping.get(doc).erased).toEqual({ r1: 2 })
})
