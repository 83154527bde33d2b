import { createMemo, type Accessor } from 'solid-js'
import * as desk from '../../shared/doc/desk.ts'
import * as record from '../../shared/doc/record.ts'
import { projectTable } from '../sync/project.ts'
import type { Documents } from './documents.ts'

/** The views that belong to one round; they are made anew when a round opens. */
export function ratedParts(docs: Documents, round: Accessor<string>) {
  return {
    tallies: createMemo(() => projectTable(docs.record, record.tallies, round())),
    estimateTallies: createMemo(() => projectTable(docs.record, record.estimateTallies, round())),
    myRatings: createMemo(() => projectTable(docs.desk, desk.ratings, round())),
    myEstimates: createMemo(() => projectTable(docs.desk, desk.estimates, round())),
  }
}
