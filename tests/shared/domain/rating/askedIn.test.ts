import { expect, test } from 'vitest'
import { askedIn } from '../../../../shared/domain/rating/askedIn.ts'
import { aTouchpoint } from '../../../flow/fixtures.ts'

const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ ...aTouchpoint(id), id }))
const ids = (asked: readonly string[] | undefined) =>
  askedIn([a!, { ...b!, merged: [{ ...c!, id: 'd' }] }, c!], asked).map(({ id }) => id)

test('PN81 a round asks about all, or about those that are named, by a merged one’s name too', () => {
  expect(ids(undefined)).toEqual(['a', 'b', 'c'])
  expect(ids(['c', 'a'])).toEqual(['a', 'c'])
  expect(ids(['d'])).toEqual(['b'])
  expect(ids(['nowhere'])).toEqual([])
})
