/** A few days of a busy board, small: what is bounded by compaction, and what grows and how slowly. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { DayFigures } from '../../../bench/longLife/figures.ts'
import { liveThrough } from '../../../bench/longLife/month.ts'
import { newId } from '../../../client/workshop/newId.ts'
import { comments } from '../../../shared/doc/board.ts'

const people = 5
const loads = 3
const days: DayFigures[] = []
const last = (): DayFigures => days.at(-1) as DayFigures

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-month-'))
  const onDay = (figures: DayFigures): void => void days.push(figures)
  await liveThrough({ folder, days: 4, people, loads, onDay })
  rmSync(folder, { recursive: true, force: true })
}, 120_000)

test('L30 thousands of updates leave a few to load: a night makes one snapshot of them', () => {
  const updates = days.reduce((sum, day) => sum + day.updates, 0)
  expect(updates).toBeGreaterThan(4000)
  for (const { documents } of days)
    for (const { loose } of Object.values(documents)) expect(loose).toBeLessThan(50 * 6)
})

test('L31 a document is at most a few times its content, however often that was changed', () => {
  const { board, record } = last().documents
  expect(board.bytes).toBeLessThan(board.contentBytes * 3)
  expect(record.bytes).toBeLessThan(record.contentBytes * 8)
})

test('L31 of a record that was taken off at most forty bytes remain, whatever it held', () => {
  const doc = new Y.Doc()
  const size = (): number => Y.encodeStateAsUpdate(doc).length
  const comeAndGo = (count: number): void => {
    for (let at = 0; at < count; at++) {
      const id = newId()
      const more = { target: 't1', text: 'word '.repeat(at % 50), author: null, at }
      comments.put(doc, { id, ...more })
      comments.remove(doc, id)
    }
  }
  comeAndGo(100)
  const before = size()
  comeAndGo(1000)
  expect((size() - before) / 1000).toBeLessThan(40)
})

test('L32 the state vector has one entry for each browser that wrote, of at most ten bytes', () => {
  const { documents, pages } = last()
  const { board, desks } = documents
  expect(pages).toBe(people * loads * days.length)
  // Beside the people, the server writes under one id a day, and one made the workshop.
  expect(board.clients).toBeLessThanOrEqual(people + days.length + 1)
  expect(board.vectorBytes).toBeLessThanOrEqual(board.clients * 10 + 5)
  expect(desks.clients).toBeLessThanOrEqual(people * (1 + days.length))
})

test('L33 what only the server writes has one entry a start', () => {
  // The workshop is opened seven times a night: five times to measure, and before and after.
  expect(last().documents.record.clients).toBeLessThanOrEqual(days.length * 7 + 1)
})
