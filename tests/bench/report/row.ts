import type { Row } from '../../../bench/report/row.ts'
import type { Figures } from '../../../bench/scenario.ts'

/** A row whose runs all came to their end with these figures. */
export function rowOf(
  peer: string,
  runs: readonly Figures[],
  { scenario = 's1', size = 400, way = '' } = {},
): Row {
  return {
    scenario,
    size,
    peer,
    way,
    runs: runs.map((figures) => ({ status: 'done', outcome: { figures, notes: [] } })),
  }
}
