import { describe, expect, test } from 'vitest'
import { everything, matches } from '../../../../client/features/collect/createListFilter.ts'
import type { Touchpoint } from '../../../../shared/domain/touchpoint/touchpoint.ts'

const parcel: Touchpoint = {
  id: 't1',
  title: 'Śledzenie przesyłki',
  note: 'Klient pyta o paczkę.',
  stage: 's',
  position: 'a0',
  channels: ['mail'],
  reach: null,
  department: 'logistics',
  tags: ['pain'],
  decision: null,
  author: null,
}

describe('matches', () => {
  test('CO13 words are found without accents, in any case and order, in title and note', () => {
    expect(matches(parcel, { ...everything, words: 'przesylki SLEDZENIE' })).toBe(true)
    expect(matches(parcel, { ...everything, words: 'paczke' })).toBe(true)
    expect(matches(parcel, { ...everything, words: 'przesylki faktura' })).toBe(false)
  })

  test('CO13 owner, tag and channel narrow together', () => {
    expect(matches(parcel, { ...everything, owner: 'logistics', tag: 'pain' })).toBe(true)
    expect(matches(parcel, { ...everything, owner: 'logistics', tag: 'good' })).toBe(false)
    expect(matches(parcel, { ...everything, channel: 'shop' })).toBe(false)
  })

  test('CO13 touchpoints without an owner can be asked for', () => {
    expect(matches(parcel, { ...everything, owner: 'none' })).toBe(false)
    expect(matches({ ...parcel, department: null }, { ...everything, owner: 'none' })).toBe(true)
  })
})
