// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { answersAround } from '../../../client/demo/answers.ts'
import { castBallots } from '../../../client/demo/ballots.ts'
import { spreadDots } from '../../../client/demo/dots.ts'
import { estimateTogether } from '../../../client/demo/estimates.ts'
import { createRandom, shuffled } from '../../../client/demo/random.ts'
import { initiatives, type InitiativeId } from '../../../client/demo/story/initiatives.ts'
import { kpiFigures } from '../../../client/demo/story/kpiFigures.ts'
import { findings } from '../../../client/demo/story/outcome.ts'
import { earlierPlans, earlierStory } from '../../../client/demo/story/earlier.ts'
import { evidence } from '../../../client/demo/story/remarks.ts'
import { ratingPlans } from '../../../client/demo/story/ratings.ts'
import {
  leftEarly,
  seatedDepartments,
  seats,
  seatsUntilTheEnd,
} from '../../../client/demo/story/seats.ts'
import { evidenceKinds } from '../../../shared/domain/evidence/evidence.ts'
import { quadrantOf } from '../../../shared/domain/priority/quadrant.ts'
import { countDots } from '../../../shared/domain/priority/tallyDots.ts'
import { tallyEstimates } from '../../../shared/domain/priority/tallyEstimates.ts'
import { isComplete } from '../../../shared/domain/rating/rating.ts'
import type { Tally } from '../../../shared/domain/rating/tally.ts'
import { tallyTouchpoint } from '../../../shared/domain/rating/tallyTouchpoint.ts'
import { quadrants } from '../../../shared/domain/swot/finding.ts'
import { buildTemplate } from '../../../shared/domain/template/buildTemplate.ts'
import {
  structure,
  type EcommerceTouchpoint,
} from '../../../shared/domain/template/ecommerce/structure.ts'
import { languages } from '../../../shared/domain/workshop.ts'

const ballots = castBallots()

function tallyOf(touchpoint: EcommerceTouchpoint): Tally {
  const given = seats.flatMap(({ id, department }) => {
    const rating = ballots[id][touchpoint]
    return rating ? [{ department, rating }] : []
  })
  return tallyTouchpoint(given, seatedDepartments)
}

const experienceOf = (touchpoint: EcommerceTouchpoint, department: string) =>
  tallyOf(touchpoint).departments.find((row) => row.department === department)

describe('the generator', () => {
  test('Y1 tells the same story every time, and another one for another seed', () => {
    expect(castBallots()).toEqual(ballots)
    const draw = (seed: string) => Array.from({ length: 5 }, createRandom(seed))
    expect(draw('a')).toEqual(draw('a'))
    expect(draw('a')).not.toEqual(draw('b'))
    for (const value of draw('a')) expect(value >= 0 && value < 1).toBe(true)
  })

  test('Y1 a shuffle keeps every value', () => {
    const values = [1, 2, 3, 4, 5, 6]
    expect(shuffled(values, createRandom('s')).sort()).toEqual(values)
  })

  test('Y2 answers stay on the scale and meet the wished mean as closely as whole numbers can', () => {
    for (let mean = 1; mean <= 5; mean += 0.1) {
      for (const count of [1, 2, 3, 4, 17]) {
        const wish = { mean, count, lowest: 1, highest: 5, spread: 4 }
        const answers = answersAround(wish, createRandom(`${mean} ${count}`))
        expect(answers).toHaveLength(count)
        expect(answers.every((a) => Number.isInteger(a) && a >= 1 && a <= 5)).toBe(true)
        const met = answers.reduce((sum, a) => sum + a, 0) / count
        expect(Math.abs(met - mean)).toBeLessThanOrEqual(0.5 / count + 1e-9)
      }
    }
  })
})

