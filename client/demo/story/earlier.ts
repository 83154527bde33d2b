import type { EcommerceTouchpoint } from '../../../shared/domain/template/ecommerce/structure.ts'
import type { Story } from '../ballots.ts'
import { ratingPlans, type Means, type RatingPlan } from './ratings.ts'

/**
 * How much better (+) or worse (−) it was in the first round, in steps of experience; feelings went along.
 * Read it as: since then the till and the product page were rebuilt and trading in has begun to work; the
 * parcels went to another carrier, the chat closes earlier and repairs queue up. What is not named stayed.
 */
const shifts: Readonly<Partial<Record<EcommerceTouchpoint, number>>> = {
  payment: -1.2,
  productPage: -0.9,
  tradeIn: -1.1,
  customerReviews: -0.4,
  followUpMail: -1,
  deliveryTracking: 0.9,
  parcelHandover: 0.7,
  adviserChat: 0.8,
  warrantyRepair: 0.8,
  basket: 0.3,
}

/** Nobody had met them yet. */
const unknown: readonly EcommerceTouchpoint[] = ['loyaltyPoints']

const within = (value: number, lowest: number, highest: number): number =>
  Math.min(Math.max(value, lowest), highest)

function shifted([expectation, experience, emotion]: Means, by: number): Means {
  return [expectation, within(experience + by, 1, 5), within(emotion + by, -2, 2)]
}

function earlierPlan(id: EcommerceTouchpoint, plan: RatingPlan): RatingPlan {
  if (unknown.includes(id)) return { others: null }
  const by = shifts[id] ?? 0
  const departments = Object.entries(plan.departments ?? {}).map(
    ([department, means]) => [department, shifted(means, by)] as const,
  )
  return {
    ...plan,
    others: plan.others && shifted(plan.others, by),
    departments: Object.fromEntries(departments),
  }
}

/** The first round of the demo, in figures; `ratingPlans` is its second. */
export const earlierPlans = Object.fromEntries(
  Object.entries(ratingPlans).map(([id, plan]) => [
    id,
    earlierPlan(id as EcommerceTouchpoint, plan),
  ]),
) as Readonly<Record<EcommerceTouchpoint, RatingPlan>>

export const earlierStory: Story = { plans: earlierPlans, seed: 'earlier ', hasMarks: false }
