import { expect, test } from 'vitest'
import { mayRearrange } from '../../../../shared/domain/touchpoint/mayRearrange.ts'
import { aTouchpoint } from '../../../flow/fixtures.ts'

const ana = { id: 'ana', role: 'participant' } as const
const chair = { id: 'chair', role: 'facilitator' } as const
const ofAna = aTouchpoint('a', { author: 'ana' })
const ofBen = aTouchpoint('b', { author: 'ben' })

test('D66 anybody may move and delete any touchpoint while that is not left to authors', () => {
  expect(mayRearrange(ofBen, ana, { authorsOnly: false })).toBe(true)
})

test('D66 else its author and facilitators may; one without a known author is the facilitator’s', () => {
  const only = { authorsOnly: true }
  expect(mayRearrange(ofAna, ana, only)).toBe(true)
  expect(mayRearrange(ofBen, ana, only)).toBe(false)
  expect(mayRearrange(aTouchpoint('c'), ana, only)).toBe(false)
  for (const one of [ofAna, ofBen, aTouchpoint('c')])
    expect(mayRearrange(one, chair, only)).toBe(true)
})

test('D66 with words of somebody else merged into it, it is not the author’s alone', () => {
  expect(mayRearrange({ ...ofAna, merged: [ofBen] }, ana, { authorsOnly: true })).toBe(false)
})