describe('the story', () => {
  test('Y57 the first round is rated as completely as the second, and the same on every call', () => {
    const earlier = castBallots(earlierStory)
    expect(castBallots(earlierStory)).toEqual(earlier)
    for (const { id } of seats) {
      const ratings = Object.values(earlier[id])
      expect(ratings.every(isComplete), id).toBe(true)
      expect(Object.keys(earlier[id])).toEqual(Object.keys(ballots[id]))
    }
  })

  test('Y3 everybody rates everything completely, but for the one who left early', () => {
    for (const { id } of seats) {
      const ratings = Object.values(ballots[id])
      expect(ratings.every(isComplete), id).toBe(true)
      if (id === leftEarly) expect(ratings.length).toBeLessThan(structure.touchpoints.length)
      else expect(ratings, id).toHaveLength(structure.touchpoints.length)
    }
  })

  test('Y4 delivery tracking divides the house: Logistics 3.8, Support 1.5, far below what is expected', () => {
    const tally = tallyOf('deliveryTracking')
    expect(experienceOf('deliveryTracking', 'logistics')?.experience).toBeCloseTo(3.75)
    expect(experienceOf('deliveryTracking', 'support')?.experience).toBeCloseTo(1.5)
    expect(tally.expectation.mean).toBeGreaterThan(4.3)
    expect(tally.gap?.value).toBeLessThan(-2)
    const ranges = structure.touchpoints.map(({ id }) => tallyOf(id).range ?? 0)
    expect(tally.range).toBe(Math.max(...ranges))
  })

  test('Y5 moving data is the lowest moment, right after the highest', () => {
    const felt = (id: EcommerceTouchpoint) => tallyOf(id).emotion.mean ?? 0
    const all = structure.touchpoints.map(({ id }) => felt(id))
    expect(felt('unboxing')).toBe(Math.max(...all))
    expect(felt('dataMove')).toBe(Math.min(...all))
    const ids = structure.touchpoints.map(({ id }) => id)
    expect(ids.indexOf('dataMove')).toBe(ids.indexOf('unboxing') + 1)
  })

  test('Y5 the house marks where the customer decides: in the shop and at the till, fewer on the page', () => {
    const share = (id: EcommerceTouchpoint) => {
      const { votes, voters } = tallyOf(id).decides!
      return votes / voters
    }
    for (const id of ['shopVisit', 'payment'] as const)
      expect(share(id)).toBeGreaterThanOrEqual(1 / 3)
    expect(share('productPage')).toBeGreaterThan(0)
    expect(share('productPage')).toBeLessThan(1 / 3)
    expect(share('unboxing')).toBe(0)
  })

  test('Y6 there is one of each honest result: not rated, too few, split, hidden departments', () => {
    expect(tallyOf('softwareUpdates').n).toBe(0)
    expect(tallyOf('caseHandover').n).toBe(2)
    expect(tallyOf('caseHandover').experience.mean).toBeNull()
    expect(tallyOf('hotline').emotion.agreement).toBeLessThan(-0.2)
    expect(experienceOf('deliveryTracking', 'it')?.hidden).toBe('tooFew')
    expect(experienceOf('deliveryTracking', 'finance')?.hidden).toBe('tooFew')
    const withoutContact = structure.touchpoints.filter(({ id }) => tallyOf(id).noContact > 0)
    expect(withoutContact.length).toBeGreaterThan(5)
    expect(withoutContact.length).toBeLessThan(structure.touchpoints.length)
  })

  test('Y7 the invoice archive is over-delivery: little expected, done well', () => {
    const { expectation, experience } = tallyOf('invoiceArchive')
    expect(expectation.mean).toBeLessThan(3)
    expect(experience.mean).toBeGreaterThanOrEqual(4)
  })

  test('Y8 every plan stays on its scales', () => {
    for (const [id, plan] of [ratingPlans, earlierPlans].flatMap((plans) =>
      Object.entries(plans),
    )) {
      const all = [plan.others, ...Object.values(plan.departments ?? {})]
      for (const [e, p, v] of all.filter((means) => means !== null)) {
        expect(e >= 1 && e <= 5 && p >= 1 && p <= 5 && v >= -2 && v <= 2, id).toBe(true)
      }
    }
  })
})

describe('the outcome', () => {
  const quadrant = (id: InitiativeId) => {
    const plan = initiatives.find((initiative) => initiative.id === id)
    if (!plan) throw new Error(id)
    return quadrantOf(tallyEstimates(estimateTogether(plan, seatsUntilTheEnd.length)))
  }

  test('Y9 the estimates make every kind of initiative', () => {
    expect(initiatives.map(({ id }) => [id, quadrant(id)])).toEqual([
      ['hubMessage', 'quickWin'],
      ['costOnPage', 'quickWin'],
      ['transferCard', 'quickWin'],
      ['receiptLink', 'quickWin'],
      ['transferBar', 'major'],
      ['repairStatus', 'major'],
      ['stationShelves', 'major'],
      ['priceFeed', 'fillIn'],
      ['archiveDesign', 'thankless'],
      ['chatUntilNine', 'onTheLine'],
      ['oneRecord', 'disputed'],
    ])
  })

  test('Y10 every quick win has an owner, a day and all three checks', () => {
    const wins = initiatives.filter(({ id }) => quadrant(id) === 'quickWin')
    for (const { id, owner, dueInDays, checks } of wins) {
      expect(owner, id).not.toBeNull()
      expect(dueInDays, id).toBeGreaterThan(0)
      expect(checks, id).toBe('amf')
    }
  })

  test('Y11 nobody spends more dots than there are, and the best draw most', () => {
    const given = seats.map(({ id }) => Object.fromEntries(spreadDots(initiatives, id)))
    const count = countDots(given, { budget: 6, perItem: 3 })
    expect(count.ignored).toBe(0)
    expect(count.unspent).toBe(0)
    const dotsOf = (id: InitiativeId) => count.items[id]?.dots ?? 0
    expect(dotsOf('hubMessage')).toBeGreaterThan(dotsOf('priceFeed'))
    expect(dotsOf('archiveDesign')).toBe(0)
  })

  test('Y12 findings fill all four quadrants, some from votes, and what they name exists', () => {
    expect(new Set(findings.map((f) => f.quadrant))).toEqual(new Set(quadrants))
    const fromVotes = findings.filter((f) => 'reason' in f)
    expect(fromVotes.length).toBeGreaterThan(3)
    expect(fromVotes.length).toBeLessThan(findings.length)
    const known = new Set<string>(findings.map(({ id }) => id))
    for (const initiative of initiatives) {
      expect(
        initiative.findings.every((id) => known.has(id)),
        initiative.id,
      ).toBe(true)
    }
  })

  test('Y13 evidence is of all eight kinds, one of them set aside as noise', () => {
    expect(new Set(evidence.map((item) => item.kind))).toEqual(new Set(evidenceKinds))
    expect(evidence.filter((item) => 'isNoise' in item)).toHaveLength(1)
  })

  test.each(languages)('Y14 every measured key figure exists in the template (%s)', (language) => {
    const known = buildTemplate('demo', language).kpis.map((kpi) => kpi.id)
    expect(known).toEqual(expect.arrayContaining(Object.keys(kpiFigures(language))))
  })
})
