import { expect, test } from 'vitest'
import { createMisses } from '../../../server/auth/misses.ts'
import { defaultHttpLimits } from '../../../server/http/limits.ts'
import { codeLetters, deviceCodeLength, doorCodeLength } from '../../../shared/domain/code.ts'

function someMisses(limits: { perAddress: number; all: number }) {
  let now = 0
  return { misses: createMisses(limits, () => now), pass: (ms: number) => void (now += ms) }
}

test('A23 an address that guessed too often waits, others do not', () => {
  const { misses, pass } = someMisses({ perAddress: 3, all: 0 })
  for (let i = 0; i < 3; i++) {
    expect(misses.waitOf('a')).toBe(0)
    misses.add('a')
    pass(1000)
  }
  expect(misses.waitOf('a')).toBe(57)
  expect(misses.waitOf('b')).toBe(0)
  pass(57_000)
  expect(misses.waitOf('a')).toBe(0)
})

test('A23 wrong codes from many addresses count together', () => {
  const { misses, pass } = someMisses({ perAddress: 3, all: 10 })
  for (let i = 0; i < 10; i++) misses.add(`address ${i}`)
  expect(misses.waitOf('another')).toBe(60)
  pass(59_999)
  expect(misses.waitOf('another')).toBe(1)
  pass(1)
  expect(misses.waitOf('another')).toBe(0)
})

test('A23 in no span of a minute are more wrong codes taken than allowed', () => {
  const { misses, pass } = someMisses({ perAddress: 0, all: 60 })
  const taken: number[] = []
  for (let ms = 0; ms < 600_000; ms += 100) {
    if (misses.waitOf(`a${ms}`) === 0) {
      misses.add(`a${ms}`)
      taken.push(ms)
    }
    pass(100)
  }
  for (const [at, from] of taken.entries())
    expect((taken[at + 60] ?? Infinity) - from).toBeGreaterThanOrEqual(60_000)
  expect(taken.length).toBe(600)
})

test('A23 with both limits at 0 nothing is counted', () => {
  const { misses } = someMisses({ perAddress: 0, all: 0 })
  for (let i = 0; i < 1000; i++) misses.add('a')
  expect(misses.waitOf('a')).toBe(0)
})

test('A23 nobody finds a door that is open for a quarter of an hour, nor a person on their way', () => {
  const { allWrongCodesPerMinute, wrongCodesPerMinute } = defaultHttpLimits
  const doors = codeLetters.length ** doorCodeLength
  const oneIn = (tries: number, codes: number) => Math.floor(codes / tries)
  expect(oneIn(15 * allWrongCodesPerMinute, doors)).toBe(71_111)
  expect(oneIn(15 * wrongCodesPerMinute, doors)).toBe(213_333)
  expect(oneIn(10 * allWrongCodesPerMinute, codeLetters.length ** deviceCodeLength)).toBe(
    42_666_666,
  )
})
