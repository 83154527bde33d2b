import {
  noContact,
  type Emotion,
  type Rating,
  type Score,
} from '../../shared/domain/rating/rating.ts'
import {
  structure,
  type EcommerceTouchpoint,
} from '../../shared/domain/template/ecommerce/structure.ts'
import { answersAround } from './answers.ts'
import { createRandom, shuffled, type Random } from './random.ts'
import { ratingPlans, type Means, type RatingPlan } from './story/ratings.ts'
import {
  leftEarly,
  seatedDepartments,
  seats,
  type Seat,
  type SeatedDepartment,
} from './story/seats.ts'

/** One person's ratings by touchpoint. */
export type Ballot = Readonly<Partial<Record<EcommerceTouchpoint, Rating>>>

const ratedBeforeLeaving = ['awareness', 'consideration', 'decision']

/** What one round is made from. */
export interface Story {
  readonly plans: Readonly<Record<EcommerceTouchpoint, RatingPlan>>
  /** Before every seed: who says what differs from round to round. */
  readonly seed: string
  /** Whether people were asked where customers decide. */
  readonly hasMarks: boolean
}

const present: Story = { plans: ratingPlans, seed: '', hasMarks: true }

/** Everybody's ballot of one round, the same on every call. */
export function castBallots(story: Story = present): Readonly<Record<Seat, Ballot>> {
  const ballots = Object.fromEntries(seats.map(({ id }) => [id, {}])) as Record<
    Seat,
    Partial<Record<EcommerceTouchpoint, Rating>>
  >
  for (const { id: touchpoint, stage } of structure.touchpoints) {
    for (const department of seatedDepartments) {
      const ratings = rateTogether(touchpoint, department, story)
      seats
        .filter((seat) => seat.department === department)
        .forEach((seat, index) => {
          if (seat.id === leftEarly && !ratedBeforeLeaving.includes(stage)) return
          const rating = ratings[index]
          ballots[seat.id][touchpoint] = rating
            ? { ...rating, ...(story.hasMarks && { decides: marks(touchpoint, seat.id) }) }
            : noContact
        })
    }
  }
  return ballots
}

/** The ratings of one department's people for one touchpoint; those without contact come last. */
function rateTogether(
  touchpoint: EcommerceTouchpoint,
  department: SeatedDepartment,
  { plans, seed }: Story,
): Rating[] {
  const plan = plans[touchpoint]
  const random = createRandom(`${seed}${touchpoint} ${department}`)
  const means = plan.departments?.[department] ?? nudged(plan.others, random)
  if (means === null) return []
  const people = seats.filter((seat) => seat.department === department).length
  const count = people - (plan.noContact?.[department] ?? 0)
  const scale = { count, lowest: 1, highest: 5, spread: 1 }
  const expectations = shuffled(answersAround({ ...scale, mean: means[0] }, random), random)
  // Whoever finds it worse also feels worse: both stay in ascending order.
  const experiences = answersAround({ ...scale, mean: means[1] }, random)
  const feelings = answersAround({ ...scale, mean: means[2], lowest: -2, highest: 2 }, random)
  const ratings = expectations.map((expectation, index) => ({
    expectation: expectation as Score,
    experience: experiences[index] as Score,
    emotion: feelings[index] as Emotion,
  }))
  return shuffled(ratings, random)
}

/** Whether this person marks that customers decide here: by chance of its own, so that no answer moves. */
function marks(touchpoint: EcommerceTouchpoint, seat: Seat): boolean {
  return createRandom(`decides ${touchpoint} ${seat}`)() < (ratingPlans[touchpoint].decides ?? 0)
}

/** No two departments see the same thing quite alike: up to 0.4 apart, experience and emotion alike. */
function nudged(means: Means | null, random: Random): Means | null {
  if (means === null) return null
  const counted = (random() - 0.5) * 0.8
  const lived = (random() - 0.5) * 0.8
  return [means[0] + counted, means[1] + lived, means[2] + lived]
}
