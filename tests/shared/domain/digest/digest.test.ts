import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digestOf, isQuiet } from '../../../../shared/domain/digest/digest.ts'
import { parseSeen, seenOf, type WorkshopNow } from '../../../../shared/domain/digest/seen.ts'
import { aWorkshopNow, comment, initiative, touchpoint } from './aWorkshopNow.ts'

/** What is told after the memory has been through a browser's storage. */
const since = (before: WorkshopNow, now: WorkshopNow) =>
  digestOf(parseSeen(JSON.parse(JSON.stringify(seenOf(before))))!, now)

describe('what changed since somebody was here', () => {
  test('D69 new touchpoints are counted by stage and by the department that owns them, without one’s own', () => {
    const before = aWorkshopNow({ touchpoints: [touchpoint('a')] })
    const now = aWorkshopNow({
      touchpoints: [
        touchpoint('a'),
        touchpoint('b', { department: 'support' }),
        touchpoint('c', { stage: 's2', department: 'support' }),
        touchpoint('d', { stage: 's2', department: 'sales' }),
        touchpoint('e', { stage: 'gone' }),
        touchpoint('mine', { author: 'ana' }),
      ],
    })
    const { added, addedBy } = since(before, now)
    expect(added).toEqual([
      { stage: 's1', n: 1, first: 'b' },
      { stage: 's2', n: 2, first: 'c' },
      { stage: null, n: 1, first: 'e' },
    ])
    expect(addedBy).toEqual([
      { department: 'support', n: 2 },
      { department: 'sales', n: 1 },
    ])
  })

  test('D70 of one’s own it tells what was changed, moved, decided, merged and taken off', () => {
    const mine = (id: string, more = {}) => touchpoint(id, { author: 'ana', ...more })
    const ids = ['same', 'title', 'tags', 'moved', 'decided', 'merged', 'gone']
    const before = aWorkshopNow({ touchpoints: [...ids.map((id) => mine(id)), touchpoint('kept')] })
    const now = aWorkshopNow({
      touchpoints: [
        mine('same'),
        mine('title', { title: 'Better', stage: 's2' }),
        mine('tags', { tags: ['pain'] }),
        mine('moved', { stage: 's2' }),
        mine('decided', { decision: 'weakness', title: 'Other' }),
        touchpoint('kept', { merged: [mine('merged')] }),
      ],
    })
    expect(since(before, now).mine).toEqual([
      { id: 'title', title: 'Better', what: 'changed', into: null },
      { id: 'tags', title: 'Title of tags', what: 'changed', into: null },
      { id: 'moved', title: 'Title of moved', what: 'moved', into: null },
      { id: 'decided', title: 'Other', what: 'decided', into: null },
      { id: 'merged', title: 'Title of merged', what: 'merged', into: 'kept' },
      { id: 'gone', title: 'Title of gone', what: 'removed', into: null },
    ])
  })

  test('D70 what was merged and stands for itself again is not new', () => {
    const before = aWorkshopNow({ touchpoints: [touchpoint('a', { merged: [touchpoint('b')] })] })
    const now = aWorkshopNow({ touchpoints: [touchpoint('a'), touchpoint('b')] })
    expect(isQuiet(since(before, now))).toBe(true)
  })

  test('D71 comments are told on one’s own touchpoints and in threads one wrote in, mentions apart', () => {
    const touchpoints = [touchpoint('mine', { author: 'ana' }), touchpoint('other')]
    const before = aWorkshopNow({ touchpoints, comments: [comment('old', 'mine')] })
    const now = aWorkshopNow({
      touchpoints,
      comments: [
        comment('old', 'mine'),
        comment('c1', 'mine', { at: 5 }),
        comment('c2', 'mine', { at: 4, author: 'ola' }),
        comment('mine1', 'other', { author: 'ana' }),
        comment('answer', 'other', { replyTo: 'mine1', author: null }),
        comment('elsewhere', 'other'),
        comment('named', 'mine', { at: 9, mentions: [{ person: 'ana', name: 'Ana' }] }),
      ],
    })
    const { remarks, mentions } = since(before, now)
    expect(remarks).toEqual([
      { touchpoint: 'mine', n: 2, first: 'c2', authors: ['ben', 'ola'] },
      { touchpoint: 'other', n: 1, first: 'answer', authors: [] },
    ])
    expect(mentions).toEqual([{ touchpoint: 'mine', n: 1, first: 'named', authors: ['ben'] }])
  })

  test('D72 it tells the step, the round and what was opened, closed and revealed', () => {
    const now = aWorkshopNow({
      step: 'rate',
      round: 'r2',
      states: { collect: 'closed', rate: 'open', swot: 'closed', prioritise: 'closed' },
    })
    expect(since(aWorkshopNow(), now)).toMatchObject({
      step: 'rate',
      round: 'r2',
      activities: [
        { activity: 'collect', state: 'closed' },
        { activity: 'rate', state: 'open' },
      ],
    })
  })

  test('D73 an initiative that got this person as its owner is told, until it is done or dropped', () => {
    const before = aWorkshopNow({ initiatives: [initiative('i1', 'Ana'), initiative('i2', '')] })
    const now = aWorkshopNow({
      initiatives: [
        initiative('i1', 'Ana'),
        initiative('i2', ' ANA '),
        initiative('i3', 'Ben'),
        initiative('i4', 'Ana', { status: 'done' }),
      ],
    })
    expect(since(before, now).given).toEqual(['i2'])
  })

  test('D74 facilitators read how far departments got since; nobody else does', () => {
    const counts = (done: number) => () => ({
      done,
      started: done,
      of: 9,
      departments: { sales: { done, of: 5 }, support: { done: 1, of: 4 } },
    })
    const before = aWorkshopNow({ isFacilitator: true, progress: counts(1) })
    const now = aWorkshopNow({ isFacilitator: true, progress: counts(3) })
    expect(since(before, now).departments[0]).toEqual({
      activity: 'collect',
      department: 'sales',
      done: 3,
      of: 5,
      more: 2,
    })
    expect(since(before, now).departments.every(({ department }) => department === 'sales')).toBe(
      true,
    )
    const asParticipant = { ...now, isFacilitator: false }
    expect(since({ ...before, isFacilitator: false }, asParticipant).departments).toEqual([])
    expect(JSON.stringify(seenOf({ ...before, isFacilitator: false }))).not.toContain('sales')
  })

  test('D75 where nothing happened there is nothing to tell, whatever the workshop holds', () => {
    const id = fc.uuid()
    const touchpoints = fc.uniqueArray(
      fc.record({ id, author: fc.constantFrom('ana', 'ben', null), title: fc.string() }),
      { selector: (one) => one.id, maxLength: 40 },
    )
    fc.assert(
      fc.property(touchpoints, fc.array(id), (made, ids) => {
        const now = aWorkshopNow({
          touchpoints: made.map((one) => touchpoint(one.id, one)),
          comments: ids.map((one) => comment(one, made[0]?.id ?? 'x')),
          initiatives: ids.map((one, at) => initiative(one, at % 2 ? 'Ana' : '')),
        })
        expect(isQuiet(since(now, now))).toBe(true)
      }),
    )
  })

  test('D75 each touchpoint that came is counted once, however many there are', () => {
    const ids = fc.uniqueArray(fc.uuid(), { maxLength: 60 })
    fc.assert(
      fc.property(ids, fc.nat(60), (all, known) => {
        const touchpoints = all.map((one, at) => touchpoint(one, { stage: at % 2 ? 's1' : 's2' }))
        const before = aWorkshopNow({ touchpoints: touchpoints.slice(0, known) })
        const { added } = since(before, aWorkshopNow({ touchpoints }))
        const told = added.reduce((sum, { n }) => sum + n, 0)
        expect(told).toBe(Math.max(0, all.length - known))
      }),
    )
  })

  test('D76 a memory is bounded, and where it could not hold all nothing is called new', () => {
    const many = aWorkshopNow({
      touchpoints: Array.from({ length: 3001 }, (_, at) => touchpoint(`t${at}`, { author: 'ana' })),
    })
    const seen = seenOf(many)
    expect(JSON.stringify(seen).length).toBeLessThan(40_000)
    const more = aWorkshopNow({ touchpoints: [...many.touchpoints, touchpoint('new')] })
    expect(digestOf(seen, more).added).toEqual([])
  })

  test('D76 what a browser gives back and is no memory is none', () => {
    const seen = seenOf(aWorkshopNow())
    for (const broken of [null, 3, [], {}, { ...seen, step: 'x' }, { ...seen, states: {} }])
      expect(parseSeen(broken)).toBeNull()
    expect(parseSeen({ ...seen, mine: [{ id: 3 }], done: { rate: { a: 'x' } } })).toEqual(seen)
  })
})
