import { createRoot } from 'solid-js'
import { beforeEach, describe, expect, test } from 'vitest'
import { lastVisit } from '../../../client/workshop/lastVisit.ts'
import type { Seen } from '../../../shared/domain/digest/seen.ts'

const hour = 3_600_000
const seen = (step: Seen['step']): Seen => ({
  step,
  round: 'r1',
  states: { collect: 'open', rate: 'closed', swot: 'closed', prioritise: 'closed' },
  touchpoints: '',
  mine: [],
  comments: '',
  given: '',
  done: {},
})
/** A page of this browser, opened anew. */
const aPage = (person = 'ana') =>
  createRoot(() => lastVisit({ id: 'w1', me: () => ({ id: person }) as never }))

beforeEach(() => localStorage.clear())

describe('how this browser left a workshop', () => {
  test('SL45 the first visit is compared with nothing', () => {
    const page = aPage()
    page.arrive(0)
    page.keep(seen('frame'), 0)
    expect(page.before()).toBeNull()
  })

  test('SL45 after an hour away the visit before is what the new one is compared with', () => {
    const first = aPage()
    first.keep(seen('frame'), 0)
    first.keep(seen('collect'), 10)
    const second = aPage()
    second.arrive(2 * hour)
    expect(second.before()).toEqual({ at: 10, seen: seen('collect') })
    second.keep(seen('rate'), 2 * hour)
    expect(second.before()?.at).toBe(10)
  })

  test('SL45 loading the page again, and coming back to its tab, begin no new visit', () => {
    aPage().keep(seen('frame'), 0)
    const page = aPage()
    page.arrive(2 * hour)
    page.keep(seen('rate'), 2 * hour)
    page.setRead()
    const again = aPage()
    again.arrive(2.5 * hour)
    expect(again.before()?.at).toBe(0)
    expect(again.isRead()).toBe(true)
    again.arrive(2.9 * hour)
    expect(again.isRead()).toBe(true)
  })

  test('SL45 what one tab read or remembered the other knows; people are told apart', () => {
    aPage().keep(seen('frame'), 0)
    const one = aPage()
    one.arrive(2 * hour)
    const other = aPage()
    other.arrive(2 * hour)
    one.setRead()
    expect(other.isRead()).toBe(false)
    other.recall()
    expect(other.isRead()).toBe(true)
    expect(aPage('ben').before()).toBeNull()
  })

  test('SL45 a memory that is nothing of the kind is none', () => {
    for (const broken of ['{', '3', '{"last":{"at":1,"seen":{}}}', 'null']) {
      localStorage.setItem('touchline:w1:ana:seen', broken)
      const page = aPage()
      page.arrive(5 * hour)
      expect(page.before()).toBeNull()
    }
  })
})
