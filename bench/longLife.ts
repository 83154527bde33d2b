/** `npm run bench:long-life`: thirty days of a busy board, and how large it has become after each. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { DayFigures } from './longLife/figures.ts'
import { liveThrough } from './longLife/month.ts'

const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '30' },
    people: { type: 'string', default: '15' },
    loads: { type: 'string', default: '4' },
    json: { type: 'string' },
  },
})

const kilo = (bytes: number): string => (bytes / 1024).toFixed(0).padStart(6)

function lineOf({ day, fileBytes, loadMs, heapBytes, updates, documents }: DayFigures): string {
  const { board, record, desks, vault, frame } = documents
  return [
    String(day).padStart(3),
    String(updates).padStart(7),
    kilo(board.bytes),
    kilo(board.contentBytes),
    String(board.clients).padStart(7),
    kilo(board.vectorBytes),
    kilo(record.bytes),
    kilo(record.contentBytes),
    String(record.clients).padStart(7),
    kilo(desks.bytes),
    kilo(desks.contentBytes),
    kilo(vault.bytes + frame.bytes),
    kilo(fileBytes),
    loadMs.toFixed(0).padStart(6),
    kilo(heapBytes),
  ].join(' ')
}

const folder = mkdtempSync(join(tmpdir(), 'touchline-month-'))
const days: DayFigures[] = []
process.stdout.write(
  'KiB; "of" = of which are content as plain JSON, vector = state vector; load in ms\n' +
    'day updates  board     of clients vector record     of clients  desks     of others   file   load   heap\n',
)
try {
  await liveThrough({
    folder,
    days: Number(values.days),
    people: Number(values.people),
    loads: Number(values.loads),
    onDay(figures) {
      days.push(figures)
      process.stdout.write(`${lineOf(figures)}\n`)
    },
  })
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(days, null, 2))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
