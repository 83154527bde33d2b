import { expect, test } from 'vitest'
import { createReporter } from '../../../server/observe/reporter.ts'

function makeReporter() {
  const lines: string[] = []
  const clock = { now: 0 }
  const logger = {
    error: (about: { repeated?: number }, text: string) =>
      void lines.push(`${text} ${about.repeated ?? 0}`),
  }
  return { lines, clock, report: createReporter(logger as never, () => clock.now) }
}

test('O6 what goes wrong at every attempt is told once a minute, with how often', () => {
  const { lines, clock, report } = makeReporter()
  for (let i = 0; i < 600; i++) {
    clock.now = i * 250
    report('room a cannot be opened', null)
  }
  expect(lines).toEqual([
    'room a cannot be opened 0',
    'room a cannot be opened 239',
    'room a cannot be opened 239',
  ])
})

test('O6 different problems are told at once, and no more of them are remembered than fit', () => {
  const { lines, report } = makeReporter()
  for (let i = 0; i < 1001; i++) report(`problem ${i}`, null)
  expect(lines).toHaveLength(1001)
  report('problem 1000', null)
  expect(lines).toHaveLength(1001)
  report('problem 0', null)
  expect(lines).toHaveLength(1002)
})
