import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  answerFor,
  answersTogether,
  familiesOf,
  headsOf,
  led,
  shownTouchpoints,
} from '../../../../shared/domain/touchpoint/merges.ts'
import { aTouchpoint } from '../../../flow/fixtures.ts'

const link = (id: string, into?: string) => ({ id, into })
const heads = (...links: { id: string; into: string | undefined }[]) =>
  Object.fromEntries(headsOf(links))

describe('where merged touchpoints went', () => {
  test('D60 over several merges to the last one; without a merge nowhere', () => {
    expect(heads(link('a'), link('b'))).toEqual({})
    expect(heads(link('a'), link('b', 'a'), link('c', 'b'))).toEqual({ b: 'a', c: 'a' })
  })

  test('D61 one that went into nothing, or into itself, stands for itself', () => {
    expect(heads(link('a', 'gone'), link('b', 'b'))).toEqual({})
  })

  test('D61 of those merged into each other the one with the lowest id is kept, whoever reads it', () => {
    const ring = [link('b', 'a'), link('a', 'b'), link('c', 'b'), link('d', 'c')]
    expect(heads(...ring)).toEqual({ b: 'a', c: 'a', d: 'a' })
    expect(heads(...ring.toReversed())).toEqual({ b: 'a', c: 'a', d: 'a' })
  })

  test('D61 whatever points where, each touchpoint is shown or lies in exactly one that is', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const any = fc.array(fc.option(fc.constantFrom(...ids, 'gone'), { nil: undefined }), {
      minLength: 6,
      maxLength: 6,
    })
    fc.assert(
      fc.property(any, (targets) => {
        const all = ids.map((id, i) => aTouchpoint(id, { into: targets[i] }))
        const shown = shownTouchpoints(all)
        const found = shown.flatMap((one) => [one.id, ...(one.merged ?? []).map(({ id }) => id)])
        expect(found.toSorted()).toEqual(ids)
      }),
    )
  })

  test('D61 what is shown points nowhere: not at what is gone, nor at what was merged into it', () => {
    const ring = [aTouchpoint('a', { into: 'b' }), aTouchpoint('b', { into: 'a' })]
    expect(shownTouchpoints(ring).map(({ id, into }) => [id, into])).toEqual([['a', undefined]])
    expect(shownTouchpoints([aTouchpoint('a', { into: 'gone' })])[0]?.into).toBeUndefined()
  })

  test('D61 a chain of ten thousand is followed once', () => {
    const chain = Array.from({ length: 10_000 }, (_, i) => link(`t${i}`, `t${i + 1}`))
    const found = headsOf([...chain, link('t10000')])
    expect(found.size).toBe(10_000)
    expect(new Set(found.values())).toEqual(new Set(['t10000']))
  })
})

describe('a touchpoint that took others in', () => {
  const hotline = aTouchpoint('a', {
    title: 'Hotline',
    note: 'Long wait',
    channels: ['phone'],
    tags: ['pain'],
    author: 'ana',
  })
  const call = aTouchpoint('b', {
    title: 'Calling support',
    note: 'Nobody knows the order',
    channels: ['phone', 'web'],
    reach: 'internal',
    department: 'support',
    tags: ['bottleneck'],
    decision: 'look',
    author: 'ben',
    into: 'a',
  })
  const chat = aTouchpoint('c', { title: 'Chat', reach: 'external', tags: ['pain'], into: 'b' })

  test('D60 has what each of them had, and says whose words are whose', () => {
    const [shown, ...others] = shownTouchpoints([hotline, call, chat])
    expect(others).toEqual([])
    expect(shown).toMatchObject({
      id: 'a',
      title: 'Hotline',
      author: 'ana',
      note: 'Long wait\nCalling support: Nobody knows the order\nChat',
      channels: ['phone', 'web'],
      reach: 'internal',
      department: 'support',
      tags: ['pain', 'bottleneck'],
      decision: 'look',
    })
    expect(shown?.merged).toEqual([call, chat])
  })

  test('D60 what hangs on a merged one is led to the kept one, named once', () => {
    const found = headsOf([hotline, call, chat])
    expect(led(found, ['b', 'x', 'a', 'c'])).toEqual(['a', 'x'])
    const untouched = ['x', 'a']
    expect(led(found, untouched)).toBe(untouched)
  })

  test('D62 an answer for the kept one counts, or else one for a merged one, never both', () => {
    const [shown] = shownTouchpoints([hotline, call, chat])
    expect(answerFor(shown!, { b: 2, c: 3 })).toBe(2)
    expect(answerFor(shown!, { a: 1, b: 2 })).toBe(1)
    expect(answerFor(shown!, { x: 1 })).toBeUndefined()
    const families = familiesOf([shown!])
    expect(answersTogether({ b: 2, c: 3, x: 9 }, families)).toEqual({ a: 2, x: 9 })
    expect(answersTogether({ a: 1, b: 2 }, families)).toEqual({ a: 1 })
    expect(answersTogether({ x: 9 }, families)).toEqual({ x: 9 })
  })
})
