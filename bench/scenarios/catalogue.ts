/** Every scenario, in the order of the report. */
import type { Scenario } from '../scenario.ts'
import { loneEdit, s1, s2 } from './traffic.ts'

export const scenarios: readonly Scenario[] = [loneEdit, s1, s2]
