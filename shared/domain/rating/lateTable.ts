/**
 * Names of the tables of what came after a reveal. Each round has its own, so that late ballots of one
 * never stand among those of another (SPEC P6, S60).
 */

/** The table beside the one called `name`, which holds what was counted in time. */
export function lateTable(name: string): string {
  return `${name}-late`
}

/** The table of late dots: findings stay the same over the rounds, initiatives get dots anew in each. */
export function lateDotsTable(vote: 'swot' | 'prioritise', round: string): string {
  return lateTable(vote === 'swot' ? vote : round)
}

/** Where late dots of all rounds stood in records of before; what is still of use in it moves with the next step. */
export const lateDotsOfBefore = lateTable('prioritise')
