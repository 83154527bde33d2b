import { createEffect, createRoot } from 'solid-js'
import { describe, expect, test } from 'vitest'
import { merge, part, putAside, split } from '../../../client/workshop/mergeActions.ts'
import * as board from '../../../shared/doc/board.ts'
import { drafts } from '../../../shared/doc/desk.ts'
import { tallies } from '../../../shared/doc/record.ts'
import { tallyTouchpoint } from '../../../shared/domain/rating/tallyTouchpoint.ts'
import { makeWorkshop } from '../makeWorkshop.ts'

const three = { 'awareness/ad': 'Ad', 'consideration/shop': 'Shop', 'decision/pay': 'Pay' }

function open() {
  return createRoot(() => makeWorkshop({ touchpoints: three, activities: { collect: 'open' } }))
}

describe('the board as it is shown', () => {
  test('B20 what hangs on a merged touchpoint hangs on the kept one, and on the merged one again when parted', () => {
    const { workshop, docs } = open()
    board.comments.put(docs.board, { id: 'c', target: 'shop', text: 'Yes', author: null, at: 1 })
    workshop.board.evidence.add({
      touchpoint: 'shop',
      kind: 'crm',
      text: 'Proof',
      source: '',
      date: null,
      status: 'kept',
      author: null,
    })
    const finding = workshop.board.findings.add({
      text: 'Slow',
      quadrant: 'weakness',
      touchpoints: ['shop', 'ad'],
      origin: 'person',
      reason: '',
      author: null,
    })
    const hanging = () => [
      workshop.comments()[0]?.target,
      workshop.evidence()[0]?.touchpoint,
      workshop.findingsById[finding]?.touchpoints,
    ]
    merge(workshop, 'ad', 'shop')
    expect(hanging()).toEqual(['ad', 'ad', ['ad']])
    expect(workshop.touchpoints().map(({ id }) => id)).toEqual(['ad', 'pay'])
    expect(workshop.touchpointsById.shop).toBeUndefined()
    part(workshop, 'shop')
    expect(hanging()).toEqual(['shop', 'shop', ['shop', 'ad']])
    expect(workshop.touchpoints().map(({ id }) => id)).toEqual(['ad', 'shop', 'pay'])
  })

  test('B20 the kept one follows what is written in the merged one', () => {
    const { workshop, docs } = open()
    merge(workshop, 'ad', 'shop')
    board.touchpoints.patch(docs.board, 'shop', { title: 'Shop window', tags: ['pain'] })
    expect(workshop.touchpointsById.ad).toMatchObject({ note: 'Shop window', tags: ['pain'] })
    workshop.touchpointActions.patch('ad', { tags: [] })
    expect(workshop.touchpointsById.ad?.tags).toEqual([])
  })

  test('B20 a merge wakes nobody who reads another touchpoint', () => {
    const { workshop } = open()
    let woken = 0
    createRoot(() => createEffect(() => void (workshop.touchpointsById.pay?.title, woken++)))
    const before = woken
    merge(workshop, 'ad', 'shop')
    workshop.touchpointActions.patch('ad', { title: 'Advert' })
    expect(woken).toBe(before)
    workshop.touchpointActions.patch('pay', { title: 'Paying' })
    expect(woken).toBe(before + 1)
  })

  test('B21 merging, parting, splitting and putting aside are one step of undo each, and so is deleting', () => {
    const { workshop } = open()
    const looks = () =>
      JSON.stringify(
        workshop.touchpoints().map(({ id, title, different }) => [id, title, different]),
      )
    const first = looks()
    const deeds = [
      () => merge(workshop, 'ad', 'shop'),
      () => putAside(workshop, 'ad', 'pay'),
      () =>
        split(workshop, 'pay', ['Pay', 'Get a receipt'], () => ({
          comments: [],
          evidence: [],
          withNote: false,
        })),
      () => workshop.touchpointActions.remove('pay'),
    ]
    for (const deed of deeds) {
      deed()
      expect(looks()).not.toBe(first)
      workshop.undo.undo()
      expect(looks()).toBe(first)
      expect(workshop.undo.canUndo()).toBe(false)
    }
    merge(workshop, 'ad', 'shop')
    workshop.touchpointActions.remove('ad')
    expect(workshop.touchpoints().map(({ id }) => id)).toEqual(['pay'])
    workshop.undo.undo()
    workshop.undo.undo()
    expect(looks()).toBe(first)
  })

  test('D63 figures of a merged touchpoint stand for a kept one without any', () => {
    const { workshop, docs } = open()
    const rating = { expectation: 3, experience: 3, emotion: 0 } as const
    const four = tallyTouchpoint(
      Array.from({ length: 4 }, () => ({ department: null, rating })),
      [],
    )
    tallies.set(docs.record, 'r1', 'shop', four)
    merge(workshop, 'ad', 'shop')
    expect(workshop.tallies()).toEqual({ ad: four })
  })

  test('CO140 what came onto the board stands there once, also while the desk has not let go of it', () => {
    const { workshop, docs } = open()
    const { stage, title } = workshop.touchpointsById.ad!
    for (const id of ['ad', 'mine'])
      drafts.put(docs.desk, { ...board.touchpoints.get(docs.board, 'ad')!, id, stage, title })
    expect(workshop.drafts().map(({ id }) => id)).toEqual(['mine'])
    board.touchpoints.put(docs.board, { ...board.touchpoints.get(docs.board, 'ad')!, id: 'mine' })
    expect(workshop.drafts()).toEqual([])
  })
})
