import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createBodiesUnderway } from '../../../server/http/bodiesUnderway.ts'

/** Bodies by name, and who was given up, in order. */
function shelf(mostBytes: number) {
  const underway = createBodiesUnderway(mostBytes)
  const givenUp: string[] = []
  const begin = (name: string, address = name) => underway.begin(address, () => givenUp.push(name))
  return { begin, givenUp }
}

test('H31 of the address that holds most the largest body goes, and no other', () => {
  const { begin, givenUp } = shelf(10_000)
  const small = begin('small', 'A')
  const one = begin('one', 'B')
  const two = begin('two', 'B')
  const alone = begin('alone', 'C')
  small.add(500)
  one.add(2000)
  two.add(1500)
  alone.add(2500)
  expect(givenUp).toEqual([])
  // The largest is C’s, but B holds more.
  small.add(2500)
  expect(givenUp).toEqual(['one'])
  alone.add(1000)
  expect(givenUp).toEqual(['one'])
})

test('H31 what is whole is held no more, and a body is given up once', () => {
  const { begin, givenUp } = shelf(4000)
  for (let i = 0; i < 20; i++) {
    const body = begin(`b${i}`, 'A')
    body.add(3000)
    body.done()
    body.done()
    body.add(9000)
  }
  expect(givenUp).toEqual([])
  const large = begin('large')
  large.add(8000)
  large.add(8000)
  expect(givenUp).toEqual(['large'])
})

test('H31 a body that comes byte by byte pays for its pieces', () => {
  const { begin, givenUp } = shelf(64 * 1024)
  const body = begin('drops')
  for (let i = 0; i < 1000; i++) body.add(1)
  expect(givenUp).toEqual(['drops'])
})

test('H31 zero is no limit', () => {
  const { begin, givenUp } = shelf(0)
  begin('huge').add(1e12)
  expect(givenUp).toEqual([])
})

test('H31 whatever comes in what order, what is held stays within the limit', () => {
  const step = fc.record({
    body: fc.nat(7),
    bytes: fc.integer({ min: 1, max: 3000 }),
    isDone: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const most = 6000
      const underway = createBodiesUnderway(most)
      const held = new Map<number, { bytes: number; body: ReturnType<typeof underway.begin> }>()
      for (const { body, bytes, isDone } of steps) {
        const known =
          held.get(body) ??
          ((): { bytes: number; body: ReturnType<typeof underway.begin> } => {
            const made = {
              bytes: 0,
              body: underway.begin(`a${body % 3}`, () => held.delete(body)),
            }
            held.set(body, made)
            return made
          })()
        known.bytes += bytes
        known.body.add(bytes)
        if (isDone && held.get(body) === known) {
          known.body.done()
          held.delete(body)
        }
        const sum = [...held.values()].reduce((total, one) => total + one.bytes, 0)
        expect(sum).toBeLessThanOrEqual(most)
      }
    }),
  )
})
