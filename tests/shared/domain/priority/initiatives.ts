import type { Estimate, Initiative } from '../../../../shared/domain/priority/initiative.ts'
import { tallyEstimates } from '../../../../shared/domain/priority/tallyEstimates.ts'
import { anInitiative } from '../../../flow/fixtures.ts'

/** An initiative of which only id and title matter. */
export function initiative(id: string, title = id): Initiative {
  return anInitiative(id, { title })
}

/** Tally of estimates written as [impact, effort]. */
export function tallyOf(...pairs: [Estimate['impact'], Estimate['effort']][]) {
  return tallyEstimates(pairs.map(([impact, effort]) => ({ impact, effort })))
}
