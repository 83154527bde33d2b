import { expect, test } from 'vitest'
import type { Machine } from '../../../bench/machine.ts'
import { markdownOf, type Report } from '../../../bench/report/markdown.ts'
import { ratiosOf } from '../../../bench/report/ratios.ts'
import { s1 } from '../../../bench/scenarios/traffic.ts'
import { rowOf } from './row.ts'

const machine: Machine = {
  cpu: 'A processor',
  cores: 2,
  memory: 2 ** 30,
  kernel: '6.1',
  node: 'v20',
  packages: { yjs: '13' },
  load: 0,
}

function reportOf(rows: Report['rows']): string {
  const report: Report = {
    at: '2026-11-22T01:02:03Z',
    machine,
    versions: { relay: 'a relay' },
    seconds: 10,
    runs: 3,
    rows,
    ratios: ratiosOf(rows),
    verdicts: [],
  }
  return markdownOf(report, [s1])
}

test('BE2 the report shows medians, ratios and what went wrong', () => {
  const died = { status: 'died', reason: 'no memory' } as const
  const text = reportOf([
    rowOf('touchline', [{ editP99: 10 }, { editP99: 12 }, { editP99: 90 }]),
    rowOf('relay', [{ editP99: 6 }]),
    { ...rowOf('hocuspocus', []), runs: [died] },
  ])
  expect(text).toContain('A processor, 2 cores')
  expect(text).toMatch(/\| 400 +\| touchline +\| 12\.0/u)
  expect(text).toMatch(/\| 400 +\| touchline \/ relay +\| 2\.00/u)
  expect(text).toMatch(/\| 400 +\| hocuspocus +\| died/u)
  expect(text).toContain('400, hocuspocus: died at 400: no memory [1 of 1 runs]')
})

test('BE2 the report says so when other programs took part of the machine', () => {
  expect(reportOf([rowOf('touchline', [{ strangerCpu: 0.1 }])])).not.toContain('quiet')
  expect(reportOf([rowOf('touchline', [{ strangerCpu: 0.9 }])])).toContain('at worst 90 %')
})
