import { createRoot } from 'solid-js'
import { describe, expect, test } from 'vitest'
import { createCards } from '../../../../client/features/rate/createCards.ts'
import { merge } from '../../../../client/workshop/mergeActions.ts'
import * as record from '../../../../shared/doc/record.ts'
import { makeWorkshop, type Seed } from '../../makeWorkshop.ts'

const three = { 'awareness/ad': 'Ad', 'consideration/shop': 'Shop', 'decision/pay': 'Pay' }
const full = { expectation: 4, experience: 2, emotion: -1 } as const

function deal(seed: Seed = {}, before?: (made: ReturnType<typeof makeWorkshop>) => void) {
  return createRoot(() => {
    const made = makeWorkshop({ touchpoints: three, activities: { rate: 'open' }, ...seed })
    before?.(made)
    return { ...made, cards: createCards(made.workshop) }
  })
}

describe('createCards', () => {
  test('RT6 it resumes at the first card that is still open', () => {
    const { cards } = deal({}, ({ workshop }) => workshop.ballot.rate('ad', full))
    expect(cards.currentId()).toBe('shop')
    expect(cards.settledCount()).toBe(1)
  })

  test('RT63 a round that asks about some alone deals those, and asks about all again afterwards', () => {
    const { cards, docs } = deal({}, (made) => {
      record.rounds.put(made.docs.record, {
        id: 'r2',
        name: '',
        openedAt: 2,
        revealedAt: null,
        touchpoints: ['pay'],
      })
      record.session.patch(made.docs.record, { round: 'r2' })
    })
    expect(cards.order()).toEqual(['pay'])
    expect(cards.openCount()).toBe(1)
    record.session.patch(docs.record, { round: 'r3' })
    expect(cards.order()).toHaveLength(3)
  })

  test('RT6 a card that has some answers resumes at the question that is open', () => {
    const { cards } = deal({}, ({ workshop }) =>
      workshop.ballot.rate('ad', { expectation: 4, experience: null, emotion: null }),
    )
    expect(cards.currentId()).toBe('ad')
    expect(cards.active()).toBe('experience')
    expect(cards.stateOf('ad')).toBe('started')
  })

  test('RT1 every answer is stored at once and the next question becomes active', () => {
    const { cards, workshop } = deal()
    cards.answer('expectation', 4)
    expect(workshop.myRatings().ad).toEqual({
      expectation: 4,
      experience: null,
      emotion: null,
      decides: false,
    })
    expect(cards.active()).toBe('experience')
    cards.answer('experience', 2)
    cards.answer('emotion', -2)
    expect(workshop.myRatings().ad).toEqual({
      expectation: 4,
      experience: 2,
      emotion: -2,
      decides: false,
    })
    expect(cards.stateOf('ad')).toBe('done')
    expect(cards.currentId()).toBe('ad')
  })

  test('RT60 the mark stands beside an answer, changes until it closes, and goes with the answers', () => {
    const { cards, workshop } = deal()
    const mark = () => workshop.myRatings().ad?.decides
    expect(cards.canDecide()).toBe(false)
    cards.toggleDecides()
    expect(workshop.myRatings().ad).toBeUndefined()
    cards.answer('expectation', 4)
    expect([cards.canDecide(), mark()]).toEqual([true, false])
    cards.toggleDecides()
    expect(mark()).toBe(true)
    cards.answer('expectation', 5)
    expect(workshop.myRatings().ad).toMatchObject({ expectation: 5, decides: true })
    cards.toggleDecides()
    expect(mark()).toBe(false)
    cards.toggleDecides()
    cards.sayNoContact()
    expect(cards.canDecide()).toBe(false)
    expect(workshop.myRatings().ad).not.toHaveProperty('decides')
    cards.answer('emotion', 1)
    expect(mark()).toBe(false)
    cards.clear()
    expect(workshop.myRatings().ad).toBeUndefined()
  })

  test('RT20 of two merged cards one is left, with the answer for the kept one or else for the other', () => {
    const { cards, workshop } = deal({}, (made) => {
      made.workshop.ballot.rate('shop', full)
      merge(made.workshop, 'ad', 'shop')
    })
    expect(cards.order()).toEqual(['ad', 'pay'])
    expect(cards.stateOf('ad')).toBe('done')
    expect(cards.settledCount()).toBe(1)
    expect(cards.currentId()).toBe('pay')
    cards.goTo('ad')
    cards.answer('experience', 5)
    expect(workshop.myRatings().ad).toEqual({ ...full, experience: 5, decides: false })
    expect(workshop.myRatings().shop).toEqual(full)
    cards.clear()
    expect(cards.stateOf('ad')).toBe('open')
    expect(workshop.myRatings().shop).toBeUndefined()
  })

  test('RT7 no contact is an answer of its own, and an answer takes it back', () => {
    const { cards, workshop } = deal()
    cards.sayNoContact()
    expect(workshop.myRatings().ad).toEqual({ expectation: null, experience: null, emotion: null })
    expect(cards.stateOf('ad')).toBe('noContact')
    expect(cards.settledCount()).toBe(1)
    cards.answer('expectation', 3)
    expect(cards.stateOf('ad')).toBe('started')
  })

  test('RT7 clearing leaves nothing of the card behind', () => {
    const { cards, workshop } = deal()
    cards.answer('expectation', 3)
    cards.clear()
    expect(workshop.myRatings().ad).toBeUndefined()
    expect(cards.stateOf('ad')).toBe('open')
  })

  test('RT8 cards that were left open come back after the last one, then the end', () => {
    const { cards } = deal()
    cards.next()
    cards.answer('expectation', 1)
    cards.sayNoContact()
    cards.next()
    expect(cards.currentId()).toBe('pay')
    cards.sayNoContact()
    cards.next()
    expect(cards.currentId()).toBe('ad')
    cards.sayNoContact()
    cards.goTo('pay')
    cards.next()
    expect(cards.current()).toBeNull()
    cards.back()
    expect(cards.currentId()).toBe('pay')
  })

  test('RT8 the only open card that is last does not trap the person', () => {
    const { cards } = deal({ touchpoints: { pay: 'Pay' } })
    cards.next()
    expect(cards.current()).toBeNull()
    expect(cards.openCount()).toBe(1)
    cards.resume()
    expect(cards.currentId()).toBe('pay')
  })

  test('RT9 what others add or move does not change the card in front', () => {
    const { cards, workshop } = deal()
    cards.next()
    workshop.touchpointActions.add({ title: 'New', stage: 'awareness' })
    workshop.touchpointActions.move('shop', 'decision', null)
    expect(cards.currentId()).toBe('shop')
    expect(cards.order()).toHaveLength(4)
  })

  test('RT9 a card somebody deletes makes room for the next open one', () => {
    const { cards, workshop } = deal()
    workshop.touchpointActions.remove('ad')
    expect(cards.currentId()).toBe('shop')
  })

  test('RT10 a new round starts again with the first card, and the earlier answers stay', () => {
    const { cards, workshop, docs } = deal()
    for (const id of ['ad', 'shop', 'pay']) workshop.ballot.rate(id, full)
    record.session.patch(docs.record, { round: 'r2' })
    expect(cards.settledCount()).toBe(0)
    expect(cards.currentId()).toBe('ad')
    expect(workshop.myRatingsOf('r1').ad).toEqual(full)
  })

  test('RT11 the shuffled order is the person’s own and starts with its own first card', () => {
    const { cards } = deal({ settings: { shuffleCards: true } })
    expect([...cards.order()].sort()).toEqual(['ad', 'pay', 'shop'])
    expect(cards.currentId()).toBe(cards.order()[0])
  })
})
