import { fewest } from '../../../shared/domain/rating/fewest.ts'
import type { Progress } from '../../../shared/domain/workshop.ts'

/**
 * How many are done, without the departments whose count would tell of a person: those of fewer than three people,
 * and the smallest of the others where what is left besides is fewer than three together.
 */
export function toldDepartments(facts: Progress): Progress {
  const told = Object.entries(facts.departments)
    .filter(([, { of }]) => of >= fewest)
    .sort(([, a], [, b]) => b.of - a.of)
  const left = (): number => facts.of - told.reduce((sum, [, { of }]) => sum + of, 0)
  while (told.length > 0 && left() > 0 && left() < fewest) told.pop()
  return { ...facts, departments: Object.fromEntries(told) }
}
