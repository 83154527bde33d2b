import type { Estimate, Initiative } from '../../../../shared/domain/priority/initiative.ts'
import { tallyEstimates } from '../../../../shared/domain/priority/tallyEstimates.ts'

/** An initiative of which only id and title matter. */
export function initiative(id: string, title = id): Initiative {
  return {
    id,
    title,
    findings: [],
    touchpoints: [],
    department: null,
    owner: '',
    due: null,
    status: 'idea',
    applicable: false,
    measurable: false,
    feasible: false,
    measure: '',
    position: 'a0',
    author: null,
  }
}

/** Tally of estimates written as [impact, effort]. */
export function tallyOf(...pairs: [Estimate['impact'], Estimate['effort']][]) {
  return tallyEstimates(pairs.map(([impact, effort]) => ({ impact, effort })))
}
