import type { Estimate } from '../../shared/domain/priority/initiative.ts'
import { answersAround } from './answers.ts'
import { createRandom, shuffled, type Random } from './random.ts'
import type { EstimatePlan, InitiativePlan } from './story/initiatives.ts'

/** Estimates of one initiative by `count` people, the same on every call. */
export function estimateTogether(initiative: InitiativePlan, count: number): Estimate[] {
  const random = createRandom(`estimate ${initiative.id}`)
  const impacts = answersOf(initiative.impact, count, random)
  const efforts = answersOf(initiative.effort, count, random)
  return impacts.map((impact, index) => ({ impact, effort: efforts[index] }) as Estimate)
}

function answersOf(plan: EstimatePlan, count: number, random: Random): number[] {
  if (plan === 'poles') return shuffled(poles(count), random)
  const around = { mean: plan, count, lowest: 1, highest: 5, spread: Math.floor(count / 4) }
  return shuffled(answersAround(around, random), random)
}

/** Two camps of about one size: everybody says 1 or 5. */
function poles(count: number): number[] {
  return Array.from({ length: count }, (_, index) => (index % 2 === 0 ? 5 : 1))
}
