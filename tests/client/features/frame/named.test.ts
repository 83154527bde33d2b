import { expect, test } from 'vitest'
import { freeName, isTaken } from '../../../../client/features/frame/named.ts'

const others = [
  { id: 'a', name: 'Customer  Care' },
  { id: 'b', name: 'Łódź' },
]

test.each(['customer care', ' CUSTOMER CARE ', 'Customer\u00a0Care', 'łódź', 'ŁO\u0301DZ\u0301'])(
  'FR37 “%s” is a name somebody has: capitals, spaces and how letters are put together make none of it new',
  (name) => expect(isTaken(name, others)).toBe(true),
)

test('FR37 another name, none, and one’s own are free', () => {
  for (const name of ['Customer Car', '', '   ', 'Lodz']) expect(isTaken(name, others)).toBe(false)
  expect(isTaken('customer care', others, 'a')).toBe(false)
})

test('FR37 a free name is numbered until nobody has it', () => {
  const stages = [
    { id: 'a', name: 'New stage' },
    { id: 'b', name: 'new stage 2' },
  ]
  expect(freeName('New stage', [])).toBe('New stage')
  expect(freeName('New stage', stages)).toBe('New stage 3')
})
