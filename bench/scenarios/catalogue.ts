/** Every scenario, in the order of the report. */
import type { Scenario } from '../scenario.ts'
import { s4, s5, s6Kill, s6Restart } from './endurance.ts'
import { s3 } from './joining.ts'
import { loneEdit, s1, s2 } from './traffic.ts'

export const scenarios: readonly Scenario[] = [loneEdit, s1, s2, s3, s4, s5, s6Restart, s6Kill]
