import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { createPace } from '../../../server/room/pace.ts'
import { createSkippingTime } from './skippingTime.ts'

function makePace(chance: (count: number) => Uint8Array = randomBytes) {
  const time = createSkippingTime()
  let published = 0
  const crowd = { people: 3 }
  const pace = createPace({
    time,
    randomBytes: chance,
    stillWaiting: () => crowd.people,
    publish: () => void published++,
  })
  return { time, pace, crowd, count: () => published }
}

test('P21 what one person wrote waits between nine and eighteen seconds', () => {
  const { time, pace, count } = makePace()
  pace.waiting(1)
  time.skip(8900)
  expect(count()).toBe(0)
  pace.waiting(1)
  time.skip(9200)
  expect(count()).toBe(1)
})

test('P21 the pause is drawn by lot', () => {
  const pauses = Array.from({ length: 40 }, () => {
    const { time, pace, count } = makePace()
    pace.waiting(1)
    for (let ms = 0; ; ms += 500) {
      if (count() > 0) return ms
      time.skip(500)
    }
  })
  expect(new Set(pauses).size).toBeGreaterThan(5)
})

test('P21 three people need not wait for more, and a fourth does not put it off', () => {
  const { time, pace, count } = makePace()
  pace.waiting(1)
  pace.waiting(3)
  time.skip(2900)
  pace.waiting(4)
  expect(count()).toBe(0)
  time.skip(2200)
  expect(count()).toBe(1)
  time.skip(60_000)
  expect(count()).toBe(1)
})

test('P21 a crowd never has to wait longer than the few that were there first', () => {
  const { time, pace, count } = makePace((length) => new Uint8Array(length))
  pace.waiting(1)
  time.skip(8500)
  pace.waiting(3)
  time.skip(600)
  expect(count()).toBe(1)
})

test('P21 after a batch the next one waits anew, and nothing waits for nobody', () => {
  const { time, pace, count } = makePace()
  pace.waiting(0)
  time.skip(60_000)
  expect(count()).toBe(0)
  for (const batch of [1, 2]) {
    pace.waiting(3)
    time.skip(2900)
    expect(count()).toBe(batch - 1)
    time.skip(2200)
    expect(count()).toBe(batch)
  }
  pace.waiting(1)
  pace.close()
  time.skip(60_000)
  expect(count()).toBe(2)
})

test('P41 a crowd that took its things back is none: the few wait as long as they would have', () => {
  const { time, pace, crowd, count } = makePace()
  pace.waiting(3)
  crowd.people = 2
  time.skip(5100)
  expect(count()).toBe(0)
  time.skip(3800)
  expect(count()).toBe(0)
  time.skip(9200)
  expect(count()).toBe(1)
})
